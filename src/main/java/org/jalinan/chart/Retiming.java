package org.jalinan.chart;

import java.time.LocalDate;
import java.util.Optional;
import org.jalinan.model.DateSpan;
import org.jalinan.model.Milestone;
import org.jalinan.model.Precision;
import org.jalinan.model.StatedDate;

/// What a drag or a key makes of a line: the line with other days, or why it has none. What happened and what others
/// announced is never moved: a milestone that is dragged gets a forecast of ours.
public sealed interface Retiming {

    /// The line as it would be.
    record To(Entry entry) implements Retiming {
    }

    record Refused(Why why) implements Retiming {
    }

    /// Why a line stays as it is.
    enum Why {
        /// It happened.
        RECORDED,
        /// Nothing is there to be moved.
        UNDATED,
        /// A milestone has neither length nor progress.
        MILESTONE,
        /// Meetings and undertakings are changed elsewhere.
        TIE,
        /// It is there no more.
        GONE
    }

    /// Moves a line by calendar days, to the nearest place at which it may rest.
    ///
    /// @param exact to the very day; else a milestone known to a month or a year stays known to that
    static Retiming moved(Entry entry, long days, Snap snap, boolean exact) {
        return switch (entry) {
            case Entry.OfActivity(var project, var activity) -> {
                var from = activity.span().from();
                var rest = (exact ? Snap.DAY : snap).nearest(from.plusDays(days));
                yield new To(new Entry.OfActivity(project, activity.during(
                        activity.span().plusDays(rest.toEpochDay() - from.toEpochDay()))));
            }
            case Entry.OfMilestone(var project, var milestone) -> base(milestone)
                    .<Retiming>map(date -> new To(new Entry.OfMilestone(project, milestone.expected(
                            exact ? StatedDate.day(date.from().plusDays(days)) : moved(date, days, snap)))))
                    .orElseGet(() -> new Refused(
                            milestone.isRecorded() ? Why.RECORDED : Why.UNDATED));
            case Entry.OfMeetings _,Entry.OfUndertaking _ -> new Refused(Why.TIE);
            case Entry.OfGone _ -> new Refused(Why.GONE);
        };
    }

    /// Moves the first or the last day of an activity; it keeps at least one day.
    static Retiming resized(Entry entry, boolean start, long days, Snap snap) {
        if (!(entry instanceof Entry.OfActivity(var project, var activity))) {
            return unchangeable(entry);
        }
        var span = activity.span();
        var first = start ? earlier(snap.nearest(span.from().plusDays(days)), span.to()) : span.from();
        var last = start ? span.to() : later(snap.nearest(span.to().plusDays(days + 1)).minusDays(1), span.from());
        return new To(new Entry.OfActivity(project, activity.during(new DateSpan(first, last))));
    }

    /// Says how much of an activity is done, in steps of five per cent.
    static Retiming progressed(Entry entry, double percent) {
        if (!(entry instanceof Entry.OfActivity(var project, var activity))) {
            return unchangeable(entry);
        }
        int rounded = Math.clamp(Math.round(percent / 5) * 5, 0, 100);
        return new To(new Entry.OfActivity(project, activity.done(rounded)));
    }

    private static Refused unchangeable(Entry entry) {
        return new Refused(entry instanceof Entry.OfMilestone ? Why.MILESTONE : Why.TIE);
    }

    /// The date that is moved: our forecast, or before there is one what was announced.
    private static Optional<StatedDate> base(Milestone milestone) {
        return milestone.isRecorded() ? Optional.empty() : milestone.forecast().or(milestone::date);
    }

    private static StatedDate moved(StatedDate date, long days, Snap snap) {
        var from = date.from().plusDays(days);
        return switch (date.precision()) {
            case DAY -> StatedDate.day(snap.nearest(from));
            case RANGE -> {
                var rest = snap.nearest(from);
                yield StatedDate.range(rest, rest.plusDays(date.span().days() - 1));
            }
            case MONTH -> StatedDate.holding(Snap.nearest(Unit.MONTH, from), Precision.MONTH);
            case QUARTER -> StatedDate.holding(Snap.nearest(Unit.QUARTER, from), Precision.QUARTER);
            case YEAR -> StatedDate.holding(Snap.nearest(Unit.YEAR, from), Precision.YEAR);
        };
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
