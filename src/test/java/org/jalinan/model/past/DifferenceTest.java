package org.jalinan.model.past;

import static org.jalinan.model.Samples.citation;
import static org.jalinan.model.Samples.date;
import static org.jalinan.model.Samples.milestone;
import static org.jalinan.model.Samples.portfolio;
import static org.jalinan.model.Samples.project;
import static org.jalinan.model.Samples.source;
import static org.jalinan.model.Samples.target;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jalinan.journal.RandomRecords;
import org.jalinan.model.Component;
import org.jalinan.model.Portfolio;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.StatedDate;
import org.jalinan.model.change.Act;
import org.jalinan.model.change.Proposal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DifferenceTest {

    private static final int HISTORIES = 200;

    @ParameterizedTest
    @MethodSource
    void appliedToTheFirstItGivesTheSecondBetweenAnyTwoStatesOfAHistory(int seed) {
        var states = history(seed);
        var random = new Random(seed);
        for (int i = 0; i < 20; i++) {
            var one = states.get(random.nextInt(states.size()));
            var other = states.get(random.nextInt(states.size()));
            var difference = Difference.between(one, other);
            assertEquals(other, difference.applyTo(one));
            assertEquals(one.equals(other), difference.isEmpty());
            assertEquals(difference.changes().size(), difference.bySubject().values().stream()
                    .flatMap(records -> records.values().stream()).mapToInt(List::size).sum());
        }
    }

    static List<Integer> appliedToTheFirstItGivesTheSecondBetweenAnyTwoStatesOfAHistory() {
        return new Random(42).ints(HISTORIES).boxed().toList();
    }

    @Test
    void whatBelongsToAProjectIsToldUnderIt() {
        var project = project("Project 0042");
        var milestone = milestone(project.id(), "Milestone 0042");
        var source = source("P1");
        var difference = Difference.between(portfolio(project),
                portfolio(project, milestone, source, citation(milestone, source, "target", "2027")));
        assertEquals(Optional.of(project), difference.subject(citation(milestone, source, "target", "2027").id()));
        assertEquals(List.of(Optional.of(project), Optional.empty()), List.copyOf(difference.bySubject().keySet()));
    }

    @Test
    void aTargetThatPassesBetweenTheTwoIsNewsThoughNothingWasEdited() {
        var project = project("Project 0042");
        var due = target(milestone(project.id(), "Milestone 0042"), StatedDate.day(date("2025-10-31")));
        var same = portfolio(project, due);
        var difference = Difference.between(same, same);
        assertTrue(difference.isEmpty());
        assertEquals(List.of(due), difference.passed(date("2025-10-31"), date("2025-11-01")));
        assertEquals(List.of(), difference.passed(date("2025-11-01"), date("2025-12-01")));
    }

    private static List<Portfolio> history(int seed) {
        var random = new Random(seed);
        var records = new RandomRecords(seed);
        var made = records.ofEveryKind(1);
        var states = new ArrayList<>(List.of(Portfolio.EMPTY));
        made.forEach(record -> states.add(states.getLast().with(record)));
        for (int i = 0; i < 40; i++) {
            var now = states.getLast();
            var record = made.get(random.nextInt(made.size()));
            states.add(now.find(record.id()).map(each -> changed(now, each, records, random))
                    .orElseGet(() -> now.with(record)));
        }
        return states;
    }

    private static Portfolio changed(Portfolio now, PortfolioRecord record, RandomRecords records, Random random) {
        if (random.nextInt(4) == 0) {
            return Proposal.remove(now, Act.of("test.remove"), record).applyTo(now);
        }
        var fields = Component.of(record.getClass()).stream().filter(each -> !each.name().equals("id"))
                .filter(each -> !each.isReference()).toList();
        if (fields.isEmpty()) {
            return now;
        }
        var field = fields.get(random.nextInt(fields.size()));
        return now.with(field.replace(record, records.value(field)));
    }
}
