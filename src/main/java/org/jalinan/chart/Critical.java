package org.jalinan.chart;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jalinan.model.schedule.CriticalPath;
import org.jalinan.model.schedule.Task;

/// The critical path as it is drawn: found once, asked for in every frame.
public final class Critical {

    private final CriticalPath path;
    private final Set<UUID> tasks;

    public Critical(CriticalPath path) {
        this.path = path;
        this.tasks = path.critical().stream().map(Task::id).collect(Collectors.toSet());
    }

    /// Whether a working day more would make the goal later.
    boolean holds(UUID record) {
        return tasks.contains(record);
    }

    /// The last day to which it may go on with the goal still met; empty where it has no slack, or the goal does not wait
    /// for it.
    Optional<LocalDate> slackUntil(UUID record) {
        return holds(record) ? Optional.empty() : path.latestEnd(record);
    }
}
