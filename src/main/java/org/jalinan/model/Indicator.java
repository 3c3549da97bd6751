package org.jalinan.model;

import java.util.Optional;
import java.util.UUID;

/// By what a result of a project is measured.
///
/// @param unit what the figures count
/// @param baseline the figure before the project
public record Indicator(UUID id, UUID project, int order, String title, Optional<String> unit,
        Optional<Figure> baseline, Optional<String> note) implements PortfolioRecord {
}
