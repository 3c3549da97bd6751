package org.jalinan.model.schedule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jalinan.model.Milestone;
import org.jalinan.model.Portfolio;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.StatedDate;
import org.jalinan.model.change.Act;
import org.jalinan.model.change.Proposal;

/// What follows from the dates and links of one portfolio over the calendars of the countries chosen. Nothing is changed
/// by it: what would move is proposed, and an officer commits it as one edit. Safe to read from any thread.
///
/// Links push to later, never to earlier: an own date is a statement or an officer's choice, and stays where links leave
/// room. A milestone without a date is reckoned with where its links give it a day, but gets no forecast, because
/// nobody expects it yet.
///
/// @see Planning#of
public final class Schedule {

    private final Portfolio portfolio;
    private final Earliest earliest;

    Schedule(Portfolio portfolio, Earliest earliest) {
        this.portfolio = portfolio;
        this.earliest = earliest;
    }

    Network network() {
        return earliest.network;
    }

    /// The calendar that all countries chosen share, over the days that the schedule needs.
    public WorkingCalendar calendar() {
        return earliest.calendar;
    }

    /// How a milestone or an activity is placed and what holds it.
    public Optional<Task> task(UUID id) {
        return place(id).map(earliest.network::task);
    }

    /// The first day on which a task can begin or happen; empty where nothing gives it a day.
    public Optional<LocalDate> earliestStart(UUID id) {
        return place(id).map(task -> LocalDate.ofEpochDay(earliest.start[task]));
    }

    /// The day on which it then ends; of a date less precise than a day the end of its period.
    public Optional<LocalDate> earliestEnd(UUID id) {
        return place(id).map(task -> LocalDate.ofEpochDay(earliest.finish[task]));
    }

    /// The same as a date that is as exact as the one that the task has now: the month in which the day lies, or the day.
    public Optional<StatedDate> earliest(UUID id) {
        return place(id).map(this::date);
    }

    /// By how many working days the links carry a milestone past the period that was announced for it; empty where they
    /// do not.
    public OptionalInt pastTarget(UUID id) {
        return place(id).filter(task -> !earliest.network.held[task] && earliest.asked[task] != Earliest.NONE)
                .flatMap(task -> portfolio.find(Milestone.class, id).flatMap(Milestone::target)
                        .map(target -> earliest.calendar.between((int) target.to().toEpochDay(), earliest.asked[task])))
                .filter(days -> days > 0).map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    /// Slack and the chain that leads to a goal.
    public CriticalPath towards(Goal goal) {
        return new CriticalPath(earliest, goal);
    }

    /// The links that the dates do not keep.
    public List<Clash> clashes() {
        return Clash.of(earliest);
    }

    /// Why a milestone or an activity cannot be earlier than the earliest day above, the binding links first; empty where
    /// there is no such record.
    public List<Reason> why(UUID id) {
        return earliest.network.place(id).stream().boxed().map(new Explanation(portfolio, earliest)::of).findFirst()
                .orElse(List.of());
    }

    /// What the links push to later, in the order of the new days.
    public List<Move> moves() {
        return IntStream.range(0, earliest.network.size())
                .filter(task -> earliest.ownFrom[task] != Earliest.NONE && earliest.isPushed(task)).boxed()
                .sorted(Comparator.<Integer>comparingInt(task -> earliest.start[task])
                        .thenComparing(task -> earliest.network.id(task)))
                .map(this::move).toList();
    }

    /// The edit that makes all moves; empty where there are none.
    public Proposal proposal() {
        var moves = moves();
        return Proposal.put(portfolio, Act.of("schedule.apply", Integer.toString(moves.size())),
                moves.stream().map(Move::moved).toArray(PortfolioRecord[]::new));
    }

    private Move move(int task) {
        var before = earliest.network.task(task).date().orElseThrow();
        var after = date(task);
        int from = (int) before.to().toEpochDay();
        int to = (int) after.to().toEpochDay();
        return new Move(earliest.network.task(task), before, after, to - from, earliest.calendar.between(from, to),
                new Explanation(portfolio, earliest).of(task));
    }

    private StatedDate date(int task) {
        var own = earliest.network.task(task).date();
        if (own.isPresent() && !earliest.isPushed(task)) {
            return own.get();
        }
        var start = LocalDate.ofEpochDay(earliest.start[task]);
        return earliest.period[task] ? earliest.network.task(task).periodOf(start)
                : StatedDate.range(start, LocalDate.ofEpochDay(earliest.finish[task]));
    }

    private Optional<Integer> place(UUID id) {
        return Stream.of(earliest.network.place(id)).flatMapToInt(OptionalInt::stream)
                .filter(task -> earliest.start[task] != Earliest.NONE).boxed().findFirst();
    }
}
