package org.jalinan.storage;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Which edits the log lists.
///
/// @param record only those that touched it
/// @param author only those signed so, in capitals or not
/// @param from only those made then or later
/// @param until only those made before
/// @param limit how many at the most, the latest
public record LogFilter(Optional<UUID> record, Optional<String> author, Optional<Instant> from, Optional<Instant> until,
        int limit) {

    public static LogFilter all() {
        return latest(Integer.MAX_VALUE);
    }

    public static LogFilter latest(int limit) {
        return new LogFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), limit);
    }

    public static LogFilter of(UUID record) {
        return new LogFilter(Optional.of(record), Optional.empty(), Optional.empty(), Optional.empty(),
                Integer.MAX_VALUE);
    }
}
