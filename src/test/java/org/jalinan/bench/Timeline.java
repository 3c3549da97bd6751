package org.jalinan.bench;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jalinan.chart.Axis;
import org.jalinan.chart.Plan;
import org.jalinan.chart.Rows;
import org.jalinan.chart.TimelineScene;
import org.jalinan.chart.Viewport;
import org.jalinan.model.Language;
import org.jalinan.model.Milestone;
import org.jalinan.model.MilestoneType;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Project;
import org.jalinan.model.StatedDate;
import org.jalinan.text.Words;

/// What one picture of the timeline costs to lay out, 1440 x 900, among a thousand and a hundred thousand milestones,
/// scrolled by three rows and seven pixels from one picture to the next; and what the plan costs that a new portfolio
/// asks for.
public final class Timeline {

    private static final int ROUNDS = 15;
    private static final int SCENES = 100;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private Timeline() {
    }

    public static void main(String[] arguments) {
        var few = generate(1_000);
        var many = generate(100_000);
        scenes(few);
        var small = Figure.median("scene among 1,000 milestones", scenes(few), "us", 1_000);
        var large = Figure.median("scene among 100,000 milestones", scenes(many), "us", 1_000);
        small.print();
        large.print();
        new Figure("growth from 1,000 to 100,000", large.value() / small.value(), "times", 1.3).print();
        Figure.median("plan of 100,000 milestones", plans(many), "ms", 250).print();
    }

    private static double[] scenes(Portfolio portfolio) {
        var rows = Rows.of(Plan.of(portfolio, TODAY), Set.of());
        var times = new double[ROUNDS];
        var axis = new Axis(248, 1192, LocalDate.of(2024, 10, 1).toEpochDay(), 0.858);
        double scroll = 0;
        long drawn = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            for (int i = 0; i < SCENES; i++) {
                scroll = (scroll + 3 * Viewport.ROW) % (rows.count() * Viewport.ROW - 800);
                axis = axis.panned(i % 2 == 0 ? 7 : -7);
                var view = new Viewport(axis, 900, scroll, TODAY, Optional.empty(), Optional.empty(), Optional.empty());
                drawn += TimelineScene.of(rows, view, Words.in(Language.EN),
                        (text, size, face) -> text.length() * size * 0.55).primitives().size();
            }
            times[round] = (System.nanoTime() - start) / 1_000.0 / SCENES;
        }
        if (drawn < ROUNDS * SCENES * 100L) {
            throw new IllegalStateException("The pictures were empty");
        }
        return times;
    }

    private static double[] plans(Portfolio portfolio) {
        var times = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            if (Rows.of(Plan.of(portfolio, TODAY), Set.of()).count() < 100_000) {
                throw new IllegalStateException("The plan lacks rows");
            }
            times[round] = (System.nanoTime() - start) / 1e6;
        }
        return times;
    }

    private static Portfolio generate(int milestones) {
        var portfolio = Portfolio.EMPTY;
        for (int i = 0; i < milestones; i++) {
            var project = new UUID(1, i / 50);
            if (i % 50 == 0) {
                var name = "Project %04d".formatted(i / 50);
                portfolio = portfolio.with(Project.called(project, "P" + i / 50, i / 50, name));
            }
            var day = Optional.of(StatedDate.day(LocalDate.of(2024, 11, 1).plusDays(i * 13L % 900)));
            Optional<StatedDate> recorded = i % 3 == 0 ? Optional.empty() : day;
            portfolio = portfolio.with(new Milestone(new UUID(2, i), project, i % 50, "Milestone " + i,
                    Optional.empty(),
                    MilestoneType.OTHER, day, day, Optional.empty(), recorded, Optional.empty(), Optional.empty(),
                    Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
        }
        return portfolio;
    }
}
