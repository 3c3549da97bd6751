package org.jalinan.storage;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jalinan.model.change.Act;

/// One edit as the log lists it.
public record LogEntry(long seq, UUID edit, Act act, String author, Instant time, Optional<UUID> undoes) {
}
