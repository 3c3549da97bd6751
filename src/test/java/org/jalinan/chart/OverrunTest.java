package org.jalinan.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jalinan.chart.Primitive.Dashes;
import org.jalinan.chart.Primitive.Text;
import org.jalinan.model.Activity;
import org.jalinan.model.Component;
import org.jalinan.model.DateSpan;
import org.jalinan.model.Language;
import org.jalinan.model.Milestone;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Project;
import org.jalinan.model.StatedDate;
import org.jalinan.text.Words;
import org.junit.jupiter.api.Test;

/// The bar of a project ends with the last date that was stated; what outgrows it hangs over.
class OverrunTest {

    private static final LocalDate STATED = LocalDate.of(2026, 12, 31);
    private static final Project PROJECT = Sample.project(1);
    private static final Milestone TARGET = Sample.milestone(PROJECT, 1, Optional.of(StatedDate.day(STATED)),
            Optional.empty());
    private static final Portfolio KEPT = Portfolio.EMPTY.with(PROJECT).with(TARGET);

    @Test
    void whatLiesWithinTheStatedDatesDoesNotHangOver() {
        assertEquals(Optional.empty(), Overrun.of(KEPT, PROJECT));
        assertEquals(Optional.empty(), Overrun.of(KEPT.with(activity(STATED)), PROJECT));
    }

    @Test
    void anActivityAForecastOrALateRecordHangsOver() {
        var late = new Overrun(STATED, STATED.plusDays(9));
        assertEquals(Optional.of(late), Overrun.of(KEPT.with(activity(late.reached())), PROJECT));
        assertEquals(Optional.of(late),
                Overrun.of(KEPT.with(TARGET.expected(StatedDate.day(late.reached()))), PROJECT));
        assertEquals(Optional.of(late), Overrun.of(KEPT.with(Sample.milestone(PROJECT, 1,
                Optional.of(StatedDate.day(STATED)), Optional.of(StatedDate.day(late.reached())))), PROJECT));
    }

    @Test
    void thePlannedEndOfTheProjectIsStatedToo() {
        var planned = Component.named(Project.class, "plannedEnd").orElseThrow().replace(PROJECT,
                Optional.of(StatedDate.day(STATED.plusDays(9))));
        assertEquals(Optional.empty(), Overrun.of(KEPT.with(planned).with(activity(STATED.plusDays(9))), planned));
    }

    @Test
    void whatNobodyStatedOutgrowsNothing() {
        var recorded = Sample.milestone(PROJECT, 2, Optional.empty(), Optional.of(StatedDate.day(STATED.plusDays(50))));
        assertEquals(Optional.empty(), Overrun.of(KEPT.with(recorded), PROJECT));
        var without = Portfolio.EMPTY.with(PROJECT).with(recorded).with(activity(STATED.plusDays(90)));
        assertEquals(Optional.empty(), Overrun.of(without, PROJECT));
    }

    @Test
    void theOverhangHasItsShapeItsWordsAndItsSentence() {
        var plan = Plan.of(KEPT.with(activity(STATED.plusDays(9))), Sample.TODAY);
        var rows = Rows.of(plan, Set.of());
        var axis = new Axis(248, 900, Sample.TODAY.toEpochDay(), 8);
        var scene = TimelineScene.of(rows, new Viewport(axis, 600, 0, Sample.TODAY, Optional.empty(),
                Optional.empty(), Optional.empty()), Words.in(Language.EN), Sample.WIDTHS);
        var pieces = scene.primitives().stream().filter(Dashes.class::isInstance).map(Dashes.class::cast)
                .filter(each -> each.ink() == Token.DANGER && each.thickness() == 4).findFirst().orElseThrow();
        assertEquals(axis.end(STATED) + 2, pieces.x(), 0.01);
        assertEquals(axis.end(STATED.plusDays(9)), pieces.x() + pieces.length(), 0.01);
        assertTrue(scene.primitives().stream().filter(Text.class::isInstance).map(Text.class::cast)
                .anyMatch(each -> each.text().equals("+9 d past the last stated date")));
        var said = new Sentences(plan, Sample.TODAY, Words.in(Language.EN)).of(rows.at(0));
        assertTrue(said.contains("reaches 9 days past the last stated date"), said);
    }

    @Test
    void itsDaysAreSaidAlsoWhereTheEdgeIsNear() {
        var plan = Plan.of(KEPT.with(activity(STATED.plusDays(9))), Sample.TODAY);
        for (int beyond = 0; beyond < 300; beyond += 13) {
            var axis = new Axis(248, 900, STATED.plusDays(10).toEpochDay() - (900.0 - beyond) / 8, 8);
            var scene = TimelineScene.of(Rows.of(plan, Set.of()), new Viewport(axis, 600, 0, Sample.TODAY,
                    Optional.empty(), Optional.empty(), Optional.empty()), Words.in(Language.EN), Sample.WIDTHS);
            var said = scene.primitives().stream().filter(Text.class::isInstance).map(Text.class::cast)
                    .filter(each -> each.text().startsWith("+9 d")).findFirst().orElseThrow();
            assertTrue(said.x() >= axis.left()
                    && said.x() + Sample.WIDTHS.width(said.text(), said.size(), said.face()) <= axis.right(),
                    said::toString);
        }
    }

    private static Activity activity(LocalDate last) {
        return new Activity(new UUID(4, 1), PROJECT.id(), 0, "Activity 0001",
                new DateSpan(STATED.minusDays(30), last), 0, Optional.empty());
    }
}
