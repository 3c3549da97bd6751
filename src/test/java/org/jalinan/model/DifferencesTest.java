package org.jalinan.model;

import static org.jalinan.model.Samples.portfolio;
import static org.jalinan.model.Samples.project;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DifferencesTest {

    private static final Project KEPT = project("Project 0042");
    private static final Project GONE = project("Project 0043");
    private static final Portfolio BEFORE = portfolio(KEPT, GONE);

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 997, 998, 999, 1_000, 2_500})
    void howeverManyStepsApartTwoPortfoliosDifferByWhatIsNotTheSameInBoth(int steps) {
        var after = BEFORE.without(Kind.PROJECT, GONE.id());
        var touched = new HashSet<>(Set.of(GONE.id()));
        for (int step = 1; step < steps; step++) {
            var added = project("Project " + -step);
            after = after.with(added);
            touched.add(added.id());
        }
        assertEquals(touched, after.differencesFrom(BEFORE));
        assertEquals(touched, BEFORE.differencesFrom(after));
    }

    @Test
    void whatWasAddedAndTakenAwayAgainIsNoDifference() {
        var added = project("Project 0044");
        assertEquals(Set.of(), BEFORE.with(added).without(Kind.PROJECT, added.id()).differencesFrom(BEFORE));
        assertEquals(Set.of(), BEFORE.differencesFrom(BEFORE));
    }

    @Test
    void twoThatCameOfTheSameDifferByWhatEitherTouched() {
        var added = project("Project 0044");
        var one = BEFORE.with(added);
        var other = BEFORE.without(Kind.PROJECT, GONE.id());
        Set<UUID> either = Set.of(added.id(), GONE.id());
        assertEquals(either, one.differencesFrom(other));
        assertEquals(either, other.differencesFrom(one));
    }

    @Test
    void onesThatShareNothingDifferByAllTheirRecords() {
        assertEquals(Set.of(KEPT.id(), GONE.id()), BEFORE.differencesFrom(Portfolio.EMPTY.with(project("Project 1"))
                .without(Kind.PROJECT, project("Project 1").id())));
    }
}
