package org.jalinan.ui;

import java.util.Optional;
import java.util.UUID;

/// Where an officer can go. A place is a value: it survives a change of language and can be gone back to.
public sealed interface Place {

    record Overview() implements Place {
    }

    record Timeline() implements Place {
    }

    /// @param creating whether the officer came to create one
    record Projects(boolean creating) implements Place {

        public Projects() {
            this(false);
        }
    }

    record ProjectPage(UUID project) implements Place {
    }

    /// @param partner everything with whom is shown; empty for the table as it was left
    record Partners(Optional<UUID> partner) implements Place {
    }

    /// @param source the one to be selected; empty for the register as it was left
    record Sources(Optional<UUID> source) implements Place {
    }
}
