package org.jalinan.model.merge;

import static org.jalinan.model.Samples.id;
import static org.jalinan.model.Samples.milestone;
import static org.jalinan.model.Samples.project;
import static org.jalinan.model.Samples.set;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.jalinan.model.Milestone;
import org.jalinan.model.Project;
import org.jalinan.model.StatedDate;
import org.jalinan.model.change.Change;
import org.jalinan.model.change.Edit;
import org.jalinan.model.change.Proposal;
import org.jalinan.model.change.Stamp;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MergeTest {

    private static final Project PROJECT = project("Project 0042");
    private static final Milestone MILESTONE = milestone(id("Project 0042"), "Milestone 1");

    private final Laptop mine = new Laptop(new Random(1), 0);
    private Laptop theirs = mine;

    @BeforeEach
    void bothBeginWithTheSame() {
        mine.put(1, PROJECT, MILESTONE);
        theirs = mine.copied(-Duration.ofDays(2).toMillis());
    }

    @Test
    void whatOnlyOneSideChangedMergesWithoutAQuestion() {
        mine.put(10, set(MILESTONE, "place", "Place 0001"));
        theirs.put(11, set(MILESTONE, "target", StatedDate.year(2027)), milestone(PROJECT.id(), "Milestone 2"));
        var merge = preview(Choices.NONE);
        assertEquals(List.of(), merge.conflicts());
        assertEquals(2, merge.unasked().size());
        exchange();
        assertEquals(set(set(MILESTONE, "place", "Place 0001"), "target", StatedDate.year(2027)),
                mine.portfolio().get(Milestone.class, MILESTONE.id()));
    }

    @Test
    void aFieldThatBothChangedIsAskedWithItsBaseAndBothAuthors() {
        mine.put(9, set(MILESTONE, "place", "Place 0000"));
        theirs.merge(9, mine.ledger().forOthers(), Choices.NONE);
        mine.put(10, set(MILESTONE, "place", "Place 0001"));
        theirs.put(11, set(MILESTONE, "place", "Place 0002"));
        var conflict = assertInstanceOf(Conflict.Field.class, preview(Choices.NONE).conflicts().getFirst());
        assertEquals(Optional.of(Optional.of("Place 0000")), conflict.base());
        assertEquals(List.of(Optional.of("Place 0002"), Optional.of("Place 0001")),
                conflict.claims().stream().sorted((one, other) -> Boolean.compare(one.here(), other.here()))
                        .map(Claim::value).toList());
        var decided = Choices.NONE.taking(conflict.cell(), Optional.of("Place 0003"));
        assertEquals(List.of(), preview(decided).open(decided));
        mine.merge(20, theirs.ledger().forOthers(), decided);
        theirs.merge(21, mine.ledger().forOthers(), Choices.NONE);
        assertEquals(Optional.of("Place 0003"), place(mine));
        assertEquals(mine.portfolio(), theirs.portfolio(), "a decision reaches the other laptop unasked");
        assertTrue(mine.preview(theirs.ledger().forOthers(), Choices.NONE).isNothing());
    }

    @Test
    void aRecordThatBothMadeUnderOneIdIsOneRecordAndItsWordsAreAsked() {
        var made = milestone(PROJECT.id(), "Milestone 2");
        mine.put(10, set(made, "place", "Place 0001"));
        theirs.put(11, set(made, "place", "Place 0002"));
        var conflict = assertInstanceOf(Conflict.Field.class, preview(Choices.NONE).conflicts().getFirst());
        assertEquals("place", conflict.field());
        exchange();
        assertEquals(2, mine.portfolio().count(Milestone.class));
    }

    @Test
    void whatBothSetToTheSameIsNotAsked() {
        mine.put(10, set(MILESTONE, "place", "Place 0001"));
        theirs.put(11, set(MILESTONE, "place", "Place 0001"));
        var merge = preview(Choices.NONE);
        assertEquals(List.of(), merge.conflicts());
        assertEquals(1, merge.agreed());
        exchange();
        mine.put(30, set(MILESTONE, "place", "Place 0004"));
        assertEquals(List.of(), theirs.preview(mine.ledger().forOthers(), Choices.NONE).conflicts());
    }

    @Test
    void whatOneDeletedAndTheOtherEditedComesBackWholeAndIsAsked() {
        mine.put(9, milestone(PROJECT.id(), "Milestone 2"));
        theirs.merge(9, mine.ledger().forOthers(), Choices.NONE);
        mine.remove(10, PROJECT);
        theirs.put(11, set(MILESTONE, "place", "Place 0002"));
        var conflict = assertInstanceOf(Conflict.Deleted.class, preview(Choices.NONE).conflicts().getFirst());
        assertTrue(conflict.here() && conflict.kept());
        assertEquals(3, conflict.records().size());
        assertEquals(MILESTONE.id(), conflict.edited().getFirst().record());
        exchange();
        assertEquals(Optional.of("Place 0002"), place(mine));
        assertEquals(2, mine.portfolio().count(Milestone.class));
    }

    @Test
    void anOfficerCanLetADeletionStand() {
        mine.remove(10, PROJECT);
        theirs.put(11, set(MILESTONE, "place", "Place 0002"), milestone(PROJECT.id(), "Milestone 3"));
        var conflict = assertInstanceOf(Conflict.Deleted.class, preview(Choices.NONE).conflicts().getFirst());
        var gone = Choices.NONE.keeping(conflict.deletion(), false);
        mine.merge(20, theirs.ledger().forOthers(), gone);
        assertTrue(mine.portfolio().isEmpty());
        theirs.merge(21, mine.ledger().forOthers(), Choices.NONE);
        assertEquals(mine.portfolio(), theirs.portfolio());
    }

    @Test
    void whatWasDeletedIsNotNamedByWhatCameMeanwhile() {
        mine.remove(10, PROJECT);
        theirs.put(11, milestone(PROJECT.id(), "Milestone 3"));
        assertInstanceOf(Conflict.Deleted.class, preview(Choices.NONE).conflicts().getFirst());
        exchange();
        assertEquals(2, mine.portfolio().count(Milestone.class));
    }

    @Test
    void whatBothDeletedIsGone() {
        mine.remove(10, MILESTONE);
        theirs.remove(11, MILESTONE);
        assertEquals(List.of(), preview(Choices.NONE).conflicts());
        exchange();
        assertEquals(0, mine.portfolio().count(Milestone.class));
    }

    @Test
    void undoingAMergeIsOneEditAndStaysUndone() {
        mine.put(10, set(MILESTONE, "place", "Place 0001"));
        theirs.put(11, set(MILESTONE, "place", "Place 0002"), milestone(PROJECT.id(), "Milestone 2"));
        var before = mine.portfolio();
        var choice = new Choices.Cell(MILESTONE.id(), "place");
        var merged = mine.merge(20, theirs.ledger().forOthers(),
                Choices.NONE.taking(choice, Optional.of("Place 0002"))).orElseThrow();
        assertEquals(Optional.of("Place 0002"), place(mine));
        mine.undo(21, merged);
        assertEquals(before, mine.portfolio());
        assertTrue(mine.preview(theirs.ledger().forOthers(), Choices.NONE).isNothing());
        theirs.merge(22, mine.ledger().forOthers(), Choices.NONE);
        assertEquals(before, theirs.portfolio());
    }

    @Test
    void aMergeThatDecidedNothingIsNoNewsForOthers() {
        theirs.put(11, set(MILESTONE, "place", "Place 0002"));
        mine.merge(20, theirs.ledger().forOthers(), Choices.NONE);
        assertTrue(theirs.preview(mine.ledger().forOthers(), Choices.NONE).isNothing());
        mine.put(21, set(MILESTONE, "place", "Place 0003"));
        assertEquals(List.of(), theirs.preview(mine.ledger().forOthers(), Choices.NONE).conflicts());
    }

    @Test
    void editsWhoseForerunnersAreMissingAreNamed() {
        var first = theirs.put(11, set(MILESTONE, "place", "Place 0002"));
        var second = theirs.put(12, set(MILESTONE, "place", "Place 0003"));
        assertEquals(List.of(first.id()), List.copyOf(mine.ledger().missing(List.of(second))));
        assertTrue(mine.ledger().missing(List.of(second, first)).isEmpty());
    }

    @Test
    void anEarlierProgramsDeletionHasSeenAllBeforeIt() {
        var ledger = new Ledger();
        var created = edit(1, new Change.Creation(MILESTONE));
        ledger.add(created);
        var deleted = edit(2, new Change.Deletion(MILESTONE));
        ledger.add(deleted);
        assertEquals(List.of(deleted.id()), List.copyOf(ledger.heads(MILESTONE.id(), "place")));
        assertFalse(ledger.forOthers().getLast().changes().getFirst().replaces().isEmpty());
    }

    private Edit edit(long number, Change change) {
        return new Edit(new UUID(7, number), 2, Laptop.ACT, "Officer",
                new UUID(8, 8), new Stamp(number, 0), Optional.empty(),
                List.of(change));
    }

    private Optional<String> place(Laptop laptop) {
        return laptop.portfolio().get(Milestone.class, MILESTONE.id()).place();
    }

    private Merge preview(Choices choices) {
        return mine.preview(theirs.ledger().forOthers(), choices);
    }

    /// Each merges the other's edits of before, and both come out the same, also after another exchange.
    private void exchange() {
        var ofMine = mine.ledger().forOthers();
        var ofTheirs = theirs.ledger().forOthers();
        mine.merge(100, ofTheirs, Choices.NONE);
        theirs.merge(101, ofMine, Choices.NONE);
        assertEquals(mine.portfolio(), theirs.portfolio());
        mine.merge(102, theirs.ledger().forOthers(), Choices.NONE);
        theirs.merge(103, mine.ledger().forOthers(), Choices.NONE);
        assertEquals(mine.portfolio(), theirs.portfolio());
        assertTrue(Proposal.put(mine.portfolio(), Laptop.ACT).isEmpty());
        assertTrue(mine.preview(theirs.ledger().forOthers(), Choices.NONE).isNothing());
    }
}
