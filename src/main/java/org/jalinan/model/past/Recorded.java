package org.jalinan.model.past;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What the journal knows of a field: since when it holds the present value, and which it held before.
@FunctionalInterface
public interface Recorded {

    Recorded UNKNOWN = (_, _) -> Optional.empty();

    Optional<LocalDate> since(UUID record, String field);

    /// The values that a field had before the present one and that nobody took back, in the order in which they came.
    default List<Object> earlier(UUID record, String field) {
        return List.of();
    }
}
