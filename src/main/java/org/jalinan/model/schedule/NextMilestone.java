package org.jalinan.model.schedule;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jalinan.model.Milestone;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Project;
import org.jalinan.model.StatedDate;

/// What a project is waiting for: announced or expected, not recorded, and met by nothing else.
public final class NextMilestone {

    private static final Comparator<Milestone> SOONEST = Comparator
            .comparing(milestone -> milestone.date().map(StatedDate::to).orElseThrow());

    private NextMilestone() {
    }

    /// The milestones still waited for, the one whose period ends first before the others.
    public static Stream<Milestone> waitedFor(Portfolio portfolio, Project project) {
        return portfolio.naming(Milestone.class, project.id()).filter(each -> each.project().equals(project.id()))
                .filter(each -> !each.isRecorded() && each.metBy().isEmpty() && each.date().isPresent())
                .sorted(SOONEST);
    }

    /// The one whose period ends first, be it past or to come.
    public static Optional<Milestone> of(Portfolio portfolio, Project project) {
        return waitedFor(portfolio, project).findFirst();
    }
}
