package org.jalinan.model;

import java.util.UUID;

/// From where on the rules suggest amber and red for a dimension, in the unit of its rule. Without one the rules use
/// their examples and say so.
public record RatingThreshold(UUID id, RatingDimension dimension, int amberFrom, int redFrom)
        implements PortfolioRecord {
}
