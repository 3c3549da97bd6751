package org.jalinan.model;

import java.util.UUID;

/// What a meeting was about.
public record Topic(UUID id, UUID meeting, int order, String text) implements PortfolioRecord {
}
