package org.jalinan.model;

import static org.jalinan.model.Samples.date;
import static org.jalinan.model.Samples.milestone;
import static org.jalinan.model.Samples.portfolio;
import static org.jalinan.model.Samples.project;
import static org.jalinan.model.Samples.recorded;
import static org.jalinan.model.Samples.set;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RulesTest {

    private static final LocalDate TODAY = date("2026-11-21");
    private static final Project PROJECT = project("Project 0042");

    @Test
    void aCompleteMilestoneHasNoProblem() {
        assertProblems(milestone("Milestone 1"));
    }

    @Test
    void aRecordedDateIsNeverAfterToday() {
        assertProblems(recorded(milestone("Milestone 1"), StatedDate.day(TODAY)));
        assertProblems(recorded(milestone("Milestone 1"), StatedDate.day(TODAY.plusDays(1))),
                "problem.recorded.future");
    }

    @Test
    void aPeriodThatHasBegunMayBeRecorded() {
        assertProblems(recorded(milestone("Milestone 1"), StatedDate.year(2026)));
    }

    @Test
    void aTitleIsNeitherBlankNorEndless() {
        assertProblems(titled(" "), "problem.text.blank");
        assertProblems(titled("က".repeat(Rules.LONGEST_TITLE)));
        assertProblems(titled("က".repeat(Rules.LONGEST_TITLE + 1)), "problem.text.long");
    }

    @Test
    void aMilestoneIsMetOnlyByAnotherThatHappened() {
        var other = milestone("Milestone 2");
        var met = set(milestone("Milestone 1"), "metBy", other.id());
        assertEquals(List.of("problem.metBy.unrecorded"), keys(portfolio(PROJECT, met, other), met));
        assertEquals(List.of(), keys(portfolio(PROJECT, met, recorded(other, StatedDate.day(TODAY))), met));
        var itself = recorded(set(other, "metBy", other.id()), StatedDate.day(TODAY));
        assertEquals(List.of("problem.metBy.itself"), keys(portfolio(PROJECT, itself), itself));
    }

    @Test
    void aRecordNamesNoneThatIsGone() {
        assertEquals(List.of("problem.reference.missing"), keys(portfolio(milestone("Milestone 1")),
                milestone("Milestone 1")));
    }

    @Test
    void twoProjectsNeverShareACode() {
        var twin = Component.named(Project.class, "code").orElseThrow().replace(project("Project 0043"), "x0042");
        assertEquals(List.of("problem.code.taken"), keys(portfolio(PROJECT, twin), twin));
    }

    @Test
    void aCircleOfDependenciesIsRefused() {
        var one = milestone("Milestone 1");
        var two = milestone("Milestone 2");
        var three = milestone("Milestone 3");
        var closing = waits(three, one);
        var chain = portfolio(PROJECT, one, two, three, waits(one, two), waits(two, three));
        assertEquals(List.of(), keys(chain, waits(one, two)));
        assertEquals(List.of("problem.dependency.cycle"), keys(chain.with(closing), closing));
    }

    @Test
    void aBodyNeitherComesFromItselfNorStandsUnderItself() {
        var one = Samples.organisation("Ministry 0001");
        var two = set(Samples.organisation("Ministry 0002"), "predecessor", one.id());
        var three = set(set(Samples.organisation("Ministry 0003"), "predecessor", two.id()), "parent", two.id());
        assertEquals(List.of(), keys(portfolio(one, two, three), three));
        var closing = set(one, "predecessor", three.id());
        var problem = Rules.problems(portfolio(closing, two, three), closing, TODAY).getFirst();
        assertEquals("problem.body.fromItself", problem.key());
        assertEquals(List.of("Ministry 0001 → Ministry 0003 → Ministry 0002 → Ministry 0001"), problem.arguments());
        var above = set(two, "parent", three.id());
        assertEquals(List.of("problem.body.underItself"), keys(portfolio(one, above, three), above));
        // A body that names a circle of others is no part of it.
        var beside = set(Samples.organisation("Ministry 0004"), "predecessor", two.id());
        assertEquals(List.of(), keys(portfolio(closing, two, three, beside), beside));
    }

    private static Dependency waits(Milestone first, Milestone then) {
        return new Dependency(Samples.id(first.title() + then.title()), first.id(), then.id(),
                DependencyType.FINISH_TO_START, 0);
    }

    private static Milestone titled(String title) {
        return Component.named(Milestone.class, "title").orElseThrow().replace(milestone("Milestone 1"), title);
    }

    private static void assertProblems(Milestone milestone, String... keys) {
        assertEquals(List.of(keys), keys(portfolio(PROJECT, milestone), milestone));
    }

    private static List<String> keys(Portfolio portfolio, PortfolioRecord record) {
        return Rules.problems(portfolio, record, TODAY).stream().map(Problem::key).toList();
    }
}
