package org.jalinan.model;

import java.util.UUID;

/// A project that a meeting discussed.
public record Discussion(UUID id, UUID meeting, UUID project, int order) implements PortfolioRecord {
}
