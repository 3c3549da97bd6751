package org.jalinan.model;

import java.util.Optional;
import java.util.UUID;

/// One of the eleven norms of responsible State behaviour, UN GGE 2015, paragraph 13.
public record Norm(UUID id, String code, String letter, String shortName, Optional<String> note)
        implements PortfolioRecord {
}
