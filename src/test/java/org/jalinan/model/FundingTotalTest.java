package org.jalinan.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FundingTotalTest {

    @Test
    void amountsOfTwoCurrenciesAreNeverAdded() {
        var all = List.of(funding("1", Optional.of(amount("1000", "MYR")), Optional.of(amount("400", "MYR"))),
                funding("2", Optional.of(amount("500", "MYR")), Optional.empty()),
                funding("3", Optional.of(amount("70.5", "USD")), Optional.empty()));
        assertEquals(
                List.of(new FundingTotal("MYR", Optional.of(amount("1500", "MYR")), Optional.of(amount("400", "MYR")),
                        Optional.empty()),
                        new FundingTotal("USD", Optional.of(amount("70.5", "USD")), Optional.empty(),
                                Optional.empty())),
                FundingTotal.of(all));
    }

    @Test
    void nothingRecordedHasNoTotal() {
        assertEquals(List.of(), FundingTotal.of(List.of(funding("1", Optional.empty(), Optional.empty()))));
    }

    @ParameterizedTest
    @CsvSource({"1000, 1120, 12", "1000, 950, -5", "1000, 1000, 0", "0, 5,", ", 5,", "1000, ,"})
    void theVarianceIsInPerCentOfWhatWasApproved(String approved, String spent, Long perCent) {
        var funding = funding("1", Optional.ofNullable(approved).map(each -> amount(each, "MYR")),
                Optional.ofNullable(spent).map(each -> amount(each, "MYR")));
        assertEquals(Optional.ofNullable(perCent), funding.perCentOver());
    }

    private static Funding funding(String name, Optional<Amount> approved, Optional<Amount> spent) {
        return new Funding(Samples.id("Funding " + name), Samples.PROJECT, 0, Optional.empty(), FundingKind.CASH,
                approved, spent, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Amount amount(String value, String currency) {
        return new Amount(new BigDecimal(value), currency);
    }
}
