package org.jalinan.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jalinan.model.DateSpan;
import org.jalinan.model.Milestone;
import org.jalinan.model.StatedDate;

/// Puts what an open lane shows on as few lines as hold it without one mark or its words covering another, the earliest
/// first.
///
/// @param pixelsPerDay the least scale at which there is room
public record Packing(double pixelsPerDay) {

    /// Around a mark; of a letter beside it; of the days by which it moved; and what its words take at the most.
    private static final double MARK = 12;
    private static final double LETTER = 6.3;
    private static final double MOVED = 58;
    private static final double MOST = 264;
    /// About how many letters a date has, and what is said of one that moved.
    private static final int DATE = 17;
    private static final int COMPARED = 26;
    /// Steps of scale at which lines are packed anew, from a scale to its double.
    private static final double STEPS = 4;

    /// What an entry takes of its line, in days since 1970-01-01.
    private record Room(double from, double to) {
    }

    /// The last day that a line is taken, and which line it is.
    private record End(double to, int line) {
    }

    /// The same for all scales from one step to the next, so that lines stay where they are while one zooms a little.
    public static Packing at(double pixelsPerDay) {
        return new Packing(Math.pow(2, Math.floor(STEPS * Math.log(pixelsPerDay) / Math.log(2)) / STEPS));
    }

    /// The entries of each line, in the order of their dates.
    List<List<Entry>> of(Plan plan, List<Entry> entries) {
        var rooms = entries.stream().map(entry -> room(plan, entry)).toList();
        var ends = new PriorityQueue<End>(Comparator.comparingDouble(End::to).thenComparingInt(End::line));
        var lines = new ArrayList<List<Entry>>();
        IntStream.range(0, rooms.size()).boxed().sorted(Comparator.comparingDouble(i -> rooms.get(i).from()))
                .forEach(i -> {
                    var room = rooms.get(i);
                    var free = ends.peek();
                    int line = lines.size();
                    if (free != null && free.to() <= room.from()) {
                        line = ends.remove().line();
                    } else {
                        lines.add(new ArrayList<>());
                    }
                    lines.get(line).add(entries.get(i));
                    ends.add(new End(room.to(), line));
                });
        return lines;
    }

    private Room room(Plan plan, Entry entry) {
        return switch (entry) {
            case Entry.OfMilestone(_, var milestone) -> room(plan, entry, milestone);
            case Entry.OfActivity(_, var activity) -> {
                var span = activity.span();
                var was = plan.baselines().stream().flatMap(each -> each.moved(activity).stream())
                        .reduce(span, Lane::union);
                yield room(was, entry, plan.measure().variance(plan.portfolio(), activity).isPresent());
            }
            case Entry.OfUndertaking(_, var since) -> new Room(day(since) - MARK / pixelsPerDay, Double.MAX_VALUE);
            case Entry.OfGone gone -> gone.span().map(span -> room(span, entry, false))
                    .orElse(new Room(-Double.MAX_VALUE, Double.MAX_VALUE));
            case Entry.OfMeetings _ -> new Room(-Double.MAX_VALUE, Double.MAX_VALUE);
        };
    }

    /// A target that has passed is drawn up to today, and its days after that.
    private Room room(Plan plan, Entry entry, Milestone milestone) {
        var stated = plan.baselines().stream().flatMap(each -> each.stated(plan.portfolio(), milestone).stream())
                .map(StatedDate::span).toList();
        var drawn = Stream
                .of(milestone.date().map(StatedDate::span).stream(),
                        milestone.forecast().map(StatedDate::span).stream(), stated.stream())
                .flatMap(each -> each).reduce(Lane::union);
        return drawn.map(span -> milestone.isPastTarget(plan.today())
                ? new Room(day(span.from()) - MARK / pixelsPerDay, Double.MAX_VALUE)
                : room(span, entry, plan.measure().variance(plan.portfolio(), milestone).isPresent()))
                .orElse(new Room(-Double.MAX_VALUE, Double.MAX_VALUE));
    }

    private Room room(DateSpan drawn, Entry entry, boolean moved) {
        int letters = entry.name().length() + DATE + (moved ? COMPARED : 0);
        double words = Math.min(MOST, letters * LETTER) + (moved ? MOVED : 0);
        return new Room(day(drawn.from()) - MARK / pixelsPerDay, day(drawn.to()) + 1 + (MARK + words) / pixelsPerDay);
    }

    private static double day(LocalDate date) {
        return date.toEpochDay();
    }
}
