package org.jalinan.ui.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jalinan.model.Lead;
import org.jalinan.model.Milestone;
import org.jalinan.model.Partner;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Project;
import org.jalinan.model.schedule.LastFact;
import org.jalinan.model.schedule.NextMilestone;

/// One project as the overview's table shows it on a day.
///
/// @param next the milestone whose period ends first of those waited for
/// @param alsoPast how many others are past their target too
/// @param age calendar days since the last fact; empty when none is recorded
record ProjectRow(Project project, List<Partner> lead, Optional<Milestone> next, long daysPast, long alsoPast,
        OptionalLong age, boolean stale) {

    static ProjectRow of(Portfolio portfolio, Project project, LocalDate today) {
        var next = NextMilestone.of(portfolio, project);
        var others = NextMilestone.waitedFor(portfolio, project).skip(1).filter(each -> each.isPastTarget(today))
                .count();
        var last = LastFact.of(portfolio, project);
        return new ProjectRow(project, Lead.of(portfolio, project), next,
                next.map(milestone -> milestone.daysPastTarget(today)).orElse(0L), others,
                last.map(fact -> OptionalLong.of(fact.ageInDays(today))).orElse(OptionalLong.empty()),
                last.filter(fact -> fact.isStale(today)).isPresent());
    }
}
