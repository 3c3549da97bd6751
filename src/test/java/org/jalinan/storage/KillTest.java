package org.jalinan.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Random;
import java.util.stream.Collectors;
import org.jalinan.model.Sha256;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("kill")
class KillTest {

    private static final int KILLS = Integer.getInteger("jalinan.kills", 20);

    @TempDir
    Path folder;

    @Test
    void noAcknowledgedEditIsLostWhenTheProgramIsKilled() throws Exception {
        long seed = System.nanoTime();
        var random = new Random(seed);
        var portfolio = folder.resolve("portfolio");
        var acknowledged = new LinkedHashSet<String>();
        var proved = new HashSet<String>();
        int unclean = 0;
        for (int kill = 1; kill <= KILLS; kill++) {
            try (var program = new OtherProgram(portfolio)) {
                program.awaitOpen();
                program.awaitLines(1 + random.nextInt(60));
                Thread.sleep(random.nextInt(30));
                acknowledged.addAll(program.kill());
            }
            var opened = Stores.opened(portfolio);
            try (var store = opened.store()) {
                var known = store.log(LogFilter.all()).stream().map(entry -> entry.edit().toString())
                        .collect(Collectors.toSet());
                assertTrue(known.containsAll(acknowledged), "lost edits at kill " + kill + " of seed " + seed);
                assertEquals("[]", store.check().findings().toString(), "unsound at kill " + kill + " of seed " + seed);
                long start = System.nanoTime();
                Stores.put(store, Stores.project(1000 + kill));
                assertTrue(Duration.ofNanos(System.nanoTime() - start).toSeconds() < 5, "the first write hung");
                if (!opened.notices().isEmpty()) {
                    unclean++;
                    assertEquals("storage.notice.unclean", opened.notices().getFirst().key());
                }
                var backups = new Backups(store.folder(), Stores.CLOCK);
                for (var each : backups.all()) {
                    var bytes = Sha256.hex(Files.readAllBytes(each.file()));
                    assertTrue(proved.contains(bytes) || backups.isSound(each), each + " at kill of seed " + seed);
                    proved.add(bytes);
                }
            }
        }
        assertTrue(unclean > KILLS / 2, "killed while it was closed " + (KILLS - unclean) + " times");
        assertTrue(acknowledged.size() > 5 * KILLS, "too few edits to mean anything: " + acknowledged.size());
        System.out.println(KILLS + " kills, " + acknowledged.size() + " acknowledged edits, none lost");
    }
}
