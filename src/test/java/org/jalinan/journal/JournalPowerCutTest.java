package org.jalinan.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jalinan.disk.Residue;
import org.jalinan.disk.Tape;
import org.jalinan.disk.WatchedDisk;
import org.jalinan.disk.Wreck;
import org.jalinan.model.change.Edit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The journal alone, of many small segments, with the power cut after each single step.
class JournalPowerCutTest {

    private static final int SEGMENT_BYTES = 4_000;

    @TempDir
    Path temp;

    @Test
    void afterAnyPowerCutTheJournalHoldsWhatWasForced() throws Exception {
        var edits = new ArrayList<Edit>();
        IntStream.range(1, 22).forEach(i -> edits.add(i % 9 == 0 ? Edits.edit(i, Edits.ofEverything(i).changes())
                : Edits.small(i)));
        var tape = new Tape();
        var disk = new WatchedDisk(Files.createDirectory(temp.resolve("watched")), tape);
        var forced = new ArrayList<>(List.of(record(disk.root().resolve("journal"), edits, tape)));
        var wreck = new Wreck();
        var random = new Random(11);
        int states = 0;
        for (int at = 1; at <= tape.length(); at++) {
            wreck.apply(tape.steps().get(at - 1));
            for (var residue : Residue.values()) {
                if (at >= forced.getFirst()) {
                    var folder = Files.createDirectory(temp.resolve("wreck-" + states++));
                    wreck.lay(folder, residue, random);
                    int now = at;
                    check(folder.resolve("journal"), edits, (int) forced.stream().filter(f -> f <= now).count() - 1);
                }
            }
        }
        assertTrue(states > 300, "too few to mean anything: " + states);
    }

    /// The lengths of the tape after the journal was begun and after each edit.
    private static Integer[] record(Path folder, List<Edit> edits, Tape tape) throws Exception {
        var forced = new ArrayList<Integer>();
        JournalFolder.create(folder, Edits.PORTFOLIO);
        forced.add(tape.length());
        try (var journal = JournalFolder.open(folder, Edits.PORTFOLIO, SEGMENT_BYTES, Output::onDisk)) {
            for (var edit : edits) {
                journal.append(edit);
                forced.add(tape.length());
            }
        }
        return forced.toArray(Integer[]::new);
    }

    /// The tail is set aside, and the next edit follows.
    private static void check(Path folder, List<Edit> edits, int acknowledged) throws Exception {
        try (var journal = JournalFolder.open(folder, Edits.PORTFOLIO)) {
            assertTrue(journal.last() == acknowledged || journal.last() == acknowledged + 1,
                    journal.last() + " instead of " + acknowledged);
            journal.setTailAside("torn");
        }
        try (var journal = JournalFolder.open(folder, Edits.PORTFOLIO)) {
            var read = new ArrayList<Edit>();
            journal.readAfter(0, entry -> read.add(entry.edit()));
            assertEquals(edits.subList(0, (int) journal.last()), read);
            journal.append(Edits.small(99));
            journal.verify();
        }
    }
}
