package org.jalinan.model.schedule;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jalinan.model.Activity;
import org.jalinan.model.Circle;
import org.jalinan.model.Dependency;
import org.jalinan.model.DependencyType;
import org.jalinan.model.Kind;
import org.jalinan.model.Milestone;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Scheduled;
import org.jalinan.model.StatedDate;

/// The milestones and activities of a portfolio with the links between them, numbered, so that a pass over all of them
/// touches arrays of numbers only. Links to what is gone are left out.
final class Network {

    /// The day of what has no date.
    static final int NONE = Integer.MIN_VALUE;

    private static final int FIRST = (int) Planning.FIRST.toEpochDay();
    private static final int LAST = (int) Planning.LAST.toEpochDay();

    final Scheduled[] records;
    /// Of each task, its own days as epoch days, whether they are a period in which the day is not known, whether it is
    /// work that fills its days, and whether it is held.
    final int[] from;
    final int[] to;
    final boolean[] period;
    final boolean[] work;
    final boolean[] held;
    final Dependency[] links;
    /// Of each link, the tasks that it ties and the working days from the one day to the other.
    final int[] predecessor;
    final int[] successor;
    final int[] steps;
    final boolean[] fromFinish;
    final boolean[] toFinish;
    /// Links by the task that they end in, and by the task that they begin at: those of task `t` stand in `in` from
    /// `firstIn[t]` to before `firstIn[t + 1]`.
    final int[] firstIn;
    final int[] in;
    final int[] firstOut;
    final int[] out;
    /// The tasks, each after all that it waits for; shorter than `records` where some wait for each other.
    final int[] order;

    private final Portfolio portfolio;
    private final Places places;

    private Network(Portfolio portfolio) {
        this.portfolio = portfolio;
        var milestones = portfolio.of(Kind.MILESTONE);
        var activities = portfolio.of(Kind.ACTIVITY);
        records = new Scheduled[milestones.size() + activities.size()];
        from = new int[records.length];
        to = new int[records.length];
        period = new boolean[records.length];
        work = new boolean[records.length];
        held = new boolean[records.length];
        places = new Places(records.length);
        int task = 0;
        for (var milestone : milestones) {
            take(task, (Milestone) milestone);
            read(task++, Task.of(portfolio, (Milestone) milestone));
        }
        for (var activity : activities) {
            take(task, (Activity) activity);
            read(task++, (Activity) activity);
        }
        var dependencies = portfolio.of(Kind.DEPENDENCY);
        links = new Dependency[dependencies.size()];
        predecessor = new int[links.length];
        successor = new int[links.length];
        steps = new int[links.length];
        fromFinish = new boolean[links.length];
        toFinish = new boolean[links.length];
        int known = 0;
        for (var link : dependencies) {
            known = read(known, (Dependency) link);
        }
        firstIn = starts(successor, known, records.length);
        in = sorted(successor, known, firstIn);
        firstOut = starts(predecessor, known, records.length);
        out = sorted(predecessor, known, firstOut);
        order = inOrder();
    }

    /// The same network with other days of some tasks: everything that does not hang on them is shared.
    private Network(Network same, Portfolio portfolio, Collection<Integer> touched) {
        this.portfolio = portfolio;
        places = same.places;
        records = same.records.clone();
        from = same.from.clone();
        to = same.to.clone();
        period = same.period.clone();
        work = same.work;
        held = same.held.clone();
        links = same.links;
        predecessor = same.predecessor;
        successor = same.successor;
        steps = same.steps;
        fromFinish = same.fromFinish;
        toFinish = same.toFinish;
        firstIn = same.firstIn;
        in = same.in;
        firstOut = same.firstOut;
        out = same.out;
        order = same.order;
        for (int task : touched) {
            records[task] = portfolio.get(records[task].getClass(), records[task].id());
            read(task, task(task));
        }
    }

    static Network of(Portfolio portfolio) {
        return new Network(portfolio);
    }

    /// The network of a portfolio, made of that of an earlier state where only dates of tasks are different.
    static Network of(Portfolio portfolio, Network earlier) {
        var touched = new HashSet<Integer>();
        for (var id : portfolio.differencesFrom(earlier.portfolio)) {
            if (isPartOf(portfolio, id) || isPartOf(earlier.portfolio, id)) {
                int place = earlier.places.of(id);
                if (place == Places.NONE || portfolio.find(earlier.records[place].getClass(), id).isEmpty()) {
                    return of(portfolio);
                }
                touched.add(place);
                // What a milestone met is held by its record.
                Stream.of(portfolio, earlier.portfolio).flatMap(each -> each.naming(Milestone.class, id))
                        .map(target -> earlier.places.of(target.id())).filter(there -> there != Places.NONE)
                        .forEach(touched::add);
            }
        }
        return new Network(earlier, portfolio, touched);
    }

    private static boolean isPartOf(Portfolio portfolio, UUID id) {
        return portfolio.find(id).filter(record -> record instanceof Scheduled || record instanceof Dependency)
                .isPresent();
    }

    private void take(int place, Scheduled record) {
        records[place] = record;
        places.put(record.id(), place);
    }

    /// The same as its task says, which for all activities would be many objects for a moment.
    private void read(int place, Activity activity) {
        from[place] = day(activity.span().from());
        to[place] = day(activity.span().to());
        work[place] = true;
        held[place] = activity.progress() > 0;
    }

    private void read(int place, Task task) {
        from[place] = NONE;
        to[place] = NONE;
        task.date().map(StatedDate::span).ifPresent(span -> {
            from[place] = day(span.from());
            to[place] = day(span.to());
        });
        period[place] = task.isPeriod();
        work[place] = task.isWork();
        held[place] = task.isHeld();
    }

    /// How the record in a place is placed and held; made when it is asked for, because most never are.
    Task task(int place) {
        return switch (records[place]) {
            case Activity activity -> Task.of(activity);
            case Milestone milestone -> Task.of(portfolio, milestone);
        };
    }

    int size() {
        return records.length;
    }

    UUID id(int place) {
        return records[place].id();
    }

    private static int day(LocalDate date) {
        return Math.clamp(date.toEpochDay(), FIRST, LAST);
    }

    /// Reads a link into the next place; one whose ends are not both there takes none.
    private int read(int place, Dependency link) {
        int before = places.of(link.predecessor());
        int then = places.of(link.successor());
        if (before == Places.NONE || then == Places.NONE) {
            return place;
        }
        links[place] = link;
        predecessor[place] = before;
        successor[place] = then;
        steps[place] = link.lagWorkingDays() + gap(link.type(), work[before], work[then]);
        fromFinish[place] = link.type().isFromFinish();
        toFinish[place] = link.type().isToFinish();
        return place + 1;
    }

    /// Work fills its days: what waits for its end begins on the next one, and what ends with its start ends on the one
    /// before. An act takes no day of its own: work may lead up to it on the same day, and two acts may share one.
    private static int gap(DependencyType type, boolean fromWork, boolean toWork) {
        return switch (type) {
            case FINISH_TO_START -> toWork ? 1 : 0;
            case START_TO_FINISH -> fromWork && toWork ? -1 : 0;
            case START_TO_START, FINISH_TO_FINISH -> 0;
        };
    }

    OptionalInt place(UUID id) {
        int place = places.of(id);
        return place == Places.NONE ? OptionalInt.empty() : OptionalInt.of(place);
    }

    /// How many links there are; the arrays of links may be longer.
    int linkCount() {
        return in.length;
    }

    /// Where the links of each task begin once they are sorted by it.
    private static int[] starts(int[] taskOfLink, int links, int tasks) {
        var starts = new int[tasks + 1];
        for (int link = 0; link < links; link++) {
            starts[taskOfLink[link] + 1]++;
        }
        for (int task = 0; task < tasks; task++) {
            starts[task + 1] += starts[task];
        }
        return starts;
    }

    private static int[] sorted(int[] taskOfLink, int links, int[] starts) {
        var next = starts.clone();
        var sorted = new int[links];
        for (int link = 0; link < links; link++) {
            sorted[next[taskOfLink[link]]++] = link;
        }
        return sorted;
    }

    private int[] inOrder() {
        var waits = new int[records.length];
        var order = new int[records.length];
        int known = 0;
        for (int task = 0; task < records.length; task++) {
            waits[task] = firstIn[task + 1] - firstIn[task];
            if (waits[task] == 0) {
                order[known++] = task;
            }
        }
        for (int done = 0; done < known; done++) {
            for (int at = firstOut[order[done]]; at < firstOut[order[done] + 1]; at++) {
                int then = successor[out[at]];
                if (--waits[then] == 0) {
                    order[known++] = then;
                }
            }
        }
        return known == order.length ? order : Arrays.copyOf(order, known);
    }

    /// A circle of links, where there is one.
    Optional<Circle> circle(Portfolio portfolio) {
        if (order.length == records.length) {
            return Optional.empty();
        }
        var placed = new boolean[records.length];
        for (int task : order) {
            placed[task] = true;
        }
        // Each task that is left waits for one that is left: walking back must come round.
        int here = IntStream.range(0, records.length).filter(task -> !placed[task]).findFirst().orElseThrow();
        var seen = new HashSet<Integer>();
        while (seen.add(here)) {
            here = waitsFor(here, placed);
        }
        return Circle.closedBy(portfolio, id(waitsFor(here, placed)), id(here));
    }

    private int waitsFor(int task, boolean[] placed) {
        return IntStream.range(firstIn[task], firstIn[task + 1]).map(at -> predecessor[in[at]])
                .filter(before -> !placed[before]).findFirst().orElseThrow();
    }
}
