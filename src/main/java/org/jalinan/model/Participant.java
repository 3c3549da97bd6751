package org.jalinan.model;

import java.util.Optional;
import java.util.UUID;

/// Who sat at a meeting, in which office, for which side.
public record Participant(UUID id, UUID meeting, int order, String name, String office,
        @Refers(Partner.class) Optional<UUID> side,
        Optional<UUID> organisation) implements PortfolioRecord {
}
