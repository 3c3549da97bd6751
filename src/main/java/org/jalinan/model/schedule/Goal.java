package org.jalinan.model.schedule;

import java.util.UUID;
import org.jalinan.model.Scheduled;

/// What slack and the critical path are measured to.
public sealed interface Goal {

    /// The last day of all that is still to come.
    record WholePortfolio() implements Goal {
    }

    /// The last day of what is still to come of one project.
    record OfProject(UUID project) implements Goal {
    }

    /// The day of one milestone or activity.
    record To(UUID task) implements Goal {
    }

    /// Whether a task itself counts to the goal, not only as what it waits for.
    default boolean covers(Scheduled task) {
        return switch (this) {
            case WholePortfolio _ -> true;
            case OfProject(var project) -> task.project().equals(project);
            case To(var id) -> task.id().equals(id);
        };
    }
}
