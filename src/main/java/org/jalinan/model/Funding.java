package org.jalinan.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// What a funder gives to a project. The three amounts are in one currency.
public record Funding(UUID id, UUID project, int order, @Refers(Partner.class) Optional<UUID> funder, FundingKind kind,
        Optional<Amount> approved, Optional<Amount> spent, Optional<Amount> forecast, Optional<StatedDate> asOf,
        Optional<String> note) implements PortfolioRecord {

    /// By how many per cent what is needed (the forecast, or what was spent if that is more) is above what was approved;
    /// negative if it is below. Empty while either is not recorded, or nothing was approved.
    public Optional<Long> perCentOver() {
        return approved.filter(granted -> granted.value().signum() > 0)
                .flatMap(granted -> Stream.of(forecast, spent).flatMap(Optional::stream)
                        .max(Comparator.comparing(Amount::value))
                        .filter(needed -> needed.currency().equals(granted.currency()))
                        .map(needed -> needed.value().subtract(granted.value()).multiply(BigDecimal.valueOf(100))
                                .divide(granted.value(), 0, RoundingMode.HALF_UP).longValue()));
    }
}
