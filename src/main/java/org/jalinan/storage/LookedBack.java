package org.jalinan.storage;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jalinan.model.Portfolio;

/// What there was to see at a moment of the past.
public sealed interface LookedBack {

    /// @param deleted those of its records that have been deleted since, and when
    record Seen(Portfolio portfolio, Map<UUID, LocalDate> deleted) implements LookedBack {
        public Seen {
            deleted = Map.copyOf(deleted);
        }
    }

    /// Nothing was recorded by then.
    ///
    /// @param first the day of the first edit
    record TooEarly(LocalDate first) implements LookedBack {
    }
}
