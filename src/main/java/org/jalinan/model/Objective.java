package org.jalinan.model;

import java.util.UUID;

/// One objective of a project.
public record Objective(UUID id, UUID project, int order, String text) implements PortfolioRecord {
}
