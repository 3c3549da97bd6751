package org.jalinan.ui.overview;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jalinan.model.Lead;
import org.jalinan.model.Milestone;
import org.jalinan.model.Partner;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Project;
import org.jalinan.model.RatingDimension;
import org.jalinan.model.rating.Standing;
import org.jalinan.model.schedule.LastFact;
import org.jalinan.model.schedule.NextMilestone;

/// One project as the overview's table shows it on a day.
///
/// @param recorded how many milestones happened, by the record
/// @param waited the milestones waited for, the one whose period ends first before the others
/// @param ratings one standing for each dimension, in their order
/// @param age calendar days since the last fact; empty when none is recorded
record ProjectRow(LocalDate today, Project project, List<Partner> lead, long recorded, List<Milestone> waited,
        OptionalLong age, boolean stale, List<Standing> ratings) {

    static ProjectRow of(Portfolio portfolio, Project project, LocalDate today) {
        var recorded = portfolio.naming(Milestone.class, project.id()).filter(Milestone::isRecorded).count();
        var last = LastFact.of(portfolio, project);
        return new ProjectRow(today, project, Lead.of(portfolio, project), recorded,
                NextMilestone.waitedFor(portfolio, project).toList(),
                last.map(fact -> OptionalLong.of(fact.ageInDays(today))).orElse(OptionalLong.empty()),
                last.filter(fact -> fact.isStale(today)).isPresent(),
                Arrays.stream(RatingDimension.values()).map(each -> Standing.of(portfolio, project, each)).toList());
    }

    int waitedFor() {
        return waited.size();
    }

    Optional<Milestone> next() {
        return waited.stream().findFirst();
    }

    /// Days by which the next milestone is past its target.
    long daysPast() {
        return next().map(milestone -> milestone.daysPastTarget(today)).orElse(0L);
    }

    /// How many others are past their target too.
    long alsoPast() {
        return waited.stream().skip(1).filter(each -> each.isPastTarget(today)).count();
    }
}
