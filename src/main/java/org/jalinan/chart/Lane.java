package org.jalinan.chart;

import java.util.List;
import java.util.Optional;
import org.jalinan.model.DateSpan;
import org.jalinan.model.Milestone;
import org.jalinan.model.Project;
import org.jalinan.model.StatedDate;

/// The stretch of rows of one project. A target that another milestone met is no row of its own: it is the baseline of
/// that milestone.
///
/// @param milestones in their order
/// @param span from the first to the last day that any of them names
public record Lane(Project project, List<Milestone> milestones, Optional<DateSpan> span) {

    public Lane {
        milestones = List.copyOf(milestones);
    }

    static Lane of(Project project, List<Milestone> milestones) {
        return new Lane(project, milestones, milestones.stream().flatMap(each -> each.date().stream())
                .map(StatedDate::span).reduce(Lane::union));
    }

    static DateSpan union(DateSpan one, DateSpan other) {
        return new DateSpan(one.from().isBefore(other.from()) ? one.from() : other.from(),
                one.to().isAfter(other.to()) ? one.to() : other.to());
    }
}
