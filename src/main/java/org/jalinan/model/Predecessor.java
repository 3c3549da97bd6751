package org.jalinan.model;

import java.util.Optional;
import java.util.UUID;

/// What came before a project: an earlier strategy or phase, and when it was adopted.
public record Predecessor(UUID id, UUID project, int order, String title, Optional<StatedDate> adopted,
        Optional<String> note) implements PortfolioRecord {
}
