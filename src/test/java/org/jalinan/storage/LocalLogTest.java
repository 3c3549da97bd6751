package org.jalinan.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.jalinan.model.Samples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What was recorded is planted wherever it could leak from.
class LocalLogTest {

    private static final String PLANTED = "PLANTED-0042";

    private static final Handler[] LOUD = Logger.getLogger("").getHandlers();

    @TempDir
    private Path folder;

    @BeforeEach
    void keepQuiet() {
        Stream.of(LOUD).forEach(Logger.getLogger("")::removeHandler);
    }

    @AfterEach
    void speakAgain() {
        Stream.of(LOUD).forEach(Logger.getLogger("")::addHandler);
    }

    @Test
    void neitherTheLogNorTheReportHoldsAnythingThatIsRecorded() {
        var log = LocalLog.in(folder.resolve("state"));
        var handlers = log.attach();
        try (var store = Stores.open(folder.resolve(PLANTED))) {
            store.setAuthor(PLANTED);
            var project = Stores.titled(Stores.project(42), PLANTED);
            Stores.put(store, project, Samples.set(Stores.milestone(1, project), "note", PLANTED));
            var failure = new IllegalStateException("No row for " + PLANTED, new RuntimeException(PLANTED));
            Logger.getLogger("org.jalinan.ui").log(Level.SEVERE, "Unforeseen 7F3A", failure);
            Logger.getLogger("org.jalinan.ui").log(Level.WARNING, "Not written: {0}", PLANTED);
            Logger.getLogger("org.jdbi").warning("insert into project values ('" + PLANTED + "')");
            handlers.forEach(each -> each.flush());
            var report = String.join("\n",
                    new TroubleReport(store, log, Stores.CLOCK, "0042").lines());
            assertFalse(report.contains(PLANTED), report);
            assertTrue(report.contains("Unforeseen 7F3A"), report);
            assertTrue(report.contains("java.lang.IllegalStateException"), report);
            assertTrue(report.contains("Records PROJECT 1"), report);
            assertTrue(report.contains("Not written: {0}"), report);
            assertEquals(Optional.empty(), log.lines().stream().filter(line -> line.contains(PLANTED)).findAny());
        } finally {
            handlers.forEach(each -> {
                Logger.getLogger("").removeHandler(each);
                each.close();
            });
        }
    }
}
