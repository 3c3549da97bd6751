package org.jalinan.model.schedule;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/// The earliest days of all tasks, links and own dates kept. Days are epoch days.
///
/// A date less precise than a day keeps its precision. For what waits for it, it counts from the end of its stated period,
/// because nobody can rely on it earlier; itself it may fall on any day of the period from the first, and leaves the
/// period only where no day of it is late enough. Then it stands for the period in which the needed day lies.
///
/// An own date is never made earlier, because somebody stated it; what is held never moves. What lies in the past with no
/// record is not moved to today either, because nobody knows that it did not happen.
final class Earliest {

    static final int NONE = Network.NONE;

    private static final int TASKS_BETWEEN_LOOKS = 1_024;

    final Network network;
    final WorkingCalendar calendar;
    /// The own days of each task; those of work begin and end on worked days where it has any.
    final int[] ownFrom;
    final int[] ownTo;
    /// How many worked days a task takes; 1 for an act on one day.
    final int[] work;
    final boolean[] period;
    /// The earliest start that the links ask for.
    final int[] asked;
    final int[] start;
    final int[] finish;
    /// The day from which a task that waits for the start may count: the start, but of a period the end.
    final int[] begun;

    private Earliest(Network network, WorkingCalendar calendar) {
        this.network = network;
        this.calendar = calendar;
        int tasks = network.size();
        ownFrom = network.from.clone();
        ownTo = network.to.clone();
        work = new int[tasks];
        period = network.period;
        asked = new int[tasks];
        start = new int[tasks];
        finish = new int[tasks];
        begun = new int[tasks];
        Arrays.setAll(work, this::measure);
    }

    /// @param cancelled asked now and then; empty once it says yes
    static Optional<Earliest> of(Network network, WorkingCalendar calendar, BooleanSupplier cancelled) {
        var earliest = new Earliest(network, calendar);
        for (int done = 0; done < network.order.length; done++) {
            if (done % TASKS_BETWEEN_LOOKS == 0 && cancelled.getAsBoolean()) {
                return Optional.empty();
            }
            earliest.place(network.order[done]);
        }
        return Optional.of(earliest);
    }

    /// Counts the days that a task takes, and takes the days of rest off both ends of work.
    private int measure(int task) {
        if (ownFrom[task] == NONE || period[task]) {
            return 1;
        }
        int worked = calendar.count(ownFrom[task], ownTo[task]);
        if (worked > 0 && network.work[task]) {
            ownFrom[task] = calendar.onOrAfter(ownFrom[task]);
            ownTo[task] = calendar.onOrBefore(ownTo[task]);
        }
        return Math.max(1, worked);
    }

    private void place(int task) {
        int latest = NONE;
        for (int at = network.firstIn[task]; at < network.firstIn[task + 1]; at++) {
            latest = Math.max(latest, asks(network.in[at]));
        }
        asked[task] = latest;
        start[task] = network.held[task] ? ownFrom[task] : startWhen(task, latest);
        finish[task] = finishOf(task, start[task]);
        begun[task] = period[task] ? finish[task] : start[task];
    }

    /// The start that a link asks of its successor; `NONE` where its predecessor has no date.
    int asks(int link) {
        int tied = tied(link);
        if (tied == NONE) {
            return NONE;
        }
        int day = calendar.plus(tied, network.steps[link]);
        return network.toFinish[link] ? startToFinishOn(network.successor[link], day) : day;
    }

    /// The day of its predecessor from which a link counts.
    int tied(int link) {
        return (network.fromFinish[link] ? finish : begun)[network.predecessor[link]];
    }

    /// Whether the links push a task later than any day of its own.
    boolean isPushed(int task) {
        return start[task] > (period[task] ? ownTo : ownFrom)[task];
    }

    /// Whether something was pushed so far that the calendar may have been too short for it.
    boolean isAtTheEnd() {
        return IntStream.range(0, start.length).anyMatch(task -> isPushed(task) && finish[task] >= calendar.last());
    }

    private int startWhen(int task, int asked) {
        if (asked <= (period[task] ? ownTo : ownFrom)[task]) {
            return Math.max(asked, ownFrom[task]);
        }
        return calendar.onOrAfter(asked);
    }

    int finishOf(int task, int start) {
        if (start == NONE || start <= (period[task] ? ownTo : ownFrom)[task]) {
            return ownTo[task];
        }
        return period[task]
                ? (int) network.task(task).periodOf(LocalDate.ofEpochDay(start)).to().toEpochDay()
                : Math.max(ownTo[task], calendar.plus(start, work[task] - 1));
    }

    /// The start with which a task ends no earlier than a day.
    private int startToFinishOn(int task, int day) {
        if (period[task]) {
            return day;
        }
        int start = work[task] == 1 ? day : calendar.plus(calendar.onOrAfter(day), 1 - work[task]);
        return day <= ownTo[task] ? Math.min(start, ownFrom[task]) : start;
    }
}
