package org.jalinan.model;

import java.util.Optional;
import java.util.UUID;

/// A meeting of the delegation with others.
///
/// @param event the event in whose margins it was held
public record Meeting(UUID id, String title, MeetingKind kind, StatedDate date, String place,
        Optional<String> placeNote,
        MeetingMode mode, MeetingLevel level, Optional<String> note, Optional<UUID> event) implements Occasion {

    @Override
    public String name() {
        return title;
    }
}
