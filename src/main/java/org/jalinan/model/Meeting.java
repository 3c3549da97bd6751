package org.jalinan.model;

import java.util.Optional;
import java.util.UUID;

/// A meeting of the delegation with others.
public record Meeting(UUID id, String title, MeetingKind kind, StatedDate date, String place,
        Optional<String> placeNote,
        MeetingMode mode, MeetingLevel level, Optional<String> note) implements PortfolioRecord {
}
