package org.jalinan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.SequencedMap;
import java.util.UUID;
import org.jalinan.model.Language;
import org.jalinan.model.Milestone;
import org.jalinan.model.RecordIds;
import org.jalinan.model.change.Change;
import org.jalinan.storage.Opening;
import org.jalinan.storage.PortfolioFolder;
import org.jalinan.storage.Store;
import org.jalinan.text.Words;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Kills the command line again and again while it sets dates, and asks for every edit whose id it had printed.
@Tag("kill")
class KilledCommandTest {

    private static final int KILLS = 20;
    private static final UUID MILESTONE = RecordIds.ofFact("MS-5-WORKSHOPS");

    @TempDir
    Path temp;

    private final Random random = new Random(20_26);
    private final SequencedMap<UUID, LocalDate> acknowledged = new LinkedHashMap<>();
    private LocalDate next = LocalDate.of(2030, 1, 1);

    @Test
    void everyEditWhoseIdWasPrintedIsThereAfterTwentyKills() throws IOException, InterruptedException {
        assertEquals(0, run("projects"), "the facts are loaded before the first kill");
        for (int kill = 1; kill <= KILLS; kill++) {
            streamAndKill();
            checkIsSound("after kill " + kill);
            everyAcknowledgedEditIsThere("after kill " + kill);
        }
        assertTrue(acknowledged.size() > KILLS, acknowledged.size() + " edits were acknowledged");
        System.out.println("kills " + KILLS + ", acknowledged edits " + acknowledged.size() + ", lost 0");
    }

    /// Lets the stream acknowledge one to four edits, and kills it at a random moment after that.
    private void streamAndKill() throws IOException, InterruptedException {
        var printed = temp.resolve("printed.txt");
        var process = start(printed);
        int enough = 2 * (1 + random.nextInt(4));
        try {
            while (lines(printed).size() < enough) {
                assertTrue(process.isAlive(), () -> "the stream ended by itself: " + lines(printed));
                Thread.sleep(5);
            }
            Thread.sleep(random.nextInt(600));
            assertTrue(process.isAlive(), () -> "the stream ended by itself: " + lines(printed));
        } finally {
            process.toHandle().destroyForcibly();
            process.waitFor();
        }
        remember(lines(printed));
    }

    private Process start(Path printed) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(java, "-cp", System.getProperty("java.class.path"),
                "-Duser.home=" + temp, "-Duser.name=Officer 0042", SetStream.class.getName(),
                folder().toString(), MILESTONE.toString(), next.toString());
        builder.environment().keySet().removeAll(List.of("XDG_STATE_HOME", "XDG_DATA_HOME", "LOCALAPPDATA"));
        return builder.redirectOutput(printed.toFile()).redirectError(temp.resolve("said.txt").toFile()).start();
    }

    /// A date and then its edit's id; the last line may be cut.
    private void remember(List<String> printed) {
        for (var line : printed) {
            if (line.matches("\\d{4}-\\d{2}-\\d{2}")) {
                next = LocalDate.parse(line);
            } else if (line.length() == 36) {
                acknowledged.put(UUID.fromString(line), next);
            }
        }
        next = next.plusDays(1);
    }

    private void everyAcknowledgedEditIsThere(String when) {
        var opening = Store.open(new PortfolioFolder(folder()), Clock.systemUTC(), "Officer 0042", new UUID(1, 1));
        try (var store = ((Opening.Opened) opening).store()) {
            var edits = new LinkedHashMap<UUID, List<Change>>();
            store.historyOf(MILESTONE).forEach(edit -> edits.put(edit.id(), edit.changes()));
            var lost = new ArrayList<UUID>();
            acknowledged.forEach((id, day) -> {
                if (!edits.containsKey(id) || !edits.get(id).toString().contains(day.toString())) {
                    lost.add(id);
                }
            });
            assertEquals(List.of(), lost, when);
            var last = acknowledged.sequencedValues().getLast();
            var shown = store.portfolio().get(Milestone.class, MILESTONE).forecast().orElseThrow().from();
            assertFalse(shown.isBefore(last), when + ": " + shown + " is shown, " + last + " was acknowledged");
        }
    }

    private void checkIsSound(String when) {
        assertEquals(0, run("check"), when);
    }

    private int run(String command) {
        var said = new StringWriter();
        var words = Words.in(Language.EN);
        var desk = new Desk(new PrintWriter(said), new PrintWriter(said), Clock.systemUTC(), words,
                folder -> Store.open(folder, Clock.systemUTC(), "Officer 0042", new UUID(1, 1)));
        var code = new Cli(desk).execute("--portfolio", folder().toString(), command);
        assertFalse(said.toString().contains("damaged"), said.toString());
        return code;
    }

    private Path folder() {
        return temp.resolve("portfolio");
    }

    private static List<String> lines(Path file) {
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
