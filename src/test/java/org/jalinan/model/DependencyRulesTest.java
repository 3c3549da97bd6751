package org.jalinan.model;

import static org.jalinan.model.Samples.date;
import static org.jalinan.model.Samples.milestone;
import static org.jalinan.model.Samples.portfolio;
import static org.jalinan.model.Samples.project;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DependencyRulesTest {

    private static final Project PROJECT = project("Project 0042");
    private static final Milestone ONE = milestone("Milestone 1");
    private static final Milestone TWO = milestone("Milestone 2");
    private static final Activity WORK = new Activity(Samples.id("Activity 3"), PROJECT.id(), 0, "Activity 3",
            new DateSpan(date("2027-03-01"), date("2027-03-12")), 0, Optional.empty());
    private static final Portfolio ALL = portfolio(PROJECT, ONE, TWO, WORK);

    @Test
    void aCircleIsNamedByItsPath() {
        var closing = link(WORK, ONE, DependencyType.FINISH_TO_START, 0);
        var chain = ALL.with(link(ONE, TWO, DependencyType.FINISH_TO_START, 0))
                .with(link(TWO, WORK, DependencyType.START_TO_START, 0));
        assertEquals(List.of(Rules.problem(closing, "successor", "problem.dependency.cycle",
                "Milestone 1 → Milestone 2 → Activity 3 → Milestone 1")), problems(chain, closing));
    }

    @Test
    void theShortestCircleIsTheOneNamed() {
        var chain = ALL.with(link(ONE, TWO, DependencyType.FINISH_TO_START, 0))
                .with(link(TWO, WORK, DependencyType.FINISH_TO_START, 0))
                .with(link(ONE, WORK, DependencyType.FINISH_TO_START, 0));
        assertEquals(Optional.of(new Circle(List.of(ONE, WORK))), Circle.closedBy(chain, WORK.id(), ONE.id()));
        assertEquals(Optional.empty(), Circle.closedBy(chain, ONE.id(), WORK.id()));
    }

    @Test
    void aChainOfTenThousandIsWalkedToItsEnd() {
        var portfolio = portfolio(PROJECT);
        for (int i = 0; i < 10_000; i++) {
            portfolio = portfolio.with(milestone("Milestone " + i));
            if (i > 0) {
                portfolio = portfolio.with(link(milestone("Milestone " + (i - 1)), milestone("Milestone " + i),
                        DependencyType.FINISH_TO_START, 0));
            }
        }
        assertEquals(10_000, Circle.closedBy(portfolio, milestone("Milestone 9999").id(),
                milestone("Milestone 0").id()).orElseThrow().path().size());
    }

    @Test
    void nothingWaitsForItself() {
        assertKeys(ALL, link(ONE, ONE, DependencyType.FINISH_TO_START, 0), "problem.dependency.itself");
    }

    @Test
    void onlyMilestonesAndActivitiesAreLinked() {
        assertKeys(ALL, link(ONE, WORK, DependencyType.FINISH_TO_FINISH, 0));
        assertKeys(ALL, link(PROJECT, WORK, DependencyType.FINISH_TO_START, 0), "problem.dependency.end");
        assertKeys(ALL, link(WORK, PROJECT, DependencyType.FINISH_TO_START, 0), "problem.dependency.end");
        assertKeys(ALL, link(ONE, milestone("Milestone 4"), DependencyType.FINISH_TO_START, 0),
                "problem.reference.missing");
    }

    @Test
    void twoAreLinkedOnceInEachWay() {
        var first = link(ONE, TWO, DependencyType.FINISH_TO_START, 0);
        assertKeys(ALL.with(first), link(ONE, TWO, DependencyType.FINISH_TO_START, 3), "problem.dependency.twice");
        assertKeys(ALL.with(first), link(ONE, TWO, DependencyType.FINISH_TO_FINISH, 0));
        assertKeys(ALL.with(first), first);
    }

    @ParameterizedTest
    @CsvSource({"2600, true", "-2600, true", "2601, false", "-2601, false", "-2147483648, false"})
    void aLagBeyondTenYearsIsASlipOfTheHand(int lag, boolean sound) {
        assertKeys(ALL, link(ONE, TWO, DependencyType.FINISH_TO_START, lag),
                sound ? new String[0] : new String[]{"problem.dependency.lag"});
    }

    @ParameterizedTest
    @CsvSource({"FINISH_TO_START, FS, true, false", "START_TO_START, SS, false, false",
        "FINISH_TO_FINISH, FF, true, true", "START_TO_FINISH, SF, false, true"})
    void aTypeSaysWhichEndsItTies(DependencyType type, String code, boolean fromFinish, boolean toFinish) {
        assertEquals(code, type.code());
        assertEquals(fromFinish, type.isFromFinish());
        assertEquals(toFinish, type.isToFinish());
    }

    private static Dependency link(PortfolioRecord from, PortfolioRecord to, DependencyType type, int lag) {
        return new Dependency(Samples.id(from.id() + " " + to.id() + type + lag), from.id(), to.id(), type, lag);
    }

    private static void assertKeys(Portfolio portfolio, Dependency link, String... keys) {
        assertEquals(List.of(keys), problems(portfolio, link).stream().map(Problem::key).toList());
    }

    private static List<Problem> problems(Portfolio portfolio, Dependency link) {
        return Rules.problems(portfolio.with(link), link, date("2026-11-21"));
    }
}
