package org.jalinan.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.UUID;
import org.jalinan.chart.Rows.Head;
import org.jalinan.chart.Rows.Item;
import org.jalinan.model.Milestone;
import org.jalinan.model.Project;
import org.junit.jupiter.api.Test;

class RowsTest {

    @Test
    void eachLaneHasAHeadAndARowForEachMilestone() {
        var rows = Rows.of(Plan.of(Sample.generated(3, 4), Sample.TODAY), Set.of());
        assertEquals(15, rows.count());
        assertInstanceOf(Head.class, rows.at(0));
        assertInstanceOf(Head.class, rows.at(5));
        assertEquals("Milestone 0003", ((Entry.OfMilestone) ((Item) rows.at(14)).entry()).milestone().title());
    }

    @Test
    void aFoldedLaneHasItsHeadAlone() {
        var rows = Rows.of(Plan.of(Sample.generated(3, 4), Sample.TODAY), Set.of(new UUID(1, 1)));
        assertEquals(11, rows.count());
        assertTrue(((Head) rows.at(5)).folded());
        assertFalse(((Head) rows.at(6)).folded());
    }

    @Test
    void everyRowIsFoundAgainByItsRecord() {
        var rows = Rows.of(Plan.of(Sample.generated(7, 5), Sample.TODAY), Set.of(new UUID(1, 2)));
        for (int i = 0; i < rows.count(); i++) {
            assertEquals(i, rows.indexOf(rows.at(i).record()).orElseThrow());
        }
    }

    @Test
    void aMilestoneOfAFoldedLaneIsFoundAtTheHeadOfItsLane() {
        var plan = Plan.of(Sample.generated(2, 3), Sample.TODAY);
        var rows = Rows.of(plan, Set.of(new UUID(1, 1)));
        assertEquals(4, rows.indexOf(plan.lanes().get(1).milestones().get(2).id()).orElseThrow());
        assertTrue(rows.indexOf(new UUID(9, 9)).isEmpty());
    }

    @Test
    void aTargetThatAnotherMilestoneMetIsNoRow() {
        var facts = Sample.facts();
        var rows = Rows.of(Plan.of(facts, Sample.TODAY), Set.of());
        assertEquals(facts.count(Milestone.class) - 1 + facts.count(Project.class), rows.count());
        var met = facts.all(Milestone.class).filter(each -> each.metBy().isPresent()).findFirst().orElseThrow();
        assertTrue(rows.indexOf(met.id()).isEmpty());
    }

    @Test
    void aProjectOfOneMilestoneStartsFolded() {
        var plan = Plan.of(Sample.facts(), Sample.TODAY);
        var folded = Rows.foldedAtFirst(plan);
        assertEquals(Set.of("DC", "5G"), Set.copyOf(plan.lanes().stream().flatMap(lane -> lane.project().stream())
                .filter(each -> folded.contains(each.id())).map(Project::code).toList()));
    }
}
