package org.jalinan.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.jalinan.model.PortfolioRecord;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How long a portfolio of 10,000 records takes to open. Times need a machine to themselves, so not in every build.
@Tag("kill")
class StartTest {

    @TempDir
    Path folder;

    @Test
    void startingIsQuickAndHonest() throws Exception {
        try (var store = Stores.open(folder)) {
            Stores.create(store, Stores.project(1));
            Stores.create(store, IntStream.range(0, 10_000).mapToObj(i -> Stores.milestone(i, Stores.project(1)))
                    .toArray(PortfolioRecord[]::new));
        }
        assertOpens(3, List.of());
        try (var program = new OtherProgram(folder)) {
            program.awaitLines(5);
            program.kill();
        }
        assertOpens(10, List.of("storage.notice.unclean"));
        Files.write(folder.resolve("view.mv.db"), new byte[5_000]);
        assertOpens(60, List.of("storage.notice.rebuilt"));
    }

    private void assertOpens(int seconds, List<String> notices) throws IOException {
        long start = System.nanoTime();
        var opened = Stores.opened(folder);
        long millis = (System.nanoTime() - start) / 1_000_000;
        opened.store().close();
        assertEquals(notices, opened.notices().stream().map(Notice::key).toList());
        assertTrue(millis <= 1_000L * seconds, millis + " ms");
        System.out.println("10,000 records " + notices + ": open after " + millis + " ms");
    }
}
