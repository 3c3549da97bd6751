package org.jalinan.ui.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jalinan.documents.print.PrintOrder;
import org.jalinan.model.IssuedDocument;
import org.jalinan.model.IssuedKind;
import org.jalinan.model.Language;
import org.jalinan.model.Marking;
import org.jalinan.storage.LogFilter;
import org.jalinan.storage.Opening;
import org.jalinan.storage.PortfolioFolder;
import org.jalinan.storage.Store;
import org.jalinan.ui.Announcements;
import org.jalinan.ui.Background;
import org.jalinan.ui.ClosingDialogs;
import org.jalinan.ui.DocumentFiles;
import org.jalinan.ui.Incidents;
import org.jalinan.ui.Messages;
import org.jalinan.ui.OpenWindow;
import org.jalinan.ui.PortfolioModel;
import org.jalinan.ui.Printing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is asked before a document goes to a printer. The printer that is chosen is none of this computer's.
class HandingTest {

    @TempDir
    private Path folder;
    private final Officer officer = new Officer();
    private final Announcements announcements = new Announcements();

    /// Prints two copies, and agrees or not.
    private static final class Officer extends ClosingDialogs {

        private final List<String> asked = new ArrayList<>();
        private boolean agrees;

        @Override
        public boolean agreed(String question, String action) {
            asked.add(question);
            return agrees;
        }

        @Override
        public Optional<Printing> printing(int pages) {
            return Optional.of(new Printing("Printer 0042", new PrintOrder(Optional.empty(), 2, false, false)));
        }
    }

    @Test
    void theMarkingAndTheCopiesAreConfirmed() {
        print(Optional.of(Marking.SULIT));
        assertEquals(1, officer.asked.size());
        assertTrue(
                officer.asked.getFirst().startsWith("Print Document 0042, marked SULIT, copies: 2, on Printer 0042?"),
                officer.asked.getFirst());
        assertEquals(Optional.empty(), announcements.latestProperty().get());
    }

    @Test
    void whatNoPrinterTookIsNotEnteredAsPrinted() {
        officer.agrees = true;
        assertEquals(0, print(Optional.of(Marking.TERHAD)));
        assertTrue(announcements.latestProperty().get().orElseThrow().sentence()
                .startsWith("There is no printer Printer 0042"));
    }

    @Test
    void whatIsForEverybodyGoesStraightToThePrinter() {
        print(Optional.empty());
        print(Optional.of(Marking.OPEN));
        assertEquals(List.of(), officer.asked);
        assertTrue(announcements.latestProperty().get().isPresent());
    }

    /// @return how many edits came of it
    private int print(Optional<Marking> marking) {
        var portfolio = new PortfolioFolder(folder.resolve(marking.map(Marking::name).orElse("none")));
        try (var store = ((Opening.Opened) Store.open(portfolio, OpenWindow.CLOCK, "Officer 0042",
                new UUID(1, 1))).store()) {
            var background = Background.direct(officer::failed);
            var messages = new Messages(Language.EN);
            var model = new PortfolioModel(store, background);
            new Handing(model,
                    new DocumentFiles(background, officer, announcements, messages), background, officer, announcements,
                    new Incidents(model, messages, OpenWindow.CLOCK), messages)
                    .print(entry(marking), "Document 0042", new byte[0]);
            return store.log(LogFilter.latest(10)).size();
        }
    }

    private static IssuedDocument entry(Optional<Marking> marking) {
        var day = LocalDate.of(2026, 11, 21);
        return new IssuedDocument(new UUID(0, 42), "2026-001", 1, IssuedKind.values()[0], "Document 0042",
                Optional.empty(), Optional.empty(), "own", "Delegation 0042", 2, marking, "Officer 0042",
                Optional.empty(), day, day, "Officer 0042", Optional.empty(), 1, "0".repeat(64));
    }
}
