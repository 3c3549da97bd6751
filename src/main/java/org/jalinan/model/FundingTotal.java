package org.jalinan.model;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// What all funders together give in one currency. Amounts of two currencies are never added.
///
/// @param approved the sum of what is recorded; empty where nothing is
public record FundingTotal(String currency, Optional<Amount> approved, Optional<Amount> spent,
        Optional<Amount> forecast) {

    /// A total for each currency, in the order of their codes.
    public static List<FundingTotal> of(Collection<Funding> fundings) {
        return fundings.stream().flatMap(each -> Stream.of(each.approved(), each.spent(), each.forecast()))
                .flatMap(Optional::stream).map(Amount::currency).distinct().sorted(Comparator.naturalOrder())
                .map(currency -> new FundingTotal(currency, sum(fundings, Funding::approved, currency),
                        sum(fundings, Funding::spent, currency), sum(fundings, Funding::forecast, currency)))
                .toList();
    }

    private static Optional<Amount> sum(Collection<Funding> fundings, Function<Funding, Optional<Amount>> part,
            String currency) {
        return fundings.stream().flatMap(each -> part.apply(each).stream())
                .filter(amount -> amount.currency().equals(currency)).map(Amount::value).reduce(BigDecimal::add)
                .map(sum -> new Amount(sum, currency));
    }
}
