package org.jalinan.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jalinan.model.Milestone;
import org.jalinan.model.MilestoneType;
import org.jalinan.model.Portfolio;
import org.jalinan.model.StatedDate;

/// What one edit of a milestone costs in memory among a thousand and among a hundred thousand of them.
public final class PortfolioEdits {

    private static final int ROUNDS = 15;
    private static final int EDITS = 1_000;

    private PortfolioEdits() {
    }

    public static void main(String[] arguments) {
        microsecondsPerEdit(1_000); // warms the virtual machine up, else the first figure pays for the second
        var few = Figure.median("edit among 1,000 milestones", microsecondsPerEdit(1_000), "us", 100);
        var many = Figure.median("edit among 100,000 milestones", microsecondsPerEdit(100_000), "us", 100);
        few.print();
        many.print();
        new Figure("growth from 1,000 to 100,000", many.value() / few.value(), "times", 3).print();
    }

    private static double[] microsecondsPerEdit(int milestones) {
        var ids = new ArrayList<UUID>();
        var portfolio = generate(milestones, ids);
        var random = RandomGenerator.of("L64X128MixRandom");
        var times = new double[ROUNDS];
        for (var round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            portfolio = edit(portfolio, ids, random);
            times[round] = (System.nanoTime() - start) / 1_000.0 / EDITS;
        }
        return times;
    }

    private static Portfolio edit(Portfolio portfolio, List<UUID> ids, RandomGenerator random) {
        for (var i = 0; i < EDITS; i++) {
            var old = portfolio.get(Milestone.class, ids.get(random.nextInt(ids.size())));
            portfolio = portfolio.with(milestone(old.id(), old.project(), old.order(), random.nextInt(3650)));
        }
        return portfolio;
    }

    private static Portfolio generate(int milestones, List<UUID> ids) {
        var portfolio = Portfolio.EMPTY;
        var project = new UUID(1, 0);
        for (var i = 0; i < milestones; i++) {
            if (i % 50 == 0) {
                project = new UUID(1, i);
            }
            ids.add(new UUID(2, i));
            portfolio = portfolio.with(milestone(ids.getLast(), project, i % 50, i % 3650));
        }
        return portfolio;
    }

    private static Milestone milestone(UUID id, UUID project, int order, int day) {
        return new Milestone(id, project, order, "Milestone " + order, Optional.empty(), MilestoneType.values()[0],
                Optional.empty(), Optional.of(StatedDate.day(LocalDate.EPOCH.plusDays(day))), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty());
    }
}
