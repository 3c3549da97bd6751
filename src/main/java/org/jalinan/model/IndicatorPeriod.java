package org.jalinan.model;

import java.util.Optional;
import java.util.UUID;

/// What an indicator should reach in a period, and what it reached.
public record IndicatorPeriod(UUID id, UUID indicator, StatedDate period, Optional<Figure> target,
        Optional<Figure> actual, Optional<String> note) implements PortfolioRecord {
}
