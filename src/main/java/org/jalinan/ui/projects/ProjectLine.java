package org.jalinan.ui.projects;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.jalinan.model.Lead;
import org.jalinan.model.Milestone;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Project;
import org.jalinan.model.StatedDate;
import org.jalinan.model.schedule.LastFact;
import org.jalinan.model.schedule.NextMilestone;
import org.jalinan.ui.Messages;

/// One project as the list shows it. What a column says is worked out when the column is drawn or sorted: of thousands
/// of projects an officer sees thirty.
record ProjectLine(Portfolio portfolio, Project project, LocalDate today) {

    static final Comparator<ProjectLine> IN_ORDER = Comparator
            .<ProjectLine>comparingInt(line -> line.project().number()).thenComparing(line -> line.project().code());

    String lead(Messages messages) {
        return messages.names(Lead.of(portfolio, project));
    }

    Optional<Milestone> next() {
        return NextMilestone.of(portfolio, project);
    }

    /// The end of the period stated for the next milestone.
    Optional<LocalDate> nextEnds() {
        return next().flatMap(Milestone::date).map(StatedDate::to);
    }

    boolean isPastTarget() {
        return next().filter(each -> each.daysPastTarget(today) > 0).isPresent();
    }

    Optional<LastFact> lastFact() {
        return LastFact.of(portfolio, project);
    }

    Optional<LocalDate> lastFactDay() {
        return lastFact().map(LastFact::day);
    }

    /// Whether nothing was recorded for long, or ever.
    boolean isStale() {
        return lastFact().map(fact -> fact.isStale(today)).orElse(true);
    }
}
