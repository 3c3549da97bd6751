package org.jalinan.model.rating;

import static org.jalinan.model.Samples.date;
import static org.jalinan.model.Samples.id;
import static org.jalinan.model.Samples.milestone;
import static org.jalinan.model.Samples.portfolio;
import static org.jalinan.model.Samples.project;
import static org.jalinan.model.Samples.recorded;
import static org.jalinan.model.Samples.target;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.jalinan.model.Amount;
import org.jalinan.model.Funding;
import org.jalinan.model.FundingKind;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Project;
import org.jalinan.model.Rating;
import org.jalinan.model.RatingBasis;
import org.jalinan.model.RatingDimension;
import org.jalinan.model.RatingThreshold;
import org.jalinan.model.RatingValue;
import org.jalinan.model.Risk;
import org.jalinan.model.RiskKind;
import org.jalinan.model.RiskState;
import org.jalinan.model.StatedDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SuggestionTest {

    private static final LocalDate TODAY = date("2026-11-21");
    private static final Project PROJECT = project("Project 0042");

    @ParameterizedTest
    @EnumSource
    void nothingIsSuggestedWhereNothingIsRecorded(RatingDimension dimension) {
        var suggestion = suggestion(portfolio(PROJECT), dimension);
        assertEquals(OptionalLong.empty(), suggestion.measured());
        assertEquals(Optional.empty(), suggestion.value());
        assertTrue(suggestion.thresholds().example());
    }

    @ParameterizedTest
    @CsvSource({"0, GREEN", "14, GREEN", "15, AMBER", "60, AMBER", "61, RED"})
    void theScheduleIsJudgedByTheDaysThatATargetIsPast(int days, RatingValue value) {
        var late = target(milestone("Milestone 1"), StatedDate.day(TODAY.minusDays(days)));
        var suggestion = suggestion(portfolio(PROJECT, late), RatingDimension.SCHEDULE);
        assertEquals(OptionalLong.of(days), suggestion.measured());
        assertEquals(Optional.of(value), suggestion.value());
    }

    @Test
    void whatHappenedLateIsNoLongerLate() {
        var done = recorded(target(milestone("Milestone 1"), StatedDate.day(TODAY.minusDays(400))),
                StatedDate.day(TODAY.minusDays(1)));
        var ahead = target(milestone("Milestone 2"), StatedDate.day(TODAY.plusDays(1)));
        assertEquals(Optional.of(RatingValue.GREEN),
                suggestion(portfolio(PROJECT, done, ahead), RatingDimension.SCHEDULE).value());
        assertEquals(OptionalLong.empty(),
                suggestion(portfolio(PROJECT, done), RatingDimension.SCHEDULE).measured());
    }

    @ParameterizedTest
    @CsvSource({"100, GREEN", "104.4, GREEN", "105, AMBER", "110, RED", "90, GREEN"})
    void theBudgetIsJudgedByWhatGoesOverTheApproved(BigDecimal forecast, RatingValue value) {
        var funding = new Funding(id("funding"), PROJECT.id(), 0, Optional.empty(), FundingKind.CASH,
                Optional.of(new Amount(new BigDecimal(100), "MYR")), Optional.empty(),
                Optional.of(new Amount(forecast, "MYR")), Optional.empty(), Optional.empty());
        assertEquals(Optional.of(value), suggestion(portfolio(PROJECT, funding), RatingDimension.BUDGET).value());
    }

    @Test
    void theWorstOpenRiskCounts() {
        assertEquals(OptionalLong.of(20), suggestion(portfolio(PROJECT, risk(1, 5, 4, RiskState.OPEN),
                risk(2, 1, 1, RiskState.OPEN), risk(3, 5, 5, RiskState.CLOSED)), RatingDimension.RISK).measured());
    }

    @Test
    void theWholeIsAsTheWorstOfItsSides() {
        var records = portfolio(PROJECT, rating(RatingDimension.SCHEDULE, RatingValue.GREEN, TODAY),
                rating(RatingDimension.BUDGET, RatingValue.AMBER, TODAY));
        assertEquals(Optional.of(RatingValue.AMBER), suggestion(records, RatingDimension.OVERALL).value());
        assertEquals(Optional.of(RatingValue.RED), suggestion(
                records.with(rating(RatingDimension.RISK, RatingValue.RED, TODAY)), RatingDimension.OVERALL).value());
    }

    @Test
    void theOfficersThresholdsTakeThePlaceOfTheExamples() {
        var late = target(milestone("Milestone 1"), StatedDate.day(TODAY.minusDays(5)));
        var strict = new RatingThreshold(id("strict"), RatingDimension.SCHEDULE, 1, 5);
        var suggestion = suggestion(portfolio(PROJECT, late, strict), RatingDimension.SCHEDULE);
        assertEquals(Optional.of(RatingValue.RED), suggestion.value());
        assertFalse(suggestion.thresholds().example());
    }

    @Test
    void theLatestRatingIsInForceAndTheTrendIsAgainstTheOneBefore() {
        var standing = Standing.of(portfolio(PROJECT, rating(RatingDimension.RISK, RatingValue.GREEN, TODAY),
                rating(RatingDimension.RISK, RatingValue.RED, TODAY.minusDays(30))), PROJECT, RatingDimension.RISK);
        assertEquals(Optional.of(RatingValue.GREEN), standing.value());
        assertEquals(Optional.of(RatingValue.RED), standing.last().flatMap(Rating::value));
        assertEquals(Optional.of(Standing.Trend.BETTER), standing.trend());
        assertEquals(Optional.empty(),
                Standing.of(portfolio(PROJECT), PROJECT, RatingDimension.RISK).trend());
    }

    private static Suggestion suggestion(Portfolio portfolio, RatingDimension dimension) {
        return Suggestion.of(portfolio, PROJECT, dimension, TODAY);
    }

    private static Rating rating(RatingDimension dimension, RatingValue value, LocalDate on) {
        return new Rating(id(dimension + " " + on), PROJECT.id(), dimension, Optional.of(value), on, "Officer 0042",
                RatingBasis.SELF_ASSESSED, "Reason 0042");
    }

    private static Risk risk(int number, int probability, int impact, RiskState state) {
        return new Risk(id("Risk " + number), PROJECT.id(), number, RiskKind.RISK, "Risk " + number,
                Optional.of(probability), Optional.of(impact), Optional.empty(), Optional.empty(), Optional.empty(),
                state, Optional.empty());
    }
}
