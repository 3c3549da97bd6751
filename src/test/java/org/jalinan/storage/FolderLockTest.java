package org.jalinan.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jalinan.model.Sha256;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderLockTest {

    private static final int STARTS = Integer.getInteger("jalinan.starts", 20);

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

    /// Each time a program holds the portfolio, another is refused, and the first is killed.
    @Test
    @Tag("kill")
    void aDoubleStartChangesNothingAndWhoWasKilledLeavesNoLock() throws Exception {
        Stores.open(folder).close();
        long slowest = 0;
        for (int start = 1; start <= STARTS; start++) {
            try (var program = new OtherProgram(folder, "hold")) {
                program.awaitOpen();
                var before = contents();
                long began = System.nanoTime();
                var refusal = Stores.refused(folder);
                slowest = Math.max(slowest, (System.nanoTime() - began) / 1_000_000);
                assertEquals(Reason.HELD, refusal.reason());
                assertEquals(List.of("Officer 0001", FolderLock.computer(System.getenv())),
                        refusal.arguments().subList(0, 2));
                assertEquals(before, contents(), "start " + start);
                program.kill();
            }
            var opened = Stores.opened(folder);
            assertEquals("storage.notice.unclean", opened.notices().getFirst().key(), "start " + start);
            opened.store().close();
        }
        assertTrue(slowest < 3_000, "refused after " + slowest + " ms");
        System.out.println(STARTS + " double starts, all refused, the slowest after " + slowest + " ms");
    }

    private Map<String, String> contents() throws IOException {
        var contents = new TreeMap<String, String>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                contents.put(folder.relativize(file).toString(), Sha256.hex(Files.readAllBytes(file)));
            }
        }
        return contents;
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
