package org.jalinan.model;

import static org.jalinan.model.Samples.date;
import static org.jalinan.model.Samples.id;
import static org.jalinan.model.Samples.milestone;
import static org.jalinan.model.Samples.portfolio;
import static org.jalinan.model.Samples.project;
import static org.jalinan.model.Samples.recorded;
import static org.jalinan.model.Samples.set;
import static org.jalinan.model.Samples.source;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DisagreementTest {

    private static final Milestone MET = set(recorded(milestone("Milestone 0001"), StatedDate.day(date("2025-01-17"))),
            "place", "Town 0042");
    private static final Citation RIGHT = field("right", 1, "recorded", "2025-01-17");
    private static final Citation ALSO_RIGHT = field("also", 2, "recorded", "2025-01-17");
    private static final Citation WRONG = field("wrong", 3, "recorded", "2025-01-18");
    private static final Citation WORSE = field("worse", 4, "recorded", "2025-02-01");
    private static final Citation ELSEWHERE = field("elsewhere", 4, "place", "Town 0043");

    @Test
    void sourcesThatSayTheSameDoNotDisagree() {
        assertEquals(List.of(), disagreements(RIGHT, ALSO_RIGHT, whole("whole", MET)));
    }

    @Test
    void sourcesOfDifferentFieldsDoNotDisagree() {
        assertEquals(List.of(), disagreements(RIGHT, ELSEWHERE));
    }

    @Test
    void aValueThatIsNoLongerCitedAloneIsUnsourcedAndNoContradiction() {
        assertEquals(List.of(), disagreements(WRONG));
    }

    @Test
    void theSourcesOfThePresentValueStandFirstAndAllOfThemAreNamed() {
        var disagreement = only(WRONG, RIGHT, ALSO_RIGHT);
        assertEquals(List.of("recorded"), disagreement.fields());
        assertEquals(MET, disagreement.record());
        assertEquals(List.of(RIGHT, ALSO_RIGHT), disagreement.one());
        assertEquals(List.of(WRONG), disagreement.other());
    }

    @Test
    void eachFurtherValueIsOneMore() {
        assertEquals(List.of(List.of(WRONG), List.of(WORSE)),
                disagreements(RIGHT, WRONG, WORSE).stream().map(Disagreement::other).toList());
    }

    @Test
    void whereNoSourceSupportsThePresentValueThoseOfOthersStillDisagree() {
        var disagreement = only(WRONG, WORSE);
        assertEquals(List.of(WRONG), disagreement.one());
        assertEquals(List.of(WORSE), disagreement.other());
    }

    @Test
    void aSourceOfTheWholeDisagreesWithOneOfAField() {
        var before = whole("whole", recorded(MET, StatedDate.day(date("2025-01-18"))));
        var disagreement = only(before, RIGHT);
        assertEquals(List.of("recorded"), disagreement.fields());
        assertEquals(List.of(before), disagreement.other());
    }

    @Test
    void twoSourcesOfTheWholeDisagreeOnceAboutAllTheirFields() {
        var before = whole("before", set(recorded(MET, StatedDate.day(date("2025-01-18"))), "place", "Town 0043"));
        assertEquals(List.of("recorded", "place"), only(whole("now", MET), before).fields());
    }

    @Test
    void aSourceOfTheWholeThatKeptNoStatementDisagreesWithNone() {
        var silent = new Citation(id("silent"), MET.id(), 0, source("P9").id(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty());
        assertEquals(List.of(), disagreements(silent, RIGHT));
    }

    @Test
    void theLosersAreKeptAndNoLongerDisagree() {
        var portfolio = with(WRONG, RIGHT, ALSO_RIGHT, WORSE);
        var first = Disagreement.all(portfolio).filter(each -> each.other().equals(List.of(WRONG))).findFirst();
        var settled = settle(portfolio, first.orElseThrow(), first.orElseThrow().one());
        assertTrue(Disagreement.isLost(settled, WRONG, "recorded"));
        assertTrue(Disagreement.isLost(settled, WRONG));
        assertFalse(Disagreement.isLost(settled, RIGHT, "recorded"));
        assertFalse(Disagreement.isLost(settled, WORSE, "recorded"));
        assertEquals(Optional.of(WRONG), settled.find(Citation.class, WRONG.id()));
        assertEquals(List.of(List.of(WORSE)), Disagreement.all(settled).map(Disagreement::other).toList());
    }

    @Test
    void eachLoserIsASettlementForTheReasonOfTheOfficer() {
        var portfolio = with(WRONG, RIGHT, ALSO_RIGHT);
        var disagreement = Disagreement.all(portfolio).findFirst().orElseThrow();
        var settlements = disagreement.settled(disagreement.other(), "Officer 0001 asked", ids()).toList();
        assertEquals(List.of(RIGHT.id(), ALSO_RIGHT.id()), settlements.stream().map(Contradiction::other).toList());
        assertTrue(settlements.stream().allMatch(each -> each.one().equals(WRONG.id())
                && each.favoured().equals(Optional.of(WRONG.id()))
                && each.settlement().equals(Optional.of("Officer 0001 asked"))));
        assertEquals(List.of(), Disagreement.all(settle(portfolio, disagreement, disagreement.other())).toList());
    }

    @Test
    void theSideThatIsRightStandsInTheRecordFromThenOn() {
        var disagreement = only(RIGHT, WRONG);
        assertEquals(MET, Disagreement.standing(MET, disagreement.fields(), RIGHT));
        assertEquals(recorded(MET, StatedDate.day(date("2025-01-18"))),
                Disagreement.standing(MET, disagreement.fields(), WRONG));
        var month = field("month", 5, "recorded", "2025-02-01/2025-02-28");
        assertEquals(recorded(MET, StatedDate.month(YearMonth.of(2025, 2))),
                Disagreement.standing(MET, List.of("recorded"), month));
        assertEquals(set(MET, "place", "Town 0043"), Disagreement.standing(MET, List.of("place"), ELSEWHERE));
        var nonsense = field("nonsense", 5, "recorded", "some day");
        assertEquals(MET, Disagreement.standing(MET, List.of("recorded"), nonsense));
    }

    @Test
    void anotherSourceForTheLostValueOpensItAgain() {
        var portfolio = with(WRONG, RIGHT);
        var disagreement = Disagreement.all(portfolio).findFirst().orElseThrow();
        var late = field("late", 5, "recorded", "2025-01-18");
        var again = Disagreement.all(settle(portfolio, disagreement, disagreement.one()).with(late)).toList();
        assertEquals(List.of(List.of(late)), again.stream().map(Disagreement::other).toList());
    }

    @Test
    void aSourceOfTheWholeLosesOnlyWhatAFieldWasSettledAbout() {
        var before = whole("before", set(recorded(MET, StatedDate.day(date("2025-01-18"))), "place", "Town 0043"));
        var portfolio = with(before, whole("now", MET), RIGHT);
        var date = Disagreement.all(portfolio).filter(each -> each.one().contains(RIGHT)).findFirst().orElseThrow();
        var settled = settle(portfolio, date, date.one());
        assertTrue(Disagreement.isLost(settled, before, "recorded"));
        assertFalse(Disagreement.isLost(settled, before, "place"));
        assertEquals(List.of(List.of("place")), Disagreement.all(settled).map(Disagreement::fields).toList());
    }

    private static Citation field(String name, int order, String field, String value) {
        return new Citation(id("cited/" + name), MET.id(), order, source("P" + order).id(), Optional.of(field),
                Optional.of(value),
                Optional.empty(), Optional.empty());
    }

    private static Citation whole(String name, Milestone said) {
        return Citations.citing(portfolio(said), id("cited/" + name), said, source("P9"), Optional.empty());
    }

    private static Portfolio with(Citation... citations) {
        return Stream.of(citations).reduce(portfolio(project("Project 0042"), MET, source("P1"), source("P9")),
                Portfolio::with, (one, _) -> one);
    }

    private static List<Disagreement> disagreements(Citation... citations) {
        return Disagreement.all(with(citations)).toList();
    }

    private static Disagreement only(Citation... citations) {
        var all = disagreements(citations);
        assertEquals(1, all.size());
        return all.getFirst();
    }

    private static Portfolio settle(Portfolio portfolio, Disagreement disagreement, List<Citation> right) {
        return disagreement.settled(right, "Officer 0001 asked", ids()).reduce(portfolio, Portfolio::with,
                (one, _) -> one);
    }

    private static Supplier<UUID> ids() {
        var next = new AtomicInteger();
        return () -> id("settlement/" + next.getAndIncrement());
    }
}
