package org.jalinan.storage;

import java.time.LocalDate;
import org.jalinan.model.Portfolio;

/// What there was to see at a moment of the past.
public sealed interface LookedBack {

    record Seen(Portfolio portfolio) implements LookedBack {
    }

    /// Nothing was recorded by then.
    ///
    /// @param first the day of the first edit
    record TooEarly(LocalDate first) implements LookedBack {
    }
}
