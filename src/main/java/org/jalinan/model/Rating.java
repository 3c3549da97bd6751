package org.jalinan.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// A dated, signed judgement of one side of a project. Earlier ones stay: the latest day counts.
///
/// @param value empty where somebody looked and could not tell
/// @param by who judged
/// @param reason one sentence
public record Rating(UUID id, UUID project, RatingDimension dimension, Optional<RatingValue> value, LocalDate on,
        String by, RatingBasis basis, String reason) implements PortfolioRecord {
}
