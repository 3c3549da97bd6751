package org.jalinan.model.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jalinan.model.Dependency;

/// How late each task may be with the goal still met as it stands now, and the chain that leads to it with the least
/// room. Slack is in working days and counts from the end of a stated period, as slip does.
public final class CriticalPath {

    /// The last day of what may be as late as it likes.
    private static final int FREE = Integer.MAX_VALUE;

    /// One task of the chain.
    ///
    /// @param link how it waits for the one before it; empty for the first
    /// @param slack in working days; empty for what is held
    public record Step(Task task, Optional<Dependency> link, OptionalInt slack) {
    }

    private final Earliest earliest;
    private final Network network;
    private final WorkingCalendar calendar;
    private final int[] limit;
    private final OptionalInt goal;

    CriticalPath(Earliest earliest, Goal goal) {
        this.earliest = earliest;
        network = earliest.network;
        calendar = earliest.calendar;
        var covered = covered(goal);
        this.goal = last(covered);
        limit = new int[network.size()];
        Arrays.fill(limit, FREE);
        for (int task : covered) {
            limit[task] = earliest.finish[this.goal.orElseThrow()];
        }
        for (int at = network.order.length - 1; at >= 0; at--) {
            limit(network.order[at]);
        }
    }

    /// The dated tasks of the goal: those to come, where there are any.
    private int[] covered(Goal goal) {
        var dated = IntStream.range(0, network.size())
                .filter(task -> earliest.finish[task] != Earliest.NONE && goal.covers(network.records[task])).toArray();
        var open = Arrays.stream(dated).filter(task -> !network.held[task]).toArray();
        return open.length == 0 ? dated : open;
    }

    private OptionalInt last(int[] tasks) {
        return Arrays.stream(tasks).reduce((one, other) -> isLater(other, one) ? other : one);
    }

    private boolean isLater(int task, int other) {
        return earliest.finish[task] == earliest.finish[other]
                ? network.id(task).compareTo(network.id(other)) > 0
                : earliest.finish[task] > earliest.finish[other];
    }

    private void limit(int task) {
        for (int at = network.firstOut[task]; at < network.firstOut[task + 1]; at++) {
            int link = network.out[at];
            int then = network.successor[link];
            if (limit[then] != FREE && !network.held[then]) {
                limit[task] = Math.min(limit[task], allowed(link, then));
            }
        }
    }

    /// The latest finish of the predecessor of a link with which its successor keeps its limit.
    private int allowed(int link, int then) {
        int task = network.predecessor[link];
        int tied = calendar.latestFor(network.toFinish[link] ? latestFinish(then) : latestStart(then),
                network.steps[link]);
        if (network.fromFinish[link] || earliest.period[task]) {
            return tied;
        }
        return Math.max(earliest.ownTo[task], calendar.plus(calendar.onOrBefore(tied), earliest.work[task] - 1));
    }

    private int latestFinish(int task) {
        return earliest.period[task] ? latestStart(task)
                : Math.max(earliest.ownTo[task], calendar.onOrBefore(limit[task]));
    }

    private int latestStart(int task) {
        int end = limit[task];
        if (earliest.period[task]) {
            var last = network.task(task).periodOf(LocalDate.ofEpochDay(end));
            int day = (int) (last.to().toEpochDay() == end ? end : last.from().toEpochDay() - 1);
            return Math.max(earliest.ownTo[task], calendar.onOrBefore(day));
        }
        return Math.max(earliest.ownFrom[task], calendar.plus(calendar.onOrBefore(end), 1 - earliest.work[task]));
    }

    /// Whether the goal waits for a task, directly or through others, or is the task itself. What is held waits for nobody.
    public boolean waitsFor(UUID id) {
        return network.place(id).stream().anyMatch(task -> limit[task] != FREE);
    }

    /// The last day to which a task may go on; empty where the goal does not wait for it, where it has no date and where
    /// it is held.
    public Optional<LocalDate> latestEnd(UUID id) {
        return place(id).map(task -> LocalDate.ofEpochDay(limit[task]));
    }

    /// By how many working days a task may end later; empty as `latestEnd` is.
    public OptionalInt slack(UUID id) {
        return place(id).map(task -> OptionalInt.of(slack(task))).orElse(OptionalInt.empty());
    }

    private Optional<Integer> place(UUID id) {
        return network.place(id).stream().boxed().filter(this::isLimited).findFirst();
    }

    private boolean isLimited(int task) {
        return limit[task] != FREE && earliest.finish[task] != Earliest.NONE && !network.held[task];
    }

    private int slack(int task) {
        return calendar.between(earliest.finish[task], limit[task]);
    }

    /// The tasks that cannot be a working day later without the goal being later, the earliest first.
    public List<Task> critical() {
        return IntStream.range(0, network.size()).filter(this::isLimited).filter(task -> slack(task) == 0).boxed()
                .sorted(Comparator.<Integer>comparingInt(task -> earliest.start[task])
                        .thenComparing(task -> network.id(task)))
                .map(network::task).toList();
    }

    /// The chain to the goal, first task first: before each stands the one whose link asks for the latest day. It ends at
    /// what waits for nothing or is held, because a fact waits for nobody. Empty where the goal has no date.
    public List<Step> chain() {
        var chain = new ArrayList<Step>();
        var next = goal;
        while (next.isPresent()) {
            int task = next.getAsInt();
            var link = tightest(task);
            var slack = isLimited(task) ? OptionalInt.of(slack(task)) : OptionalInt.empty();
            chain.addFirst(new Step(network.task(task),
                    link.stream().mapToObj(each -> network.links[each]).findFirst(), slack));
            next = link.stream().map(each -> network.predecessor[each]).findFirst();
        }
        return List.copyOf(chain);
    }

    private OptionalInt tightest(int task) {
        if (network.held[task]) {
            return OptionalInt.empty();
        }
        return IntStream.range(network.firstIn[task], network.firstIn[task + 1]).map(at -> network.in[at])
                .filter(link -> earliest.asks(link) != Earliest.NONE).boxed()
                .max(Comparator.<Integer>comparingInt(earliest::asks)
                        .thenComparing(link -> network.links[link].id()))
                .map(OptionalInt::of).orElse(OptionalInt.empty());
    }
}
