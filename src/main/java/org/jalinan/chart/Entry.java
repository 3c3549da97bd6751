package org.jalinan.chart;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jalinan.model.Activity;
import org.jalinan.model.DateSpan;
import org.jalinan.model.Meeting;
import org.jalinan.model.Milestone;
import org.jalinan.model.Project;
import org.jalinan.model.Scheduled;
import org.jalinan.model.StatedDate;
import org.jalinan.model.Undertaking;

/// What one line of a lane stands for.
public sealed interface Entry {

    Comparator<Entry> EARLIEST_FIRST = Comparator.comparing(
            (Entry each) -> each.span().map(span -> span.from().toEpochDay()).orElse(Long.MAX_VALUE));

    /// The record that is selected with the line.
    UUID record();

    /// The days that it names, or none.
    Optional<DateSpan> span();

    /// What the record calls it; empty of meetings, which are many.
    default String name() {
        return switch (this) {
            case OfMilestone(_, var milestone) -> milestone.shortName();
            case OfActivity(_, var activity) -> activity.title();
            case OfUndertaking(var undertaking, _) -> undertaking.text();
            case OfMeetings _ -> "";
            case OfGone(_, Milestone was) -> was.shortName();
            case OfGone(_, Activity was) -> was.title();
        };
    }

    /// The project that it belongs to; empty of what binds a partner beside projects.
    default Optional<Project> ofProject() {
        return switch (this) {
            case OfMilestone(var project, _) -> Optional.of(project);
            case OfActivity(var project, _) -> Optional.of(project);
            case OfGone(var project, _) -> Optional.of(project);
            case OfMeetings _,OfUndertaking _ -> Optional.empty();
        };
    }

    /// In what the words of a filter are sought: its name, and what its project is called.
    default String words() {
        return name() + " " + ofProject()
                .map(project -> project.code() + " " + project.shortTitle() + " " + project.title()).orElse("");
    }

    /// A milestone of a project, its own or one shared by several lanes.
    record OfMilestone(Project project, Milestone milestone) implements Entry {
        @Override
        public UUID record() {
            return milestone.id();
        }

        @Override
        public Optional<DateSpan> span() {
            return milestone.date().map(StatedDate::span);
        }
    }

    /// A stretch of work.
    record OfActivity(Project project, Activity activity) implements Entry {
        @Override
        public UUID record() {
            return activity.id();
        }

        @Override
        public Optional<DateSpan> span() {
            return Optional.of(activity.span());
        }
    }

    /// What a baseline had and is there no more.
    record OfGone(Project project, Scheduled was) implements Entry {
        @Override
        public UUID record() {
            return was.id();
        }

        @Override
        public Optional<DateSpan> span() {
            return date().map(StatedDate::span);
        }

        /// Where it stood.
        Optional<StatedDate> date() {
            return switch (was) {
                case Milestone milestone -> milestone.date();
                case Activity activity -> Optional.of(StatedDate.range(activity.span().from(), activity.span().to()));
            };
        }

        Optional<Mark> mark(Stage stage, double y) {
            return date().map(date -> Mark.of(date, Mark.Standing.BASELINE, stage.axis(), y, stage.sizes().radius()));
        }
    }

    /// All meetings with one partner, on one line.
    ///
    /// @param meetings at least one, the earliest first
    record OfMeetings(List<Meeting> meetings) implements Entry {
        public OfMeetings {
            meetings = List.copyOf(meetings);
        }

        @Override
        public UUID record() {
            return meetings.getLast().id();
        }

        @Override
        public Optional<DateSpan> span() {
            return meetings.stream().map(meeting -> meeting.date().span()).reduce(Lane::union);
        }
    }

    /// Something promised and not yet closed.
    ///
    /// @param since the last day of the meeting at which it was promised
    record OfUndertaking(Undertaking undertaking, LocalDate since) implements Entry {
        @Override
        public UUID record() {
            return undertaking.id();
        }

        @Override
        public Optional<DateSpan> span() {
            return Optional.of(DateSpan.of(since));
        }

        /// Calendar days since it was promised.
        long daysOpen(LocalDate today) {
            return Math.max(0, today.toEpochDay() - since.toEpochDay());
        }
    }
}
