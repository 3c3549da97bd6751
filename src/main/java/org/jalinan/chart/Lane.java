package org.jalinan.chart;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jalinan.model.DateSpan;
import org.jalinan.model.Milestone;
import org.jalinan.model.Project;

/// A stretch of rows under one head. Lanes stand in lanes: those inside one follow it and are deeper. A target that
/// another milestone met is no row of its own: it is the baseline of that milestone.
///
/// @param id of the head; of a lane inside another, derived from both
/// @param depth 0 for the outermost
/// @param entries its own lines, in their order
/// @param all its own lines and those of the lanes inside it; what it shows while it is folded
/// @param span from the first to the last day that any of them names
public record Lane(UUID id, LaneHead head, int depth, List<Entry> entries, List<Entry> all, Optional<DateSpan> span) {

    public Lane {
        entries = List.copyOf(entries);
        all = List.copyOf(all);
    }

    static Lane of(UUID id, LaneHead head, int depth, List<Entry> entries, List<Entry> all) {
        return new Lane(id, head, depth, entries, all,
                all.stream().flatMap(each -> each.span().stream()).reduce(Lane::union));
    }

    Lane headed(LaneHead by) {
        return new Lane(id, by, depth, entries, all, span);
    }

    /// The project that the lane stands for, if it stands for one.
    public Optional<Project> project() {
        return head instanceof LaneHead.OfProject(var project, _) ? Optional.of(project) : Optional.empty();
    }

    /// The milestones among its own lines.
    public List<Milestone> milestones() {
        return milestonesOf(entries).toList();
    }

    static Stream<Milestone> milestonesOf(List<Entry> entries) {
        return entries.stream().filter(Entry.OfMilestone.class::isInstance)
                .map(each -> ((Entry.OfMilestone) each).milestone());
    }

    static DateSpan union(DateSpan one, DateSpan other) {
        return new DateSpan(one.from().isBefore(other.from()) ? one.from() : other.from(),
                one.to().isAfter(other.to()) ? one.to() : other.to());
    }
}
