package org.jalinan.model;

import java.util.UUID;

/// A theme of a project, or another programme that reports it too.
public record ProjectTag(UUID id, UUID project, int order, TagKind kind, String text) implements PortfolioRecord {
}
