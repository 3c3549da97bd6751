package org.jalinan.model.past;

import static org.jalinan.model.Samples.citation;
import static org.jalinan.model.Samples.country;
import static org.jalinan.model.Samples.date;
import static org.jalinan.model.Samples.id;
import static org.jalinan.model.Samples.milestone;
import static org.jalinan.model.Samples.portfolio;
import static org.jalinan.model.Samples.project;
import static org.jalinan.model.Samples.recorded;
import static org.jalinan.model.Samples.set;
import static org.jalinan.model.Samples.source;
import static org.jalinan.model.Samples.target;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jalinan.model.Citation;
import org.jalinan.model.Citations;
import org.jalinan.model.IssuedDocument;
import org.jalinan.model.IssuedKind;
import org.jalinan.model.Milestone;
import org.jalinan.model.Name;
import org.jalinan.model.NameForm;
import org.jalinan.model.PartnerKind;
import org.jalinan.model.PartnerStatus;
import org.jalinan.model.Portfolio;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.Project;
import org.jalinan.model.Rating;
import org.jalinan.model.RatingBasis;
import org.jalinan.model.RatingDimension;
import org.jalinan.model.Samples;
import org.jalinan.model.Source;
import org.jalinan.model.StatedDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HappenedOnTest {

    private static final Project PROJECT = project("Project 0042");
    private static final Milestone MILESTONE = milestone(PROJECT.id(), "Milestone 0042");

    @ParameterizedTest
    @CsvSource({"2025-09-30, true", "2025-09-29, false", "2025-09-01, false", "2026-01-01, true"})
    void aRecordedMonthCountsFromItsLastDay(String day, boolean there) {
        var done = recorded(MILESTONE, StatedDate.month(YearMonth.of(2025, 9)));
        assertEquals(there, seen(day, PROJECT, done).isPresent());
    }

    @ParameterizedTest
    @CsvSource({"2025-08-11, false", "2025-08-12, true"})
    void aTargetCountsFromTheDayOnWhichItWasStated(String day, boolean there) {
        var target = target(MILESTONE, StatedDate.year(2026).statedOn(date("2025-08-12")));
        assertEquals(there, seen(day, PROJECT, target).isPresent());
    }

    @ParameterizedTest
    @CsvSource({"2025-05-02, false", "2025-05-03, true"})
    void elseFromItsEarliestDatedSource(String day, boolean there) {
        var target = target(MILESTONE, StatedDate.year(2026));
        var early = set(source("P1"), "date", StatedDate.day(date("2025-05-03")));
        var late = set(source("P2"), "date", StatedDate.day(date("2025-06-03")));
        assertEquals(there, seen(day, PROJECT, target, early, late, source("P3"), cites(target, early),
                cites(target, late), cites(target, source("P3"))).isPresent());
    }

    @ParameterizedTest
    @CsvSource({"2025-06-30, false", "2025-07-01, true"})
    void withNoDateAtAllItWasSaidAtTheLatestBeforeItsPeriodBegan(String day, boolean there) {
        var target = target(MILESTONE, StatedDate.month(YearMonth.of(2025, 7)));
        assertEquals(there, seen(day, PROJECT, target).isPresent());
    }

    @Test
    void whatIsInTheJournalByThenWasSaidByThen() {
        var target = target(MILESTONE, StatedDate.year(2030));
        var whole = portfolio(PROJECT, target);
        Recorded recorded = (_, field) -> Optional.of(date("2025-03-01")).filter(_ -> field.equals("target"));
        assertTrue(HappenedOn.of(whole, date("2025-03-01"), recorded).find(Milestone.class, target.id()).isPresent());
        assertTrue(HappenedOn.of(whole, date("2025-02-28"), recorded).find(Milestone.class, target.id()).isEmpty());
    }

    @Test
    void whatHappenedLaterIsATargetUntilThenAndIsJudgedAsOne() {
        var met = recorded(target(MILESTONE, StatedDate.month(YearMonth.of(2025, 10)).statedOn(date("2025-07-01"))),
                StatedDate.day(date("2026-02-03")));
        var seen = seen("2026-01-16", PROJECT, met).orElseThrow();
        assertEquals(Optional.empty(), seen.recorded());
        assertEquals(77, seen.daysPastTarget(date("2026-01-16")));
        assertTrue(seen("2026-02-03", PROJECT, met).orElseThrow().isRecorded());
    }

    @Test
    void aLaterTargetGivesWayToTheFirst() {
        var first = StatedDate.month(YearMonth.of(2025, 10)).statedOn(date("2025-07-01"));
        var moved = set(target(MILESTONE, StatedDate.month(YearMonth.of(2025, 12)).statedOn(date("2025-11-05"))),
                "firstStated", first);
        assertEquals(Optional.of(first), seen("2025-11-04", PROJECT, moved).orElseThrow().target());
        assertEquals(moved, seen("2025-11-05", PROJECT, moved).orElseThrow());
    }

    @Test
    void aTargetIsMetOnlyOnceTheOtherHappened() {
        var other = recorded(milestone(PROJECT.id(), "Milestone 0043"), StatedDate.day(date("2025-10-26")));
        var target = set(target(MILESTONE, StatedDate.month(YearMonth.of(2025, 10)).statedOn(date("2025-08-12"))),
                "metBy", other.id());
        assertEquals(Optional.empty(), seen("2025-10-25", PROJECT, target, other).orElseThrow().metBy());
        assertEquals(Optional.of(other.id()), seen("2025-10-26", PROJECT, target, other).orElseThrow().metBy());
    }

    @Test
    void aMilestoneWithNoDatesStaysAndAProjectThatHadNotBegunTakesAllAlong() {
        var dated = recorded(MILESTONE, StatedDate.day(date("2025-01-17")));
        var undated = milestone(PROJECT.id(), "Milestone 0043");
        var name = new Name(id("name"), PROJECT.id(), 0, NameForm.values()[0], "Name 0042", Optional.empty(),
                Optional.empty(), Optional.empty());
        var after = HappenedOn.of(portfolio(PROJECT, dated, undated, name), date("2025-01-17"), Recorded.UNKNOWN);
        assertEquals(portfolio(PROJECT, dated, undated, name), after);
        assertTrue(
                HappenedOn.of(portfolio(PROJECT, dated, undated, name), date("2025-01-16"), Recorded.UNKNOWN)
                        .isEmpty());
    }

    @Test
    void aSourceMayBeLaterThanWhatItTellsOf() {
        var done = recorded(MILESTONE, StatedDate.day(date("2025-01-17")));
        var later = set(source("P1"), "date", StatedDate.day(date("2025-03-01")));
        var ofNothing = set(source("P2"), "date", StatedDate.day(date("2025-03-01")));
        var after = HappenedOn.of(portfolio(PROJECT, done, later, ofNothing, cites(done, later)), date("2025-02-01"),
                Recorded.UNKNOWN);
        assertEquals(portfolio(PROJECT, done, later, cites(done, later)), after);
        assertEquals(1, after.all(Source.class).count());
    }

    @Test
    void whatIsCitedForADocumentIssuedLaterGoesWithIt() {
        var issued = new IssuedDocument(id("issued"), "2026-001", 1, IssuedKind.REPORT, "Document 0042",
                Optional.empty(), Optional.empty(), "Readers 0042", "Reader 0042", 1, Optional.empty(), "Officer 0042",
                Optional.empty(), date("2026-02-01"), date("2026-02-01"), "Officer 0042", Optional.empty(), 1, "0042");
        var cited = Samples.citation(issued, source("P1"), "title", "Document 0042");
        var whole = portfolio(PROJECT, issued, source("P1"), cited);
        assertEquals(whole, HappenedOn.of(whole, date("2026-02-01"), Recorded.UNKNOWN));
        assertEquals(portfolio(PROJECT, source("P1")), HappenedOn.of(whole, date("2026-01-31"), Recorded.UNKNOWN));
    }

    @Test
    void aMembershipBeginsOnItsDayAndNobodyKnewItsEnd() {
        var country = country("Q1");
        var observer = new PartnerStatus(id("observer"), country.id(), PartnerKind.values()[1], Optional.empty(),
                Optional.of(StatedDate.day(date("2025-10-25"))), Optional.empty());
        var member = new PartnerStatus(id("member"), country.id(), PartnerKind.ASEAN_MEMBER_STATE,
                Optional.of(StatedDate.day(date("2025-10-26"))), Optional.empty(), Optional.empty());
        var before = HappenedOn.of(portfolio(country, observer, member), date("2025-10-24"), Recorded.UNKNOWN);
        var open = new PartnerStatus(observer.id(), country.id(), observer.kind(), Optional.empty(), Optional.empty(),
                Optional.empty());
        assertEquals(portfolio(country, open), before);
        assertEquals(portfolio(country, observer, member),
                HappenedOn.of(portfolio(country, observer, member), date("2025-10-26"), Recorded.UNKNOWN));
    }

    @Test
    void aJudgementIsThereFromItsDay() {
        var rating = new Rating(id("rating"), PROJECT.id(), RatingDimension.BUDGET, Optional.empty(),
                date("2025-05-05"), "Officer 0042", RatingBasis.REVIEWED, "Reason 0042");
        assertEquals(portfolio(PROJECT), HappenedOn.of(portfolio(PROJECT, rating), date("2025-05-04"),
                Recorded.UNKNOWN));
        assertEquals(portfolio(PROJECT, rating), HappenedOn.of(portfolio(PROJECT, rating), date("2025-05-05"),
                Recorded.UNKNOWN));
    }

    private static Citation cites(Milestone milestone, Source source) {
        return citation(milestone, source, "target",
                milestone.target().map(Citations::valueInWords).orElse(""));
    }

    private static Optional<Milestone> seen(String day, PortfolioRecord... records) {
        return seen(portfolio(records), date(day));
    }

    private static Optional<Milestone> seen(Portfolio whole, LocalDate day) {
        return HappenedOn.of(whole, day, Recorded.UNKNOWN).find(Milestone.class, MILESTONE.id());
    }
}
