package org.jalinan.ui.projects;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
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

    /// Whether the code or a title has the letters typed, in any case.
    boolean has(String letters) {
        var sought = letters.strip().toLowerCase(Locale.ROOT);
        return (project.code() + " " + project.title() + " " + project.shortTitle() + " "
                + project.titleMs().orElse("")).toLowerCase(Locale.ROOT).contains(sought);
    }

    String lead(Messages messages) {
        return messages.names(Lead.of(portfolio, project));
    }

    Optional<Milestone> next() {
        return NextMilestone.of(portfolio, project);
    }

    /// The end of the period stated for the next milestone, by which the list is sorted; what has none comes last.
    LocalDate nextEnds() {
        return next().flatMap(Milestone::date).map(StatedDate::to).orElse(LocalDate.MAX);
    }

    Optional<LastFact> lastFact() {
        return LastFact.of(portfolio, project);
    }

    /// Projects of which nothing is recorded come last.
    LocalDate lastFactDay() {
        return lastFact().map(LastFact::day).orElse(LocalDate.MAX);
    }

    static Comparator<ProjectLine> byTitle(Collator collator) {
        return Comparator.comparing(line -> line.project().title(), collator);
    }
}
