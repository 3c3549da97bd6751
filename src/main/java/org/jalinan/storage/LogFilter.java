package org.jalinan.storage;

import java.util.Optional;
import java.util.UUID;

/// Which edits the log lists.
///
/// @param record only those that touched it
/// @param limit how many at the most, the latest
public record LogFilter(Optional<UUID> record, int limit) {

    public static LogFilter all() {
        return latest(Integer.MAX_VALUE);
    }

    public static LogFilter latest(int limit) {
        return new LogFilter(Optional.empty(), limit);
    }

    public static LogFilter of(UUID record) {
        return new LogFilter(Optional.of(record), Integer.MAX_VALUE);
    }
}
