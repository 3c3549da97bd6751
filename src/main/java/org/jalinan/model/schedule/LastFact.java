package org.jalinan.model.schedule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jalinan.model.Milestone;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Project;
import org.jalinan.model.StatedDate;

/// The day of the last thing that the record says happened to a project.
public record LastFact(LocalDate day) {

    /// After this many calendar days a fact is stale: a year, the length of a work plan.
    public static final int STALE_AFTER_DAYS = 365;

    /// Empty when nothing is recorded of the project. A span counts from its last day.
    public static Optional<LastFact> of(Portfolio portfolio, Project project) {
        var recorded = portfolio.naming(Milestone.class, project.id()).flatMap(each -> each.recorded().stream())
                .map(StatedDate::to);
        var documented = project.documented().stream().map(state -> state.asOf());
        return Stream.concat(recorded, documented).max(Comparator.naturalOrder()).map(LastFact::new);
    }

    /// Calendar days since, as of a day.
    public long ageInDays(LocalDate today) {
        return today.toEpochDay() - day.toEpochDay();
    }

    public boolean isStale(LocalDate today) {
        return ageInDays(today) > STALE_AFTER_DAYS;
    }
}
