package org.jalinan.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jalinan.chart.Arrangement.Order;
import org.jalinan.model.Milestone;
import org.jalinan.model.Portfolio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What an arrangement shows of the facts, hides of them, and in which order.
class ArrangementTest {

    private static final Portfolio FACTS = Sample.facts();
    private static final Predicate<Entry> PAST = entry -> entry instanceof Entry.OfMilestone(_, var milestone)
            && milestone.isPastTarget(Sample.TODAY);

    @ParameterizedTest
    @EnumSource(Grouping.class)
    void whatIsFilteredAwayIsCountedInEveryGrouping(Grouping grouping) {
        var all = plan(Arrangement.by(List.of(grouping)));
        var some = plan(Arrangement.by(List.of(grouping)).showing(Optional.of(PAST)));
        assertEquals(0, all.hidden());
        assertEquals(all.shown(), some.shown() + some.hidden());
        assertEquals(3, records(some));
        assertEquals(3, some.shown());
    }

    @Test
    void everyMilestoneIsCountedAlsoATargetThatIsDrawnWithTheMilestoneThatMetIt() {
        var plan = plan(Arrangement.BY_PROJECT);
        assertEquals(plan.portfolio().count(Milestone.class), plan.shown());
        assertTrue(records(plan) < plan.shown(), "one of the facts met a target");
    }

    @ParameterizedTest
    @EnumSource(Grouping.class)
    void aFilterLeavesNoEmptyLane(Grouping grouping) {
        var some = plan(Arrangement.by(List.of(grouping, Grouping.PROJECT)).showing(Optional.of(PAST)));
        assertTrue(some.lanes().stream().noneMatch(lane -> lane.all().isEmpty()));
    }

    @Test
    void aProjectWithoutMilestonesHasItsLaneUnlessLinesAreFiltered() {
        var portfolio = Portfolio.EMPTY.with(Sample.project(1));
        assertEquals(1, Plan.of(portfolio, Sample.TODAY).lanes().size());
        assertEquals(0, Plan.of(portfolio, Sample.TODAY, Arrangement.BY_PROJECT.showing(Optional.of(PAST))).lanes()
                .size());
    }

    @Test
    void linesStandByDateByNameAndBackAsTheyWerePut() {
        var manual = names(Arrangement.BY_PROJECT);
        var byDate = Arrangement.BY_PROJECT.ordered(Order.DATE);
        var days = plan(byDate).lanes().getLast().milestones().stream().map(Milestone::date)
                .map(date -> date.orElseThrow().from()).toList();
        assertEquals(days.stream().sorted().toList(), days);
        var byName = names(byDate.ordered(Order.NAME));
        assertEquals(byName.stream().sorted(String.CASE_INSENSITIVE_ORDER).toList(), byName);
        assertEquals(manual, names(byDate.ordered(Order.MANUAL)));
    }

    private static List<String> names(Arrangement arrangement) {
        return plan(arrangement).lanes().getLast().entries().stream().map(Entry::name).toList();
    }

    private static Plan plan(Arrangement arrangement) {
        return Plan.of(FACTS, Sample.TODAY, arrangement);
    }

    private static long records(Plan plan) {
        return plan.lanes().stream().flatMap(lane -> lane.all().stream()).map(Entry::record).distinct().count();
    }
}
