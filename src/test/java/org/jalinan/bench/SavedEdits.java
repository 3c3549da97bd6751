package org.jalinan.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.jalinan.disk.ScratchFolder;
import org.jalinan.model.Milestone;
import org.jalinan.model.MilestoneType;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.Project;
import org.jalinan.model.StatedDate;
import org.jalinan.model.change.Act;
import org.jalinan.model.change.Proposal;
import org.jalinan.storage.BareOpening;
import org.jalinan.storage.CommitResult;
import org.jalinan.storage.Opening;
import org.jalinan.storage.PortfolioFolder;
import org.jalinan.storage.Store;

/// How long it takes until an edit is on disk, and a portfolio open, with a hundred thousand milestones.
public final class SavedEdits {

    private static final int MILESTONES = 100_000;
    private static final int EDITS = 200;
    private static final int OPENINGS = 7;
    private static final Project PROJECT = Project.called(new UUID(1, 1), "P-0001", 1, "Project 0001");

    private SavedEdits() {
    }

    public static void main(String[] arguments) throws Exception {
        try (var scratch = ScratchFolder.create()) {
            var folder = scratch.path();
            edits(folder).print();
            openings(folder);
        }
    }

    private static Figure edits(Path folder) {
        var times = new double[EDITS];
        try (var store = open(folder)) {
            put(store, PROJECT);
            put(store, IntStream.range(0, MILESTONES).mapToObj(i -> milestone(i, i % 3650))
                    .toArray(PortfolioRecord[]::new));
            var random = RandomGenerator.of("L64X128MixRandom");
            IntStream.range(0, EDITS).forEach(i -> put(store, milestone(random.nextInt(MILESTONES), 3650 + i)));
            for (int i = 0; i < EDITS; i++) {
                long start = System.nanoTime();
                put(store, milestone(random.nextInt(MILESTONES), 4000 + i));
                times[i] = (System.nanoTime() - start) / 1e6;
            }
        }
        return Figure.median("acknowledged edit among 100,000 milestones", times, "ms", 30);
    }

    /// In turns, so that a busy machine slows both alike.
    private static void openings(Path folder) throws Exception {
        var times = new double[OPENINGS];
        var ratios = new double[OPENINGS];
        for (int i = 0; i < OPENINGS; i++) {
            double bare = bare(folder);
            long start = System.nanoTime();
            var store = open(folder);
            times[i] = (System.nanoTime() - start) / 1e6;
            store.close();
            ratios[i] = times[i] / bare;
        }
        Figure.median("opening of 100,000 milestones after a clean close", times, "ms", 10_000).print();
        Figure.median("opening / opening that checks nothing and makes nothing ready", ratios, "ratio", 1.5).print();
    }

    private static double bare(Path folder) throws Exception {
        long start = System.nanoTime();
        try (var opened = new BareOpening(folder)) {
            double taken = (System.nanoTime() - start) / 1e6;
            if (opened.portfolio().count(Milestone.class) != MILESTONES) {
                throw new IllegalStateException("Not all was read");
            }
            return taken;
        }
    }

    private static Store open(Path folder) {
        return ((Opening.Opened) Store.open(new PortfolioFolder(folder), Clock.systemUTC(), "Officer 0001",
                new UUID(1, 1))).store();
    }

    private static void put(Store store, PortfolioRecord... records) {
        var result = store.commit(Proposal.put(store.portfolio(), Act.of("test.edit"), records)).join();
        if (!(result instanceof CommitResult.Committed)) {
            throw new IllegalStateException(result.getClass().getName());
        }
    }

    private static Milestone milestone(int number, int day) {
        return new Milestone(new UUID(2, number), PROJECT.id(), number, "Milestone " + number, Optional.empty(),
                MilestoneType.values()[0], Optional.empty(),
                Optional.of(StatedDate.day(LocalDate.EPOCH.plusDays(day))), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty());
    }
}
