package org.jalinan.ui.timeline;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalinan.model.Activity;
import org.jalinan.model.Milestone;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Scheduled;

/// What an edit moved on the timeline, until the next one does.
final class Moved {

    private Moved() {
    }

    /// The milestones and activities that both portfolios have, with other dates.
    static Set<UUID> between(Portfolio before, Portfolio after) {
        return Stream.<Scheduled>concat(after.all(Milestone.class), after.all(Activity.class))
                .filter(is -> before.find(is.id()).filter(was -> !dates(was).equals(dates(is))).isPresent())
                .map(Scheduled::id).collect(Collectors.toSet());
    }

    private static List<?> dates(Object record) {
        return switch (record) {
            case Milestone milestone -> List.of(milestone.firstStated(), milestone.target(), milestone.forecast(),
                    milestone.recorded());
            case Activity activity -> List.of(activity.span());
            default -> List.of();
        };
    }
}
