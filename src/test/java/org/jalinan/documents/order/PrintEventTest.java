package org.jalinan.documents.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jalinan.exchange.PortfolioFacts;
import org.jalinan.model.Note;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Profile;
import org.jalinan.model.Rules;
import org.jalinan.model.StatedDate;
import org.junit.jupiter.api.Test;

class PrintEventTest {

    private static final Portfolio FACTS = PortfolioFacts.shipped().proposal().applyTo(Portfolio.EMPTY);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final UUID NOTE = new UUID(0, 42);

    private final PrintEvent event = new PrintEvent(Optional.empty(), "Document 0042", "SULIT", 2, "Printer 0042");

    @Test
    void aDraftIsEnteredOnTheRecordSetAndNeverTakenBack() {
        var proposal = event.incident().proposal(FACTS, NOTE, TODAY, "Officer 0042").orElseThrow();
        assertFalse(proposal.act().isUndoable());
        assertEquals(List.of("Document 0042", "SULIT", "2"), proposal.act().arguments());
        var after = proposal.applyTo(FACTS);
        var note = after.get(Note.class, NOTE);
        assertEquals(FACTS.all(Profile.class).findFirst().orElseThrow().id(), note.about());
        assertEquals("SULIT · Document 0042 · 2 × · Printer 0042", note.text());
        assertEquals("Officer 0042", note.by());
        assertEquals(StatedDate.day(TODAY), note.date());
        assertEquals(List.of(), Rules.problems(after, note, TODAY));
    }

    @Test
    void whereThereIsNothingToEnterItOnThereIsNoEdit() {
        assertEquals(Optional.empty(), event.incident().proposal(Portfolio.EMPTY, NOTE, TODAY, "Officer 0042"));
    }
}
