package org.jalinan.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// A point in time with a name, so that "as reported at the 5th ADGMIN" can be looked at again.
///
/// @param day what had happened by then
/// @param upTo the last edit that the journal held then; empty where only the day is known
/// @param occasion the event or meeting for which it was taken
public record Snapshot(UUID id, String name, LocalDate day, Optional<EditId> upTo, Optional<UUID> occasion,
        Optional<String> note) implements PortfolioRecord {
}
