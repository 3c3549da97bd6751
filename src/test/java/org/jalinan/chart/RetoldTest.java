package org.jalinan.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jalinan.chart.Arrangement.Order;
import org.jalinan.model.Component;
import org.jalinan.model.Milestone;
import org.jalinan.model.MilestoneType;
import org.jalinan.model.Portfolio;
import org.jalinan.model.StatedDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// After an edit the lines are those that a plan made anew would have, whichever way they are found.
class RetoldTest {

    private static final Portfolio FACTS = Sample.facts();

    @ParameterizedTest
    @EnumSource(Grouping.class)
    void theLinesAfterAnyEditAreThoseOfAPlanMadeAnew(Grouping grouping) {
        var random = new Random(42);
        for (var order : Order.values()) {
            var arrangement = Arrangement.by(List.of(grouping)).ordered(order);
            var portfolio = FACTS;
            var rows = rows(portfolio, arrangement);
            int kept = 0;
            for (int edit = 0; edit < 60; edit++) {
                portfolio = edited(portfolio, random);
                var followed = rows.following(portfolio, Sample.TODAY, arrangement);
                var anew = rows(portfolio, arrangement);
                kept += followed.isPresent() ? 1 : 0;
                rows = followed.orElse(anew);
                assertEquals(anew.plan().lanes(), rows.plan().lanes());
                assertEquals(anew.count(), rows.count());
            }
            assertTrue(kept > 10, kept + " of 60 edits were followed by " + grouping + " in order of " + order);
        }
    }

    @Test
    void whatComesOrIsFilteredIsFoundAnew() {
        var rows = rows(FACTS, Arrangement.BY_PROJECT);
        var project = Sample.project(42);
        assertTrue(rows.following(FACTS.with(project), Sample.TODAY, Arrangement.BY_PROJECT).isEmpty());
        assertTrue(rows.following(FACTS, Sample.TODAY.plusDays(1), Arrangement.BY_PROJECT).isEmpty());
        var filtered = Arrangement.BY_PROJECT.showing(Optional.of(_ -> true));
        assertTrue(rows(FACTS, filtered).following(FACTS, Sample.TODAY, filtered).isEmpty());
    }

    @Test
    void lanesThatTheEditDidNotTouchStayTheSameObjects() {
        var portfolio = Sample.generated(3, 4);
        var moved = portfolio.all(Milestone.class).findFirst().orElseThrow().expected(StatedDate.day(Sample.TODAY));
        var before = rows(portfolio, Arrangement.BY_PROJECT);
        var after = before.following(portfolio.with(moved), Sample.TODAY, Arrangement.BY_PROJECT).orElseThrow();
        assertEquals(2, before.plan().lanes().stream().filter(lane -> after.plan().lanes().stream()
                .anyMatch(each -> each == lane)).count());
        assertSame(before.links(), after.links());
    }

    private static Rows rows(Portfolio portfolio, Arrangement arrangement) {
        return Rows.of(Plan.of(portfolio, Sample.TODAY, arrangement), Set.of());
    }

    /// Another date, another place, another kind, met, or gone.
    private static Portfolio edited(Portfolio portfolio, Random random) {
        var milestones = portfolio.all(Milestone.class).sorted((one, other) -> one.id().compareTo(other.id())).toList();
        var one = milestones.get(random.nextInt(milestones.size()));
        var day = Optional.of(StatedDate.day(LocalDate.of(2025, 1, 1).plusDays(random.nextInt(600))));
        return portfolio.with(switch (random.nextInt(8)) {
            case 0 -> set(one, "order", random.nextInt(9));
            case 1 -> set(one, "type", MilestoneType.values()[random.nextInt(MilestoneType.values().length)]);
            case 2 -> set(one, "metBy", Optional.of(milestones.getFirst().id()));
            case 3 -> set(one, "recorded", random.nextBoolean() ? day : Optional.empty());
            case 4 -> set(one, "title", "Milestone %04d".formatted(random.nextInt(100)));
            case 5, 6 -> set(one, "forecast", day);
            default -> set(one, "target", day);
        });
    }

    private static Milestone set(Milestone milestone, String field, Object value) {
        return Component.named(Milestone.class, field).orElseThrow().replace(milestone, value);
    }
}
