package org.jalinan.model;

import java.util.Optional;
import java.util.UUID;

/// Something agreed, suggested or intended at a meeting.
public record Undertaking(UUID id, UUID meeting, int order, String text, UndertakingKind kind, Optional<StatedDate> due,
        UndertakingState state) implements PortfolioRecord {
}
