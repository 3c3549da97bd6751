package org.jalinan.model;

import java.util.UUID;

/// With whom a meeting was.
public record Counterpart(UUID id, UUID meeting, UUID partner, int order) implements PortfolioRecord {
}
