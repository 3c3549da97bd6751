package org.jalinan.model.change;

import static org.jalinan.model.Samples.citation;
import static org.jalinan.model.Samples.country;
import static org.jalinan.model.Samples.id;
import static org.jalinan.model.Samples.milestone;
import static org.jalinan.model.Samples.participation;
import static org.jalinan.model.Samples.portfolio;
import static org.jalinan.model.Samples.project;
import static org.jalinan.model.Samples.set;
import static org.jalinan.model.Samples.source;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jalinan.model.Component;
import org.jalinan.model.Kind;
import org.jalinan.model.Milestone;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Project;
import org.jalinan.model.Role;
import org.jalinan.model.StatedDate;
import org.junit.jupiter.api.Test;

class EditTest {

    private static final Act ACT = Act.of("test.act");
    private static final Project PROJECT = project("Project 0042");
    private static final Milestone MILESTONE = milestone("Milestone 1");

    @Test
    void onlyTheFieldsThatDifferAreChanged() {
        var before = portfolio(PROJECT, MILESTONE);
        var moved = set(MILESTONE, "target", StatedDate.year(2027));
        var proposal = Proposal.put(before, ACT, moved);
        assertEquals(List.of(new Change.FieldChange(Kind.MILESTONE, MILESTONE.id(), "target", Optional.empty(),
                Optional.of(StatedDate.year(2027)), Set.of())), proposal.changes());
        assertEquals(before.with(moved), proposal.applyTo(before));
        assertTrue(Proposal.put(before, ACT, MILESTONE).isEmpty());
    }

    @Test
    void anEditAndItsReversalLeaveEverythingAsItWas() {
        var before = portfolio(PROJECT, MILESTONE);
        var moved = set(set(MILESTONE, "target", StatedDate.year(2027)), "place", "Place 0042");
        var edit = edit(Proposal.put(before, ACT, moved, milestone("Milestone 2")));
        var reversal = Reversal.of(edit, Act.of(Act.UNDO), change -> true);
        assertEquals(before, reversal.proposal().applyTo(edit.applyTo(before)));
        assertEquals(Optional.of(edit.id()), reversal.proposal().undoes());
    }

    @Test
    void aReversalLeavesAndListsWhatALaterEditTouched() {
        var before = portfolio(PROJECT, MILESTONE);
        var edit = edit(Proposal.put(before, ACT,
                set(set(MILESTONE, "target", StatedDate.year(2027)), "place", "Place 0042")));
        var reversal = Reversal.of(edit, Act.of(Act.UNDO),
                change -> !(change instanceof Change.FieldChange field && field.field().equals("target")));
        assertEquals(1, reversal.left().size());
        var after = reversal.proposal().applyTo(edit.applyTo(before)).get(Milestone.class, MILESTONE.id());
        assertEquals(Optional.of(StatedDate.year(2027)), after.target());
        assertEquals(Optional.empty(), after.place());
    }

    @Test
    void whatBelongsGoesAlongAndWhatOnlyMentionsForgets() {
        var partner = country("QA");
        var source = source("S0042");
        var other = project("Project 0043");
        var mentioning = set(milestone(other.id(), "Milestone 9"), "metBy", MILESTONE.id());
        var before = portfolio(PROJECT, other, MILESTONE, partner, source, mentioning,
                participation(PROJECT.id(), partner, Role.HOST), citation(MILESTONE, source, "target", ""));
        var after = Proposal.remove(before, ACT, PROJECT).applyTo(before);
        var forgetful = Component.named(Milestone.class, "metBy").orElseThrow().replace(mentioning, Optional.empty());
        assertEquals(portfolio(other, partner, source, forgetful), after);
    }

    @Test
    void deletingAndUndoingBringsEverythingBack() {
        var partner = country("QA");
        var before = portfolio(PROJECT, MILESTONE, partner, participation(PROJECT.id(), partner, Role.HOST),
                set(milestone("Milestone 2"), "metBy", MILESTONE.id()));
        var edit = edit(Proposal.remove(before, ACT, MILESTONE));
        assertEquals(before, Reversal.of(edit, ACT, change -> true).proposal().applyTo(edit.applyTo(before)));
    }

    @Test
    void replayPassesOverWhatItCannotApply() {
        var change = new Change.FieldChange(Kind.MILESTONE, MILESTONE.id(), "target", Optional.empty(),
                Optional.of(StatedDate.year(2027)), Set.of());
        assertEquals(Portfolio.EMPTY, change.applyTo(Portfolio.EMPTY));
        var unknown = new Change.FieldChange(Kind.MILESTONE, MILESTONE.id(), "fieldOfTomorrow", "a", "b", Set.of());
        assertEquals(portfolio(MILESTONE), unknown.applyTo(portfolio(MILESTONE)));
        var wrong = new Change.FieldChange(Kind.MILESTONE, MILESTONE.id(), "order", 0, "no number", Set.of());
        assertEquals(portfolio(MILESTONE), wrong.applyTo(portfolio(MILESTONE)));
    }

    @Test
    void aClockThatIsSetBackNeverPutsALaterEditFirst() {
        var first = Stamp.ZERO.next(1_000);
        var second = first.next(500);
        var third = second.next(1_001);
        assertTrue(first.compareTo(second) < 0 && second.compareTo(third) < 0);
    }

    @Test
    void undoWalksBackAndRedoWalksForth() {
        var stack = new UndoStack();
        stack.add(new UndoStack.Step(id("load"), Act.of(Act.LOAD_FACTS), Optional.empty()));
        assertTrue(stack.toUndo().isEmpty());
        var first = step(stack, "first", ACT, Optional.empty());
        var second = step(stack, "second", Act.of("test.second"), Optional.empty());
        assertEquals(second, stack.toUndo().orElseThrow().id());
        var undo = step(stack, "undo", Act.of(Act.UNDO), Optional.of(second));
        assertEquals(first, stack.toUndo().orElseThrow().id());
        assertEquals(undo, stack.toRedo().orElseThrow().id());
        assertEquals(Act.of("test.second"), stack.originalAct(stack.toRedo().orElseThrow()));
        var redo = step(stack, "redo", Act.of(Act.REDO), Optional.of(undo));
        assertEquals(redo, stack.toUndo().orElseThrow().id());
        assertTrue(stack.toRedo().isEmpty());
        step(stack, "undo again", Act.of(Act.UNDO), Optional.of(redo));
        step(stack, "third", ACT, Optional.empty());
        assertTrue(stack.toRedo().isEmpty());
    }

    private static UUID step(UndoStack stack, String name, Act act, Optional<UUID> undoes) {
        stack.add(new UndoStack.Step(id(name), act, undoes));
        return id(name);
    }

    private static Edit edit(Proposal proposal) {
        return new Edit(id("edit"), Edit.SCHEMA, proposal.act(), "Officer 0042", id("device"), Stamp.ZERO,
                proposal.undoes(), proposal.changes());
    }

}
