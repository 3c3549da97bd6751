package org.jalinan.model;

import java.util.Optional;
import java.util.UUID;

/// What a funder gives to a project. The three amounts are in one currency.
public record Funding(UUID id, UUID project, int order, @Refers(Partner.class) Optional<UUID> funder, FundingKind kind,
        Optional<Amount> approved, Optional<Amount> spent, Optional<Amount> forecast, Optional<StatedDate> asOf,
        Optional<String> note) implements PortfolioRecord {
}
