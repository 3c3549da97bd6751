package org.jalinan.model;

import java.util.Optional;
import java.util.UUID;

/// What a partner does in a project.
public record Participation(UUID id, UUID project, UUID partner, int order, Role role, Optional<String> contribution)
        implements PortfolioRecord {
}
