package org.jalinan.model.past;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// Since when the journal holds the present value of a field.
@FunctionalInterface
public interface Recorded {

    Recorded UNKNOWN = (_, _) -> Optional.empty();

    Optional<LocalDate> since(UUID record, String field);
}
