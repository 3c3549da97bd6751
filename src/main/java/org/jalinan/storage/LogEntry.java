package org.jalinan.storage;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jalinan.model.change.Act;

/// One edit as the log lists it.
///
/// @param device the laptop on which it was made
public record LogEntry(long seq, UUID edit, Act act, String author, UUID device, Instant time, Optional<UUID> undoes) {
}
