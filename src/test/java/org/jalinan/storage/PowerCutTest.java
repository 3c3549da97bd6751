package org.jalinan.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jalinan.disk.Residue;
import org.jalinan.disk.Step;
import org.jalinan.disk.Tape;
import org.jalinan.disk.WatchedDatabase;
import org.jalinan.disk.WatchedDisk;
import org.jalinan.disk.Wreck;
import org.jalinan.model.change.Proposal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A working day is recorded with each write, cut and force of the journal, the database, the attachments, the backups and
/// all other files. Then the power is cut at points of it, with each residue that a disk may keep, and the real store
/// opens what is left.
@Tag("kill")
class PowerCutTest {

    private static final int POINTS = Integer.getInteger("jalinan.cuts", 80);

    @TempDir
    Path temp;

    private final List<String> failures = new ArrayList<>();
    private final Map<String, Integer> counts = new TreeMap<>();
    private List<WorkingDay.Saved> saved = List.of();
    private long slowest;

    @Test
    void aPowerCutLosesNothingThatWasShownAsSaved() throws Exception {
        var tape = record(Math.max(4, POINTS / 20));
        long seed = System.nanoTime();
        var random = new Random(seed);
        var wreck = new Wreck();
        var steps = tape.steps();
        var points = points(steps);
        for (int i = 0; i < steps.size(); i++) {
            wreck.apply(steps.get(i));
            if (points.contains(i)) {
                for (var residue : Residue.values()) {
                    open(wreck, residue, i + 1, random);
                }
            }
        }
        System.out.printf("power cuts: %d steps, %d acknowledged edits, slowest opening %d ms, %s%n", steps.size(),
                saved.size() - 1, slowest, counts);
        assertEquals(List.of(), failures, "of seed " + seed);
        assertTrue(counts.get("states") >= 5 * POINTS);
    }

    /// Spread evenly, but building a database anew is only so often of interest.
    private static Set<Integer> points(List<Step> steps) {
        var candidates = IntStream.range(0, steps.size()).filter(i -> i % 8 == 0
                || !(steps.get(i) instanceof Step.Wrote wrote && wrote.file().startsWith("view-new"))).boxed().toList();
        assertTrue(candidates.size() >= POINTS, "the day was too short: " + candidates.size());
        return IntStream.range(0, POINTS)
                .mapToObj(i -> candidates.get((int) ((i + 1L) * candidates.size() / POINTS) - 1))
                .collect(Collectors.toSet());
    }

    private Tape record(int edits) throws Exception {
        var tape = new Tape();
        var folder = Files.createDirectories(temp.resolve("watched"));
        var disk = new WatchedDisk(folder, tape);
        try (var _ = new WatchedDatabase(disk)) {
            var day = new WorkingDay(disk.root(), Files.createDirectories(temp.resolve("elsewhere")), tape);
            day.pass(edits);
            saved = day.saved();
        }
        return tape;
    }

    private void open(Wreck wreck, Residue residue, int at, Random random) throws IOException {
        var folder = Files.createDirectories(temp.resolve("wreck"));
        wreck.lay(folder, residue, random);
        count("states");
        int acknowledged = (int) saved.stream().filter(each -> each.at() <= at).count() - 1;
        var where = " at step " + at + " with " + residue;
        long start = System.nanoTime();
        switch (Store.open(new PortfolioFolder(folder), Stores.CLOCK, "Officer 0001", Stores.DEVICE)) {
            case Opening.Refused(var refusal) -> fail("refused", where + ": " + refusal);
            case Opening.Opened(var store, var notices) -> {
                try (store) {
                    slowest = Math.max(slowest, (System.nanoTime() - start) / 1_000_000);
                    notices.forEach(notice -> count(notice.key()));
                    judge(store, acknowledged, where);
                }
            }
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /// The edit that was just being written may be there or not.
    private void judge(Store store, int acknowledged, String where) {
        if (store.edits() < acknowledged) {
            fail("lost", where + ": " + store.edits() + " of " + acknowledged + " edits");
        } else if (store.edits() > acknowledged + 1
                || !store.portfolio().equals(saved.get((int) store.edits()).portfolio())) {
            fail("wrong", where + ": edit " + store.edits());
        }
        if (!store.check().isSound()) {
            fail("unsound", where + ": " + store.check().findings());
        }
        var backups = new Backups(store.folder(), Stores.CLOCK);
        backups.all().stream().filter(backup -> !backups.isSound(backup))
                .forEach(backup -> fail("backup", where + ": " + backup));
        if (!(store.commit(Proposal.put(store.portfolio(), Stores.ACT, Stores.project(99)))
                .join() instanceof CommitResult.Committed)) {
            fail("stuck", where);
        }
    }

    private void fail(String what, String where) {
        count(what);
        failures.add(what + where);
    }

    private void count(String what) {
        counts.merge(what, 1, Integer::sum);
    }
}
