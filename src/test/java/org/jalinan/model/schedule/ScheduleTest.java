package org.jalinan.model.schedule;

import static org.jalinan.model.Samples.citation;
import static org.jalinan.model.Samples.country;
import static org.jalinan.model.Samples.date;
import static org.jalinan.model.Samples.id;
import static org.jalinan.model.Samples.milestone;
import static org.jalinan.model.Samples.portfolio;
import static org.jalinan.model.Samples.project;
import static org.jalinan.model.Samples.set;
import static org.jalinan.model.Samples.source;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jalinan.model.Activity;
import org.jalinan.model.Circle;
import org.jalinan.model.Country;
import org.jalinan.model.DateSpan;
import org.jalinan.model.Dependency;
import org.jalinan.model.DependencyType;
import org.jalinan.model.Holiday;
import org.jalinan.model.Milestone;
import org.jalinan.model.Portfolio;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.RestDay;
import org.jalinan.model.Samples;
import org.jalinan.model.StatedDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// March 2027 begins on a Monday.
class ScheduleTest {

    private static final Country COUNTRY = country("Q1");
    private static final Activity DRAFT = work("Draft", "2027-03-01", "2027-03-05");
    private static final Activity REVIEW = work("Review", "2027-03-03", "2027-03-04");
    private static final Milestone ADOPTED = milestone("Adopted");

    @Test
    void workThatWaitsForWorkBeginsOnTheNextWorkedDay() {
        var schedule = schedule(DRAFT, REVIEW, link(DRAFT, REVIEW, "FS", 0));
        assertEquals(Optional.of(date("2027-03-08")), schedule.earliestStart(REVIEW.id()));
        assertEquals(Optional.of(date("2027-03-09")), schedule.earliestEnd(REVIEW.id()));
    }

    @Test
    void anActMayCloseTheDayOfTheWorkThatLedToIt() {
        var adopted = set(ADOPTED, "forecast", StatedDate.day(date("2027-03-05")));
        assertEquals(List.of(), schedule(DRAFT, adopted, link(DRAFT, adopted, "FS", 0)).clashes());
        var later = schedule(DRAFT, adopted, link(DRAFT, adopted, "FS", 1));
        assertEquals(Optional.of(date("2027-03-08")), later.earliestStart(adopted.id()));
    }

    @ParameterizedTest
    @CsvSource({"FS, 0, 2027-03-08", "FS, 2, 2027-03-10", "FS, -2, 2027-03-04", "SS, 0, 2027-03-03",
        "SS, 3, 2027-03-04", "FF, 0, 2027-03-04", "FF, 1, 2027-03-05", "SF, 5, 2027-03-04", "SF, 6, 2027-03-05"})
    void eachTypeTiesItsOwnEnds(String type, int lag, String start) {
        var schedule = schedule(DRAFT, REVIEW, link(DRAFT, REVIEW, type, lag));
        assertEquals(Optional.of(date(start)), schedule.earliestStart(REVIEW.id()));
    }

    @Test
    void whatIsRecordedNeverMovesAndItsClashIsShown() {
        var recorded = set(ADOPTED, "recorded", StatedDate.day(date("2027-03-03")));
        var link = link(DRAFT, recorded, "FS", 0);
        var schedule = schedule(DRAFT, recorded, link);
        assertTrue(schedule.proposal().isEmpty());
        var clash = schedule.clashes().getFirst();
        assertEquals(link, clash.link());
        assertEquals(date("2027-03-05"), clash.asked());
        assertEquals(2, clash.workingDays());
        assertTrue(clash.certain());
    }

    @Test
    void anAnnouncedTargetStaysAndGetsAForecastBesideIt() {
        var announced = set(ADOPTED, "target", StatedDate.day(date("2027-03-03")));
        var schedule = schedule(DRAFT, announced, link(DRAFT, announced, "FS", 0));
        var after = schedule.proposal().applyTo(portfolio(DRAFT, announced)).get(Milestone.class, announced.id());
        assertEquals(announced.target(), after.target());
        assertEquals(Optional.of(StatedDate.day(date("2027-03-05"))), after.forecast());
        assertEquals(OptionalInt.of(2), schedule.pastTarget(announced.id()));
        assertEquals("schedule.apply", schedule.proposal().act().key());
    }

    @Test
    void whatAnotherMilestoneMetLiesWhereThatHappened() {
        var other = set(milestone("Signed"), "recorded", StatedDate.day(date("2027-02-01")));
        var met = set(set(ADOPTED, "target", StatedDate.day(date("2027-03-03"))), "metBy", other.id());
        var schedule = schedule(DRAFT, met, other, link(DRAFT, met, "FS", 0));
        assertEquals(Optional.of(date("2027-02-01")), schedule.earliestEnd(met.id()));
        assertInstanceOf(Reason.MetBy.class, schedule.why(met.id()).getFirst());
        assertEquals(List.of(), schedule.moves());
    }

    @Test
    void workThatHasBegunStays() {
        var begun = new Activity(REVIEW.id(), REVIEW.project(), 0, "Review", REVIEW.span(), 10, Optional.empty());
        assertEquals(List.of(), schedule(DRAFT, begun, link(DRAFT, begun, "FS", 0)).moves());
    }

    @Test
    void aMonthHoldsWhateverDayOfItIsNeededAndThenBecomesTheNextMonth() {
        var march = set(ADOPTED, "forecast", StatedDate.month(YearMonth.of(2027, 3)));
        assertEquals(List.of(), schedule(DRAFT, march, link(DRAFT, march, "FS", 10)).moves());
        var move = schedule(DRAFT, march, link(DRAFT, march, "FS", 30)).moves().getFirst();
        assertEquals(StatedDate.month(YearMonth.of(2027, 4)), move.after());
        assertEquals(Optional.of(move.after()),
                schedule(DRAFT, march, link(DRAFT, march, "FS", 30)).earliest(march.id()));
        assertEquals(march.forecast(), schedule(DRAFT, march, link(DRAFT, march, "FS", 10)).earliest(march.id()));
        assertEquals(30, move.days());
        assertEquals(22, move.workingDays());
    }

    @Test
    void whatWaitsForAMonthWaitsForItsEnd() {
        var march = set(ADOPTED, "target", StatedDate.month(YearMonth.of(2027, 3)));
        var schedule = schedule(march, REVIEW, link(march, REVIEW, "FS", 0));
        assertEquals(Optional.of(date("2027-04-01")), schedule.earliestStart(REVIEW.id()));
        assertFalse(schedule.clashes().getFirst().certain(), "the month may yet turn out to be its first day");
    }

    @Test
    void quartersAndYearsKeepTheirPrecision() {
        var quarter = set(ADOPTED, "forecast", StatedDate.quarter(2027, 1));
        var year = set(milestone("Ended"), "forecast", StatedDate.year(2026));
        var moves = schedule(DRAFT, quarter, year, link(DRAFT, quarter, "FS", 40), link(DRAFT, year, "FS", 0)).moves();
        assertEquals(List.of(StatedDate.year(2027), StatedDate.quarter(2027, 2)),
                moves.stream().map(Move::after).toList());
    }

    @Test
    void aMilestoneWithoutADateIsReckonedWithButGetsNoForecast() {
        var after = set(milestone("Signed"), "forecast", StatedDate.day(date("2027-03-01")));
        var schedule = schedule(DRAFT, ADOPTED, after, link(DRAFT, ADOPTED, "FS", 5), link(ADOPTED, after, "FS", 0));
        assertEquals(Optional.of(date("2027-03-12")), schedule.earliestStart(ADOPTED.id()));
        assertEquals(List.of(after.id()), schedule.moves().stream().map(move -> move.task().id()).toList());
        assertEquals(Optional.empty(), schedule(ADOPTED).earliestStart(ADOPTED.id()));
        assertEquals(List.of(new Reason.Undated()), schedule(ADOPTED).why(ADOPTED.id()));
    }

    @Test
    void theWayToOneMilestoneIsTheChainWithTheLeastRoom() {
        var aside = work("Aside", "2027-03-01", "2027-03-02");
        var adopted = set(ADOPTED, "forecast", StatedDate.day(date("2027-03-09")));
        var schedule = schedule(DRAFT, REVIEW, aside, adopted, link(DRAFT, REVIEW, "FS", 0),
                link(REVIEW, adopted, "FS", 0), link(aside, adopted, "FS", 0));
        var path = schedule.towards(new Goal.To(adopted.id()));
        assertEquals(List.of(DRAFT.id(), REVIEW.id(), adopted.id()),
                path.chain().stream().map(step -> step.task().id()).toList());
        assertEquals(OptionalInt.of(0), path.slack(DRAFT.id()));
        assertEquals(OptionalInt.of(5), path.slack(aside.id()));
        assertEquals(Optional.of(date("2027-03-09")), path.latestEnd(aside.id()));
        assertEquals(List.of(DRAFT.id(), REVIEW.id(), adopted.id()), path.critical().stream().map(Task::id).toList());
        assertEquals(OptionalInt.empty(), schedule.towards(new Goal.To(REVIEW.id())).slack(adopted.id()));
    }

    @Test
    void aProjectIsMeasuredToItsOwnLastDay() {
        var elsewhere = new Activity(id("Elsewhere"), id("Project 0043"), 0, "Elsewhere",
                new DateSpan(date("2027-03-01"), date("2027-12-31")), 0, Optional.empty());
        var schedule = schedule(DRAFT, REVIEW, elsewhere);
        assertEquals(List.of(DRAFT.id()), ids(schedule.towards(new Goal.OfProject(Samples.PROJECT))));
        assertEquals(List.of(elsewhere.id()), ids(schedule.towards(new Goal.WholePortfolio())));
    }

    @Test
    void aDateIsExplainedByItsLinksTheRestBetweenAndItsOwnWords() {
        var feast = new Holiday(id("Feast"), COUNTRY.id(), date("2027-03-08"), "Feast 0042", Optional.empty());
        var target = StatedDate.day(date("2027-03-04"));
        var adopted = set(ADOPTED, "target", target);
        var source = source("Q9");
        var link = link(DRAFT, adopted, "FS", 1);
        var schedule = planned(portfolio(COUNTRY, project("Project 0042"), DRAFT, adopted, link, feast, source,
                citation(adopted, source, "target", "2027-03-04")), List.of(COUNTRY.id()));
        assertEquals(Optional.of(date("2027-03-09")), schedule.earliestStart(adopted.id()));
        var saturday = new Rest.Weekly(Optional.of(COUNTRY.id()), DayOfWeek.SATURDAY, true);
        var sunday = new Rest.Weekly(Optional.of(COUNTRY.id()), DayOfWeek.SUNDAY, true);
        assertEquals(List.of(
                new Reason.Waits(link, schedule.task(DRAFT.id()).orElseThrow(), date("2027-03-05"), date("2027-03-09")),
                new Reason.Skipped(date("2027-03-06"), List.of(saturday)),
                new Reason.Skipped(date("2027-03-07"), List.of(sunday)),
                new Reason.Skipped(date("2027-03-08"), List.of(new Rest.OnHoliday(feast))),
                new Reason.Stated("target", target, List.of(source))), schedule.why(adopted.id()));
    }

    @Test
    void aLinkThatWouldAllowAnEarlierDayIsNoReason() {
        var late = set(ADOPTED, "forecast", StatedDate.day(date("2027-03-13")));
        var schedule = schedule(DRAFT, late, link(DRAFT, late, "FS", 0));
        assertEquals(List.of(new Reason.Stated("forecast", late.forecast().orElseThrow(), List.of()),
                new Reason.OnRest(date("2027-03-13"),
                        List.of(new Rest.Weekly(Optional.empty(), DayOfWeek.SATURDAY, true)))),
                schedule.why(late.id()));
        assertEquals(List.of(), schedule.why(id("nobody")));
    }

    @Test
    void aCircleIsNamedAndNotScheduled() {
        var portfolio = portfolio(DRAFT, REVIEW, ADOPTED, link(DRAFT, REVIEW, "FS", 0), link(REVIEW, DRAFT, "SS", 0),
                link(REVIEW, ADOPTED, "FS", 0));
        var circle = assertInstanceOf(Planning.Circular.class, Planning.of(portfolio, List.of(), () -> false)).circle();
        assertTrue(List.of(new Circle(List.of(DRAFT, REVIEW)), new Circle(List.of(REVIEW, DRAFT))).contains(circle),
                circle.inWords());
    }

    @Test
    void countriesThatNeverWorkTogetherAreSaid() {
        var records = new ArrayList<PortfolioRecord>(List.of(COUNTRY, DRAFT, REVIEW, link(DRAFT, REVIEW, "FS", 1)));
        for (var day : DayOfWeek.values()) {
            records.add(new RestDay(id("rest " + day), COUNTRY.id(), day, Optional.empty(), Optional.empty()));
        }
        assertInstanceOf(Planning.Unworkable.class,
                Planning.of(portfolio(records), List.of(COUNTRY.id()), () -> false));
    }

    @Test
    void workIsLeftAtTheFirstWishToStop() {
        var asked = new AtomicInteger();
        assertInstanceOf(Planning.Cancelled.class,
                Planning.of(portfolio(DRAFT, REVIEW), List.of(), () -> asked.incrementAndGet() > 1));
        assertEquals(2, asked.get());
    }

    @Test
    void aChainOfDecadesFindsItsCalendar() {
        var portfolio = portfolio(DRAFT);
        for (int i = 0; i < 60; i++) {
            var work = work("Work " + i, "2027-03-01", "2027-12-31");
            portfolio = portfolio.with(work).with(link(i == 0 ? DRAFT
                    : work("Work " + (i - 1), "2027-03-01",
                            "2027-12-31"),
                    work, "FS", 0));
        }
        var end = planned(portfolio, List.of()).earliestEnd(id("Work 59")).orElseThrow();
        assertEquals(2077, end.getYear());
    }

    private static List<UUID> ids(CriticalPath path) {
        return path.critical().stream().map(Task::id).toList();
    }

    private static Schedule schedule(PortfolioRecord... records) {
        return planned(portfolio(records), List.of());
    }

    private static Schedule planned(Portfolio portfolio, List<UUID> countries) {
        return assertInstanceOf(Planning.Planned.class, Planning.of(portfolio, countries, () -> false)).schedule();
    }

    private static Activity work(String title, String from, String to) {
        return new Activity(id(title), Samples.PROJECT, 0, title, new DateSpan(date(from), date(to)), 0,
                Optional.empty());
    }

    private static Dependency link(PortfolioRecord from, PortfolioRecord to, String code, int lag) {
        var type = List.of(DependencyType.values()).stream().filter(each -> each.code().equals(code)).findFirst()
                .orElseThrow();
        return new Dependency(id(from.id() + code + to.id()), from.id(), to.id(), type, lag);
    }
}
