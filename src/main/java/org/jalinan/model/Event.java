package org.jalinan.model;

import java.util.Optional;
import java.util.UUID;

/// A dated gathering that projects work towards; planned ones have not happened yet.
public record Event(UUID id, String series, Optional<Integer> ordinal, String name, StatedDate date, boolean planned,
        String place, Optional<UUID> country, Optional<String> outcome, Optional<String> note)
        implements Occasion {
}
