package org.jalinan.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalinan.chart.LaneHead.OfProject;
import org.jalinan.model.Country;
import org.jalinan.model.Funding;
import org.jalinan.model.FundingKind;
import org.jalinan.model.Milestone;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LanesTest {

    private static final Portfolio FACTS = Sample.facts();

    static Stream<List<Grouping>> groupings() {
        return Stream.of(Grouping.values()).flatMap(first -> Stream.concat(Stream.of(List.of(first)),
                Stream.of(Grouping.values()).filter(second -> second != first)
                        .flatMap(second -> Stream.of(List.of(first, second), List.of(first, second, Grouping.KIND)))));
    }

    @ParameterizedTest
    @MethodSource("groupings")
    void nothingIsLostInAnyGrouping(List<Grouping> groupings) {
        var plan = plan(groupings);
        var shown = new HashSet<UUID>();
        plan.lanes().forEach(lane -> lane.entries().forEach(entry -> shown.add(entry.record())));
        FACTS.all(Milestone.class).filter(each -> each.metBy().isEmpty())
                .forEach(each -> assertTrue(shown.contains(each.id()), each.title()));
    }

    @ParameterizedTest
    @MethodSource("groupings")
    void everyLineIsFoundAgainByItsLaneAndRecord(List<Grouping> groupings) {
        var plan = plan(groupings);
        for (var folded : List.of(Set.<UUID>of(), Rows.foldedAtFirst(plan))) {
            var rows = Rows.of(plan, folded);
            for (int i = 0; i < rows.count(); i++) {
                assertEquals(i, rows.indexOf(rows.at(i).lane().id(), rows.at(i).record()).orElseThrow());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("groupings")
    void lanesHaveIdsOfTheirOwnAndStandInOneAnother(List<Grouping> groupings) {
        var lanes = plan(groupings).lanes();
        assertEquals(lanes.size(), lanes.stream().map(Lane::id).distinct().count());
        int depth = -1;
        for (var lane : lanes) {
            assertTrue(lane.depth() <= depth + 1 && lane.depth() < groupings.size(), lane.head().toString());
            depth = lane.depth();
        }
    }

    @Test
    void aFoldedLaneHidesAllInsideIt() {
        var plan = plan(List.of(Grouping.PARTNER, Grouping.PROJECT));
        var outer = plan.lanes().stream().filter(lane -> lane.depth() == 0).toList();
        var rows = Rows.of(plan, Set.copyOf(outer.stream().map(Lane::id).toList()));
        assertEquals(outer.size(), rows.count());
    }

    @Test
    void aProjectThatPartnersShareStandsInEachLaneAndSaysSo() {
        var plan = plan(List.of(Grouping.PARTNER, Grouping.PROJECT));
        var strategy = FACTS.all(Project.class).filter(each -> each.code().equals("CS")).findFirst().orElseThrow();
        var lanes = plan.lanes().stream().filter(lane -> lane.project().equals(Optional.of(strategy))).toList();
        assertTrue(lanes.size() > 1);
        lanes.forEach(lane -> assertEquals(new OfProject(strategy, lanes.size()), lane.head()));
    }

    @Test
    void aPartnerWithNoProjectHasItsMeetingsAndWhatIsOwed() {
        var plan = plan(List.of(Grouping.PARTNER, Grouping.PROJECT));
        var russia = plan.lanes().stream().filter(lane -> lane.head() instanceof LaneHead.OfPartner(var partner)
                && partner.name().equals("Russian Federation")).findFirst().orElseThrow();
        assertTrue(russia.entries().stream().anyMatch(Entry.OfMeetings.class::isInstance));
        assertEquals(2, russia.entries().stream().filter(Entry.OfUndertaking.class::isInstance).count());
    }

    @Test
    void ourOwnLaneHasProjectsAlone() {
        var malaysia = plan(List.of(Grouping.PARTNER, Grouping.PROJECT)).lanes().getFirst();
        assertEquals(List.of(), malaysia.entries());
        assertEquals(17, malaysia.all().size());
    }

    @Test
    void whatIsNotRecordedHasALaneOfItsOwnAtTheEnd() {
        var lanes = plan(List.of(Grouping.RATING)).lanes();
        assertEquals(List.of(new LaneHead.Unknown(Grouping.RATING)), lanes.stream().map(Lane::head).toList());
        var leads = plan(List.of(Grouping.LEAD, Grouping.PROJECT)).lanes().stream().filter(lane -> lane.depth() == 0)
                .toList();
        assertEquals(new LaneHead.Unknown(Grouping.LEAD), leads.getLast().head());
    }

    @Test
    void aProjectStandsInTheLaneOfEachOfItsFundersAndElseWhereNoneIsRecorded() {
        var paid = Sample.project(1);
        var unpaid = Sample.project(2);
        var funders = FACTS.all(Country.class).limit(2).toList();
        var portfolio = FACTS.with(paid).with(unpaid).with(funding(1, paid, Optional.of(funders.get(0).id())))
                .with(funding(2, paid, Optional.of(funders.get(1).id())))
                .with(funding(3, paid, Optional.of(funders.get(1).id())))
                .with(funding(4, unpaid, Optional.empty()));
        var lanes = Plan.of(portfolio, Sample.TODAY, Arrangement.by(List.of(Grouping.FUNDER, Grouping.PROJECT)))
                .lanes();
        assertEquals(2, lanes.stream().filter(lane -> lane.head().equals(new OfProject(paid, 2))).count());
        var outer = lanes.stream().filter(lane -> lane.depth() == 0).map(Lane::head).toList();
        assertEquals(Set.copyOf(funders), outer.stream().filter(LaneHead.OfPartner.class::isInstance)
                .map(head -> ((LaneHead.OfPartner) head).partner()).collect(Collectors.toSet()));
        assertEquals(new LaneHead.Unknown(Grouping.FUNDER), outer.getLast());
        var last = lanes.lastIndexOf(lanes.stream().filter(lane -> lane.depth() == 0).toList().getLast());
        assertTrue(lanes.subList(last, lanes.size()).stream()
                .anyMatch(lane -> lane.project().equals(Optional.of(unpaid))));
    }

    private static Funding funding(int number, Project project, Optional<UUID> funder) {
        return new Funding(new UUID(5, number), project.id(), number, funder, FundingKind.CASH, Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Plan plan(List<Grouping> groupings) {
        return Plan.of(FACTS, Sample.TODAY, Arrangement.by(groupings));
    }
}
