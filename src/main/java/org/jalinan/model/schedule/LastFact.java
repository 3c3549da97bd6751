package org.jalinan.model.schedule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jalinan.model.Milestone;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Project;
import org.jalinan.model.StatedDate;

/// When the last thing happened that the record knows of a project.
///
/// @param date as exactly as it is stated
public record LastFact(StatedDate date) {

    /// After this many calendar days a fact is stale: a year, the length of a work plan.
    public static final int STALE_AFTER_DAYS = 365;

    /// Empty when nothing is recorded of the project. A span counts from its last day.
    public static Optional<LastFact> of(Portfolio portfolio, Project project) {
        var recorded = portfolio.naming(Milestone.class, project.id()).flatMap(each -> each.recorded().stream())
                .map(LastFact::new);
        var documented = project.documented().stream().map(state -> new LastFact(StatedDate.day(state.asOf())));
        return Stream.concat(recorded, documented).max(Comparator.comparing(LastFact::day));
    }

    /// The last day on which it may have happened.
    public LocalDate day() {
        return date.to();
    }

    /// Calendar days since, as of a day.
    public long ageInDays(LocalDate today) {
        return today.toEpochDay() - day().toEpochDay();
    }

    public boolean isStale(LocalDate today) {
        return ageInDays(today) > STALE_AFTER_DAYS;
    }
}
