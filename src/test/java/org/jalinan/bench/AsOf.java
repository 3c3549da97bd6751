package org.jalinan.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jalinan.disk.ScratchFolder;
import org.jalinan.exchange.PortfolioFacts;
import org.jalinan.journal.JournalFolder;
import org.jalinan.journal.PortfolioMarker;
import org.jalinan.model.Component;
import org.jalinan.model.EditId;
import org.jalinan.model.Milestone;
import org.jalinan.model.Portfolio;
import org.jalinan.model.StatedDate;
import org.jalinan.model.change.Act;
import org.jalinan.model.change.Edit;
import org.jalinan.model.change.Proposal;
import org.jalinan.model.change.Stamp;
import org.jalinan.model.past.Moment;
import org.jalinan.model.past.Reckoning;
import org.jalinan.model.past.Viewpoint;
import org.jalinan.storage.LookedBack;
import org.jalinan.storage.Opening;
import org.jalinan.storage.PortfolioFolder;
import org.jalinan.storage.Store;

/// What it costs to look back over 10,000 edits of the shipped portfolio, one in five a new milestone, the others a date: the first time after opening, and then to any
/// other edit.
public final class AsOf {

    private static final int EDITS = 10_000;
    private static final UUID DEVICE = new UUID(8, 8);
    private static final double GOAL_MS = 200;
    private static final Component ID = Component.named(Milestone.class, "id").orElseThrow();

    private AsOf() {
    }

    public static void main(String[] arguments) throws Exception {
        try (var scratch = ScratchFolder.create()) {
            var folder = scratch.path();
            var edits = write(folder);
            var first = new double[5];
            for (int i = 0; i < first.length; i++) {
                try (var store = open(folder)) {
                    first[i] = millis(store, recorded(edits.get(EDITS - 1)));
                }
            }
            Figure.median("first look, all 10,000 edits read for it", first, "ms", 2_000).print();
            try (var store = open(folder)) {
                store.prepareToLookBack().join();
                new Figure("first look, the history read in the background",
                        millis(store, recorded(edits.get(EDITS - 1))),
                        "ms", GOAL_MS).print();
                var others = new double[101];
                for (int i = 0; i < others.length; i++) {
                    others[i] = millis(store, recorded(edits.get(i * 97 % EDITS)));
                }
                Figure.median("another look, anywhere in 10,000 edits", others, "ms", GOAL_MS).print();
                var happened = new double[21];
                for (int i = 0; i < happened.length; i++) {
                    happened[i] = millis(store,
                            new Viewpoint(Moment.of(LocalDate.of(2025, 1, 1).plusDays(30L * i)), Reckoning.HAPPENED));
                }
                new Figure("what had happened by a day, the first look", happened[0], "ms", GOAL_MS).print();
                Figure.median("what had happened by a day", happened, "ms", GOAL_MS).print();
            }
        }
    }

    private static Viewpoint recorded(UUID edit) {
        return new Viewpoint(new Moment(LocalDate.EPOCH, Optional.of(new EditId(edit)), Optional.empty()),
                Reckoning.RECORDED);
    }

    private static double millis(Store store, Viewpoint viewpoint) {
        long start = System.nanoTime();
        if (!(store.lookBack(viewpoint) instanceof LookedBack.Seen)) {
            throw new IllegalStateException(viewpoint.toString());
        }
        return (System.nanoTime() - start) / 1e6;
    }

    /// The facts, and then dates of milestones moved one by one, straight into the journal.
    private static List<UUID> write(Path folder) throws Exception {
        var marker = new PortfolioMarker(new UUID(9, 9), Edit.SCHEMA, Instant.EPOCH);
        marker.write(folder);
        JournalFolder.create(folder.resolve("journal"), marker.portfolio());
        var ids = new ArrayList<UUID>();
        try (var journal = JournalFolder.open(folder.resolve("journal"), marker.portfolio())) {
            var proposal = PortfolioFacts.shipped().proposal();
            var portfolio = proposal.applyTo(Portfolio.EMPTY);
            journal.append(edit(0, proposal));
            var milestones = new ArrayList<>(portfolio.all(Milestone.class).map(Milestone::id).toList());
            var random = RandomGenerator.of("L64X128MixRandom");
            for (int i = 1; i <= EDITS; i++) {
                var milestone = portfolio.get(Milestone.class, milestones.get(random.nextInt(milestones.size())));
                var next = i % 5 == 0 ? ID.replace(milestone, new UUID(6, i))
                        : field(random.nextInt(4)).replace(milestone,
                                Optional.of(StatedDate.day(LocalDate.of(2027, 1, 1).plusDays(i % 3000))));
                if (i % 5 == 0) {
                    milestones.add(next.id());
                }
                var moved = Proposal.put(portfolio, Act.of("milestone.set.target", milestone.title()), next);
                portfolio = moved.applyTo(portfolio);
                ids.add(journal.append(edit(i, moved)).edit().id());
            }
        }
        return ids;
    }

    private static Component field(int number) {
        return Component.named(Milestone.class, List.of("firstStated", "target", "forecast", "recorded").get(number))
                .orElseThrow();
    }

    private static Edit edit(int number, Proposal proposal) {
        return new Edit(new UUID(7, number), Edit.SCHEMA, proposal.act(), "Officer 0001", DEVICE,
                new Stamp(1_700_000_000_000L + number, 0), Optional.empty(), proposal.changes());
    }

    private static Store open(Path folder) throws IOException {
        return switch (Store.open(new PortfolioFolder(folder), Clock.systemUTC(), "Benchmark", DEVICE)) {
            case Opening.Opened opened -> opened.store();
            case Opening.Refused refused -> throw new IOException(refused.toString());
        };
    }
}
