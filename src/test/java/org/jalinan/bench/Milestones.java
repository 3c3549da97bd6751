package org.jalinan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jalinan.disk.ScratchFolder;
import org.jalinan.model.Milestone;
import org.jalinan.model.MilestoneType;
import org.jalinan.model.Project;
import org.jalinan.model.StatedDate;
import org.jalinan.model.change.Act;
import org.jalinan.model.change.Change;
import org.jalinan.model.change.Proposal;
import org.jalinan.storage.CommitResult;
import org.jalinan.storage.Opening;
import org.jalinan.storage.PortfolioFolder;
import org.jalinan.storage.Store;

/// What a portfolio on disk costs with a thousand and with a hundred thousand milestones: to load them as one edit, to
/// open it, to rebuild its view, and to save one edit.
public final class Milestones {

    private static final UUID DEVICE = new UUID(8, 8);
    private static final int OPENINGS = 3;
    private static final int EDITS = 101;

    private Milestones() {
    }

    public static void main(String[] arguments) throws IOException {
        measure(1_000); // warms the virtual machine up, else the first figures pay for the second
        var few = measure(1_000);
        var many = measure(100_000);
        few.forEach(Figure::print);
        many.forEach(Figure::print);
        for (int i = 0; i < few.size(); i++) {
            new Figure("growth of " + few.get(i).name(), many.get(i).value() / few.get(i).value(), "times", 100)
                    .print();
        }
    }

    private static List<Figure> measure(int milestones) throws IOException {
        var figures = new ArrayList<Figure>();
        var among = " with " + milestones + " milestones";
        try (var scratch = ScratchFolder.create()) {
            var folder = scratch.path();
            var load = Proposal.of(Act.of("bench.load"), generate(milestones));
            try (var store = open(folder)) {
                figures.add(new Figure("load as one edit" + among, millis(() -> committed(store, load)), "ms", 30_000));
            }
            var openings = new double[OPENINGS];
            for (int i = 0; i < OPENINGS; i++) {
                openings[i] = millis(() -> {
                    var store = open(folder);
                    store.close();
                    return store;
                });
            }
            figures.add(Figure.median("open and close" + among, openings, "ms", 5_000));
            Files.delete(folder.resolve("view.mv.db"));
            figures.add(new Figure("rebuild the view" + among, millis(() -> {
                var store = open(folder);
                store.close();
                return store;
            }), "ms", 30_000));
            try (var store = open(folder)) {
                var edits = new double[EDITS];
                for (int i = 0; i < EDITS; i++) {
                    var moved = milestone(i % milestones, 5_000 + i);
                    edits[i] = millis(
                            () -> committed(store, Proposal.put(store.portfolio(), Act.of("bench.move"), moved)));
                }
                figures.add(Figure.median("save one edit" + among, edits, "ms", 50));
            }
            return figures;
        }
    }

    private static Store open(Path folder) {
        return switch (Store.open(new PortfolioFolder(folder), Clock.systemUTC(), "Benchmark", DEVICE)) {
            case Opening.Opened opened -> opened.store();
            case Opening.Refused refused -> throw new IllegalStateException(refused.toString());
        };
    }

    private static CommitResult committed(Store store, Proposal proposal) {
        var result = store.commit(proposal).join();
        if (!(result instanceof CommitResult.Committed)) {
            throw new IllegalStateException(result.toString());
        }
        return result;
    }

    private static double millis(Supplier<?> work) {
        long start = System.nanoTime();
        work.get();
        return (System.nanoTime() - start) / 1e6;
    }

    private static List<Change> generate(int milestones) {
        var changes = new ArrayList<Change>();
        for (int i = 0; i < milestones; i++) {
            if (i % 50 == 0) {
                changes.add(new Change.Creation(Project.called(project(i), "P" + i, i, "Project " + i)));
            }
            changes.add(new Change.Creation(milestone(i, i % 3650)));
        }
        return changes;
    }

    private static UUID project(int milestone) {
        return new UUID(1, milestone / 50);
    }

    private static Milestone milestone(int number, int day) {
        return new Milestone(new UUID(2, number), project(number), number % 50, "Milestone " + number,
                Optional.empty(), MilestoneType.values()[0], Optional.empty(),
                Optional.of(StatedDate.day(LocalDate.EPOCH.plusDays(20_000 + day))), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty());
    }
}
