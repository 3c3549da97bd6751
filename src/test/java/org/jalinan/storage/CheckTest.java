package org.jalinan.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jalinan.journal.JournalFolder;
import org.jalinan.journal.PortfolioMarker;
import org.jalinan.model.Kind;
import org.jalinan.model.Language;
import org.jalinan.model.Portfolio;
import org.jalinan.text.UnprovenNames;
import org.jalinan.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckTest {

    @TempDir
    Path folder;

    @Test
    void whatIsShownAndTheJournalDoesNotProveIsNamed() throws Exception {
        Portfolio proven;
        try (var store = Stores.open(folder)) {
            Stores.create(store, Stores.project(0));
            proven = Stores.create(store, Stores.project(1)).portfolio();
        }
        var shown = proven.with(Stores.titled(Stores.project(1), "Project 0042")).with(Stores.project(2))
                .without(Kind.PROJECT, Stores.project(0).id());
        try (var journal = JournalFolder.open(folder.resolve("journal"),
                PortfolioMarker.read(folder).orElseThrow().portfolio())) {
            var report = new Check(journal, shown, Optional.empty(), new Attachments(folder.resolve("attachments")))
                    .report();
            assertFalse(report.isSound());
            assertEquals(List.of("rec_project", "3"), report.findings().getFirst().arguments());
            assertEquals(List.of("“P-0000 · Project 0000” (project): that it was removed",
                    "“P-0001 · Project 0001” (project): Title",
                    "“P-0002 · Project 0002” (project): that it was added"),
                    new UnprovenNames(report.unproven().getFirst(), Words.in(Language.EN)).lines().stream().sorted()
                            .toList());
        }
    }
}
