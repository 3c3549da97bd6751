package org.jalinan.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderLockTest {

    @TempDir
    Path folder;

    @Test
    void aSecondProgramIsToldWhoHoldsThePortfolioWhereAndSinceWhen() throws Exception {
        var before = Instant.now();
        try (var program = new OtherProgram(folder, "hold")) {
            program.awaitOpen();
            long start = System.nanoTime();
            var refusal = Stores.refused(folder);
            assertTrue(Duration.ofNanos(System.nanoTime() - start).toMillis() < 3_000);
            assertEquals(Reason.HELD, refusal.reason());
            assertEquals("Officer 0001", refusal.arguments().get(0));
            assertEquals(FolderLock.computer(System.getenv()), refusal.arguments().get(1));
            assertTrue(!Instant.parse(refusal.arguments().get(2)).isBefore(before));
            assertEquals(program.pid(), Long.parseLong(refusal.arguments().get(3)));
            program.kill();
            var opened = Stores.opened(folder);
            assertEquals("storage.notice.unclean", opened.notices().getFirst().key());
            opened.store().close();
            Stores.open(folder).close();
        }
    }

    @Test
    void aSecondWindowOfTheSameProgramIsRefusedToo() {
        try (var store = Stores.open(folder)) {
            assertEquals(Reason.HELD, Stores.refused(folder).reason());
            Stores.create(store, Stores.project(1));
        }
    }

    @Test
    void theNameOfTheComputerIsOneLine() {
        assertEquals("LAPTOP 07", FolderLock.computer(Map.of("COMPUTERNAME", "LAPTOP\n07")));
    }
}
