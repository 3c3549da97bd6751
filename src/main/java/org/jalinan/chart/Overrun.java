package org.jalinan.chart;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jalinan.model.Milestone;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Project;
import org.jalinan.model.StatedDate;
import org.jalinan.model.schedule.Slip;

/// How far a project reaches past the last day that anybody stated for it.
///
/// @param stated the last day of all dates that were stated: its planned end, and the targets of its milestones
/// @param reached the last day of its activities, of what is expected, and of what came of a statement; after `stated`
public record Overrun(LocalDate stated, LocalDate reached) {

    /// Of the lines of a lane that stands for a project. Empty where nothing was stated for the project, or all lies within
    /// it.
    static Optional<Overrun> of(Portfolio portfolio, Lane lane) {
        return lane.project().flatMap(project -> of(portfolio, Lanes.of(portfolio, project), lane));
    }

    public static Optional<Overrun> of(Portfolio portfolio, Project project) {
        var lane = Lanes.of(portfolio, project);
        return of(portfolio, lane, lane);
    }

    /// @param whole with all lines of the project, of which `part` may show some
    private static Optional<Overrun> of(Portfolio portfolio, Lane whole, Lane part) {
        var planned = whole.project().flatMap(Project::plannedEnd).stream();
        var stated = Stream
                .concat(planned, Lane.milestonesOf(whole.all()).flatMap(each -> stated(portfolio, each)))
                .map(StatedDate::to).max(LocalDate::compareTo);
        return stated.flatMap(last -> part.all().stream().flatMap(each -> reached(portfolio, each))
                .max(LocalDate::compareTo).filter(last::isBefore).map(reached -> new Overrun(last, reached)));
    }

    private static Stream<StatedDate> stated(Portfolio portfolio, Milestone milestone) {
        return Stream.of(milestone.target(), milestone.firstStated(), Slip.baseline(portfolio, milestone))
                .flatMap(Optional::stream);
    }

    private static Stream<LocalDate> reached(Portfolio portfolio, Entry entry) {
        return switch (entry) {
            case Entry.OfActivity(_, var activity) -> Stream.of(activity.span().to());
            case Entry.OfMilestone(_, var milestone) when milestone.isRecorded() ->
                milestone.recorded().filter(_ -> stated(portfolio, milestone).findAny().isPresent())
                        .map(StatedDate::to).stream();
            case Entry.OfMilestone(_, var milestone) -> milestone.forecast().map(StatedDate::to).stream();
            case Entry.OfMeetings _,Entry.OfUndertaking _,Entry.OfGone _ -> Stream.empty();
        };
    }

    /// Calendar days.
    public long days() {
        return reached.toEpochDay() - stated.toEpochDay();
    }
}
