package org.jalinan.model.schedule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jalinan.model.Project;
import org.jalinan.model.StatedDate;

/// Where the completion report of a project stands.
public sealed interface CompletionReport {

    /// Calendar days after full implementation within which the report is due: ASEAN Cooperation Project Proposal
    /// Template of November 2017 (source P87 of the facts).
    int DAYS = 60;

    record HandedIn(StatedDate on) implements CompletionReport {
    }

    /// @param days calendar days from today until then; negative once it is past
    record Due(LocalDate on, long days) implements CompletionReport {
    }

    /// Nobody recorded when the work ended, so no day can be told.
    record EndNotRecorded() implements CompletionReport {
    }

    /// Where the end is known as a period, the days run from its last day.
    static CompletionReport of(Project project, LocalDate today) {
        Optional<CompletionReport> handedIn = project.reported().map(HandedIn::new);
        return handedIn.or(() -> project.ended().map(end -> end.to().plusDays(DAYS))
                .map(due -> new Due(due, ChronoUnit.DAYS.between(today, due)))).orElseGet(EndNotRecorded::new);
    }
}
