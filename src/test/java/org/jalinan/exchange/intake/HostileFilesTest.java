package org.jalinan.exchange.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jalinan.exchange.PortfolioFacts;
import org.jalinan.exchange.Progress;
import org.jalinan.exchange.Sentence;
import org.jalinan.exchange.table.UnreadableFile;
import org.jalinan.model.Kind;
import org.jalinan.model.Language;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Project;
import org.jalinan.text.Words;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Each hostile file ends in one sentence or in rows that are refused each with its place, in bounded time and memory, and
/// changes nothing.
class HostileFilesTest {

    private static final Duration LONGEST = Duration.ofSeconds(70);
    private static final Portfolio FACTS = PortfolioFacts.shipped().proposal().applyTo(Portfolio.EMPTY);
    private static final int EVERY = 7;

    @TempDir
    Path folder;

    @Test
    void aSampleOfTheCorpusEndsInSentences() throws IOException {
        check(EVERY);
    }

    @Test
    @Tag("hostile")
    void theWholeCorpusEndsInSentences() throws IOException {
        assertTrue(HostileFiles.all().size() >= 300, "only " + HostileFiles.all().size());
        check(1);
    }

    private void check(int every) throws IOException {
        var slow = new ArrayList<String>();
        int number = 0;
        for (var file : HostileFiles.all().entrySet()) {
            if (number++ % every == 0) {
                var path = HostileFiles.write(folder, file.getKey(), file.getValue().get());
                var start = System.nanoTime();
                assertTimeoutPreemptively(LONGEST, () -> open(path), file.getKey());
                var millis = (System.nanoTime() - start) / 1_000_000;
                if (millis > 10_000) {
                    slow.add(file.getKey() + " " + millis + " ms");
                }
                Files.delete(path);
            }
        }
        assertEquals(List.of(), slow);
        assertFalse(Files.exists(folder.resolve("../evil")));
    }

    private static void open(Path file) throws IOException {
        try {
            var intake = Intake.open(file, Optional.empty(), Progress.UNSEEN);
            var tables = intake.byName(Optional.of(Kind.MILESTONE), DayForm.ISO);
            var preview = Preview.of(FACTS, tables, LocalDate.of(2026, 11, 21), 0, Progress.UNSEEN);
            var words = new RowWords(FACTS, Words.in(Language.EN));
            preview.rows().forEach(row -> assertFalse(words.verdict(row).isBlank() || words.place(row).isBlank()));
            intake.losses(tables).forEach(HostileFilesTest::assertSentence);
            var after = new Taking("file", "1", LocalDate.of(2026, 11, 21), 0).of(preview).applyTo(FACTS);
            assertTrue(after.count(Project.class) >= FACTS.count(Project.class));
        } catch (UnreadableFile e) {
            assertSentence(e.sentence());
            assertTrue(e.sentence().arguments().getFirst().startsWith(String.valueOf(file.getFileName())),
                    "names the file: " + e.sentence());
        }
    }

    private static void assertSentence(Sentence sentence) {
        var words = Words.in(Language.EN).of(sentence.key(), sentence.arguments());
        assertFalse(words.matches(".*\\{\\d}.*") || words.isBlank(), words);
    }
}
