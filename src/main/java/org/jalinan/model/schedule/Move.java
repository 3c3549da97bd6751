package org.jalinan.model.schedule;

import java.util.List;
import org.jalinan.model.Activity;
import org.jalinan.model.Milestone;
import org.jalinan.model.Scheduled;
import org.jalinan.model.StatedDate;

/// A date that links push to later: the forecast of a milestone, the dates of an activity. What is announced or recorded
/// never moves; a milestone that was placed by its target gets a forecast beside it.
///
/// @param before the date that placed the task
/// @param days calendar days from the end of the one date to the end of the other
/// @param workingDays as `days`, but only those that are worked
/// @param reasons why it cannot be earlier
public record Move(Task task, StatedDate before, StatedDate after, int days, int workingDays, List<Reason> reasons) {

    public Move {
        reasons = List.copyOf(reasons);
    }

    /// The record with the new date.
    public Scheduled moved() {
        return switch (task.record()) {
            case Activity activity -> activity.during(after.span());
            case Milestone milestone -> milestone.expected(after);
        };
    }
}
