package org.jalinan.model;

import static org.jalinan.model.Samples.country;
import static org.jalinan.model.Samples.date;
import static org.jalinan.model.Samples.id;
import static org.jalinan.model.Samples.portfolio;
import static org.jalinan.model.Samples.project;
import static org.jalinan.model.Samples.set;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The rules of ratings, risks, decisions, results, money, undertakings, lines and calendars.
class WholeRecordRulesTest {

    private static final LocalDate TODAY = date("2026-11-21");
    private static final Project PROJECT = project("Project 0042");
    private static final Country COUNTRY = country("Q1");
    private static final Meeting MEETING = new Meeting(id("Meeting 0042"), "Meeting 0042", MeetingKind.values()[0],
            StatedDate.day(TODAY), "Town 0042", Optional.empty(), MeetingMode.values()[0], MeetingLevel.values()[0],
            Optional.empty(), Optional.empty());
    private static final Undertaking UNDERTAKING = new Undertaking(id("Undertaking 0042"), MEETING.id(), 0,
            "Undertaking 0042", UndertakingKind.AGREED, Optional.empty(), UndertakingState.OPEN, Optional.empty(),
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    @Test
    void aRatingIsSignedReasonedAndNotOfTomorrow() {
        assertProblems(rating("Officer 0042", "Reason 0042", TODAY));
        assertProblems(rating(" ", "", TODAY.plusDays(1)), "problem.rating.reason", "problem.signed",
                "problem.rating.future");
    }

    @Test
    void noRatingIsAllowedButNeedsItsReasonToo() {
        assertProblems(new Rating(id("rating"), PROJECT.id(), RatingDimension.BUDGET, Optional.empty(), TODAY,
                "Officer 0042", RatingBasis.REVIEWED, "Nothing is recorded on money"));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 6})
    void probabilityAndImpactGoFromOneToFive(int wrong) {
        assertProblems(risk(1, 5));
        assertProblems(risk(wrong, wrong), "problem.scale.five", "problem.scale.five");
    }

    @Test
    void aRiskScoresOnlyWhenBothAreKnown() {
        assertEquals(Optional.of(12), risk(3, 4).score());
        assertEquals(Optional.empty(), Component.named(Risk.class, "impact").orElseThrow()
                .replace(risk(3, 4), Optional.empty()).score());
    }

    @Test
    void aSnapshotHasANameOfItsOwn() {
        assertProblems(snapshot("first", "Point 0042"));
        assertProblems(snapshot("first", " "), "problem.text.blank");
        assertEquals(List.of("problem.snapshot.taken"),
                Rules.problems(portfolio(snapshot("first", "Point 0042")), snapshot("second", "point 0042 "), TODAY)
                        .stream().map(Problem::key).toList());
    }

    private static Snapshot snapshot(String id, String name) {
        return new Snapshot(id(id), name, TODAY, Optional.empty(), Optional.empty(), Optional.empty());
    }

    @Test
    void redBeginsAfterAmberAndOncePerDimension() {
        assertProblems(new RatingThreshold(id("t"), RatingDimension.SCHEDULE, 0, 1));
        assertProblems(new RatingThreshold(id("t"), RatingDimension.SCHEDULE, 10, 10), "problem.threshold.order");
        assertProblems(new RatingThreshold(id("t"), RatingDimension.SCHEDULE, -1, 10), "problem.threshold.order");
        var first = new RatingThreshold(id("first"), RatingDimension.SCHEDULE, 1, 2);
        var second = new RatingThreshold(id("second"), RatingDimension.SCHEDULE, 3, 4);
        assertEquals(List.of("problem.threshold.twice"), keys(portfolio(first, second), second));
    }

    @Test
    void oneFundingIsInOneCurrency() {
        assertProblems(funding("MYR", "MYR"));
        assertProblems(funding("MYR", "USD"), "problem.currency.mixed");
    }

    @Test
    void moneyIsTheSameHoweverManyZerosItHas() {
        assertEquals(new Amount(new BigDecimal("1.50"), "MYR"), new Amount(new BigDecimal("1.5"), "MYR"));
        assertEquals(new Figure(new BigDecimal("1E+3")), new Figure(new BigDecimal("1000.0")));
        assertThrows(IllegalArgumentException.class, () -> new Figure(new BigDecimal("0.0000001")));
        assertThrows(IllegalArgumentException.class, () -> new Figure(BigDecimal.TEN.pow(24)));
        assertThrows(IllegalArgumentException.class, () -> new Amount(BigDecimal.ONE, "ringgit"));
    }

    @Test
    void anUndertakingIsDoneOnlyWithEvidenceASourceOrAReason() {
        var done = Component.named(Undertaking.class, "state").orElseThrow().replace(UNDERTAKING,
                UndertakingState.DONE);
        assertProblems(done, "problem.outcome.reason");
        assertProblems(set(done, "evidence", "Letter 0042"));
        assertProblems(set(done, "reason", "Reason 0042"));
        var source = Samples.source("Q42");
        var cited = portfolio(MEETING, done, source, Samples.citation(done, source, "state", "DONE"));
        assertEquals(List.of(), keys(cited, done));
    }

    @Test
    void anUndertakingIsDroppedOnlyWithAReason() {
        var dropped = Component.named(Undertaking.class, "state").orElseThrow().replace(UNDERTAKING,
                UndertakingState.DROPPED);
        assertProblems(set(dropped, "evidence", "Letter 0042"), "problem.dropped.reason");
        assertProblems(set(dropped, "reason", "Reason 0042"));
    }

    @Test
    void anUndertakingIsOverdueAfterTheLastDayStatedAndOnlyWhileItIsOpen() {
        var due = set(UNDERTAKING, "due", StatedDate.month(YearMonth.of(2026, 10)));
        assertFalse(due.isOverdue(date("2026-10-31")));
        assertTrue(due.isOverdue(date("2026-11-01")));
        assertFalse(UNDERTAKING.isOverdue(TODAY));
        assertFalse(Component.named(Undertaking.class, "state").orElseThrow().replace(due, UndertakingState.DROPPED)
                .isOverdue(TODAY));
    }

    @Test
    void aLineBelongsSomewhere() {
        var line = new Line(id("line"), LineKind.PRESS_LINE, "Text 0042", Releasability.DO_NOT_DISCLOSE,
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        assertProblems(line, "problem.line.loose");
        Stream.of("partner", "project", "occasion").forEach(field -> assertProblems(set(line, field, switch (field) {
            case "partner" -> COUNTRY.id();
            case "project" -> PROJECT.id();
            default -> MEETING.id();
        })));
    }

    @Test
    void aContactAndAWeekDoNotEndBeforeTheyBegin() {
        var contact = new Contact(id("contact"), COUNTRY.id(), 0, "Person 0042", Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(StatedDate.year(2025)),
                Optional.of(StatedDate.year(2024)), Optional.empty());
        assertProblems(contact, "problem.end.beforeStart");
        var restDay = new RestDay(id("rest"), COUNTRY.id(), DayOfWeek.FRIDAY, Optional.of(StatedDate.year(2025)),
                Optional.of(StatedDate.year(2024)));
        assertProblems(restDay, "problem.end.beforeStart");
    }

    @Test
    void onlyOneOfTheTwoThatDifferIsTakenToBeRight() {
        var one = Samples.milestone("Milestone 1");
        var other = Samples.milestone("Milestone 2");
        var open = new Contradiction(id("contradiction"), one.id(), other.id(), Optional.empty(), Optional.empty());
        var records = portfolio(PROJECT, one, other, open);
        assertEquals(List.of(), keys(records, set(open, "favoured", one.id())));
        assertEquals(List.of("problem.favoured.stranger"), keys(records, set(open, "favoured", PROJECT.id())));
    }

    private static Rating rating(String by, String reason, LocalDate on) {
        return new Rating(id("rating"), PROJECT.id(), RatingDimension.OVERALL, Optional.of(RatingValue.AMBER), on, by,
                RatingBasis.SELF_ASSESSED, reason);
    }

    private static Risk risk(int probability, int impact) {
        return new Risk(id("risk"), PROJECT.id(), 0, RiskKind.RISK, "Risk 0042", Optional.of(probability),
                Optional.of(impact), Optional.empty(), Optional.empty(), Optional.empty(), RiskState.OPEN,
                Optional.empty());
    }

    private static Funding funding(String approved, String spent) {
        return new Funding(id("funding"), PROJECT.id(), 0, Optional.empty(), FundingKind.CASH,
                Optional.of(new Amount(BigDecimal.TEN, approved)), Optional.of(new Amount(BigDecimal.ONE, spent)),
                Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static void assertProblems(PortfolioRecord record, String... keys) {
        assertEquals(List.of(keys), keys(portfolio(PROJECT, COUNTRY, MEETING, record), record));
    }

    private static List<String> keys(Portfolio portfolio, PortfolioRecord record) {
        return Rules.problems(portfolio, record, TODAY).stream().map(Problem::key).toList();
    }
}
