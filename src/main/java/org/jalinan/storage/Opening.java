package org.jalinan.storage;

import java.util.List;

/// What came of opening a portfolio.
public sealed interface Opening {

    record Opened(Store store, List<Notice> notices) implements Opening {
        public Opened {
            notices = List.copyOf(notices);
        }
    }

    record Refused(Refusal refusal) implements Opening {
    }
}
