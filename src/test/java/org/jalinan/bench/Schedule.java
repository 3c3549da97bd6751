package org.jalinan.bench;

import java.lang.management.ManagementFactory;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jalinan.model.Activity;
import org.jalinan.model.DateSpan;
import org.jalinan.model.Dependency;
import org.jalinan.model.DependencyType;
import org.jalinan.model.Holiday;
import org.jalinan.model.Portfolio;
import org.jalinan.model.RestDay;
import org.jalinan.model.schedule.Goal;
import org.jalinan.model.schedule.Planning;

/// What the critical path costs from a portfolio, over the calendars of two countries with holidays, beside the floor:
/// the same graph as arrays of numbers that are there already, sorted and passed through forwards and backwards with no
/// calendar. Three links for two tasks, all four types, ids in no order. Times are of this thread on its processor, so that
/// what else the machine does weighs on neither side.
public final class Schedule {

    private static final int ROUNDS = 41;
    private static final int WARM_UPS = 20;
    private static final UUID PROJECT = new UUID(1, 0);
    private static final List<UUID> COUNTRIES = List.of(new UUID(7, 1), new UUID(7, 2));

    private Schedule() {
    }

    public static void main(String[] arguments) {
        var small = new Graph(10_000);
        var large = new Graph(100_000);
        for (int i = 0; i < WARM_UPS; i++) {
            rounds(small);
        }
        var times = rounds(small);
        var floor = Figure.median("floor, 10,000 tasks: arrays, no calendar", times[0], "ms", 1.2);
        var whole = Figure.median("critical path of 10,000 tasks from the portfolio", times[1], "ms",
                10 * floor.value());
        floor.print();
        whole.print();
        new Figure("ratio to the floor", whole.value() / floor.value(), "times", 10).print();
        Figure.median("another goal, 10,000 tasks", times[2], "ms", 10 * floor.value()).print();
        var after = Figure.median("critical path of 10,000 tasks after an edit", times[3], "ms", 10 * floor.value());
        after.print();
        new Figure("ratio of that to the floor", after.value() / floor.value(), "times", 10).print();
        var many = rounds(large);
        Figure.median("floor, 100,000 tasks", many[0], "ms", 63).print();
        Figure.median("critical path of 100,000 tasks from the portfolio", many[1], "ms", 1_000).print();
        Figure.median("another goal, 100,000 tasks", many[2], "ms", 1_000).print();
        Figure.median("critical path of 100,000 tasks after an edit", many[3], "ms", 1_000).print();
    }

    /// The floor, the whole way from a portfolio to its critical path, the way to another goal, and the way from the schedule
    /// before an edit to the one after it; in milliseconds.
    private static double[][] rounds(Graph graph) {
        var portfolio = graph.portfolio();
        var times = new double[4][ROUNDS];
        long sum = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long start = now();
            sum += graph.floor();
            long floor = now();
            var planned = (Planning.Planned) Planning.of(portfolio, COUNTRIES, () -> false);
            sum += planned.schedule().towards(new Goal.WholePortfolio()).chain().size();
            long whole = now();
            sum += planned.schedule().towards(new Goal.To(graph.task(graph.tasks - 1))).chain().size();
            times[0][round] = (floor - start) / 1e6;
            times[1][round] = (whole - floor) / 1e6;
            times[2][round] = (now() - whole) / 1e6;
            var moved = portfolio.get(Activity.class, graph.task(round));
            var next = portfolio.with(moved.during(new DateSpan(moved.span().from(), moved.span().to().plusDays(1))));
            long edited = now();
            var again = (Planning.Planned) Planning.of(next, Optional.of(planned.schedule()), COUNTRIES, () -> false);
            sum += again.schedule().towards(new Goal.WholePortfolio()).chain().size();
            times[3][round] = (now() - edited) / 1e6;
        }
        if (sum <= 0) {
            throw new IllegalStateException("Nothing was scheduled");
        }
        return times;
    }

    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /// A drawn network; a link always leads from a lower place in a hidden order to a higher.
    private static final class Graph {

        private final int tasks;
        private final int[] shuffled;
        private final int[] days;
        private final int[] predecessor;
        private final int[] successor;
        private final int[] firstOut;
        private final int[] out;

        Graph(int tasks) {
            this.tasks = tasks;
            var random = new SplittableRandom(42);
            shuffled = IntStream.range(0, tasks).toArray();
            for (int i = tasks - 1; i > 0; i--) {
                int other = random.nextInt(i + 1);
                int kept = shuffled[i];
                shuffled[i] = shuffled[other];
                shuffled[other] = kept;
            }
            days = random.ints(tasks, 1, 15).toArray();
            int links = tasks * 3 / 2;
            predecessor = new int[links];
            successor = new int[links];
            for (int link = 0; link < links; link++) {
                int then = random.nextInt(1, tasks);
                predecessor[link] = shuffled[random.nextInt(Math.max(0, then - 1_000), then)];
                successor[link] = shuffled[then];
            }
            firstOut = new int[tasks + 1];
            Arrays.stream(predecessor).forEach(task -> firstOut[task + 1]++);
            Arrays.parallelPrefix(firstOut, Integer::sum);
            out = new int[links];
            var next = firstOut.clone();
            for (int link = 0; link < links; link++) {
                out[next[predecessor[link]]++] = successor[link];
            }
        }

        UUID task(int place) {
            return new UUID(2, shuffled[place]);
        }

        Portfolio portfolio() {
            var portfolio = Portfolio.EMPTY;
            for (int task = 0; task < tasks; task++) {
                var from = LocalDate.of(2027, 1, 4).plusDays(task % 300);
                portfolio = portfolio.with(new Activity(new UUID(2, task), PROJECT, 0, "Activity " + task,
                        new DateSpan(from, from.plusDays(days[task])), 0, Optional.empty()));
            }
            for (int link = 0; link < predecessor.length; link++) {
                portfolio = portfolio.with(new Dependency(new UUID(3, link), new UUID(2, predecessor[link]),
                        new UUID(2, successor[link]), DependencyType.values()[link % 10 < 7 ? 0 : link % 10 - 6],
                        link % 5 - 1));
            }
            for (int country = 0; country < COUNTRIES.size(); country++) {
                var rest = country == 0 ? DayOfWeek.FRIDAY : DayOfWeek.SATURDAY;
                portfolio = portfolio
                        .with(new RestDay(new UUID(4, country), COUNTRIES.get(country), rest, Optional.empty(),
                                Optional.empty()))
                        .with(new RestDay(new UUID(5, country), COUNTRIES.get(country), DayOfWeek.SUNDAY,
                                Optional.empty(), Optional.empty()));
                for (int day = 0; day < 60; day++) {
                    portfolio = portfolio.with(new Holiday(new UUID(6, country * 100 + day), COUNTRIES.get(country),
                            LocalDate.of(2027, 1, 1).plusDays(day * 23L + country), "Feast " + day, Optional.empty()));
                }
            }
            return portfolio;
        }

        /// Sorts, then finds the earliest starts and the latest ends; the sum keeps the work from being left out.
        long floor() {
            var waits = new int[tasks];
            for (int then : successor) {
                waits[then]++;
            }
            var order = new int[tasks];
            int known = 0;
            for (int task = 0; task < tasks; task++) {
                if (waits[task] == 0) {
                    order[known++] = task;
                }
            }
            for (int done = 0; done < known; done++) {
                for (int at = firstOut[order[done]]; at < firstOut[order[done] + 1]; at++) {
                    if (--waits[out[at]] == 0) {
                        order[known++] = out[at];
                    }
                }
            }
            var start = new int[tasks];
            int end = 0;
            for (int task : order) {
                int finish = start[task] + days[task];
                end = Math.max(end, finish);
                for (int at = firstOut[task]; at < firstOut[task + 1]; at++) {
                    start[out[at]] = Math.max(start[out[at]], finish);
                }
            }
            var latest = new int[tasks];
            Arrays.fill(latest, end);
            for (int i = known - 1; i >= 0; i--) {
                int task = order[i];
                for (int at = firstOut[task]; at < firstOut[task + 1]; at++) {
                    latest[task] = Math.min(latest[task], latest[out[at]] - days[out[at]]);
                }
            }
            return end + Arrays.stream(latest).asLongStream().sum();
        }
    }
}
