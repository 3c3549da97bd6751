package org.jalinan.ui.overview;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jalinan.model.Event;
import org.jalinan.model.Meeting;
import org.jalinan.model.Milestone;
import org.jalinan.model.MilestoneType;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Project;
import org.jalinan.model.Undertaking;
import org.jalinan.model.schedule.LastFact;

/// What the overview counts and lists on a day.
///
/// @param recorded milestones that happened, by the record
/// @param announced milestones that are stated or expected only
/// @param pastTarget milestones whose announced period has ended with no record that they were met, the longest past first
/// @param targets what is still waited for, the longest past first
/// @param undertakings what was agreed, suggested or intended and is not known to be done, the oldest first
/// @param upcoming planned events that have not ended, the next first
/// @param stale projects of which nothing was recorded for longer than `LastFact.STALE_AFTER_DAYS`, the oldest first
/// @param endorsedAt the event at which every project was endorsed, where there is one
record OverviewFigures(LocalDate today, List<Project> projects, long recorded, long announced,
        List<Milestone> pastTarget, List<Milestone> targets, List<Undertaking> undertakings, List<Event> upcoming,
        List<Stale> stale,
        Optional<Event> endorsedAt) {

    /// A project with the last that was recorded of it.
    record Stale(Project project, LastFact last) {
    }

    static OverviewFigures of(Portfolio portfolio, LocalDate today) {
        var projects = portfolio.all(Project.class).sorted(comparingInt(Project::number).thenComparing(Project::code))
                .toList();
        return new OverviewFigures(today, projects, milestones(portfolio, Milestone::isRecorded),
                milestones(portfolio, each -> !each.isRecorded()),
                targets(portfolio, each -> each.isPastTarget(today)),
                targets(portfolio, each -> !each.isRecorded() && each.metBy().isEmpty()),
                undertakings(portfolio), upcoming(portfolio, today), stale(portfolio, projects, today),
                endorsedAt(portfolio, projects));
    }

    long milestones() {
        return recorded + announced;
    }

    /// Undertakings for which a day was set.
    long undertakingsWithDueDate() {
        return undertakings.stream().filter(each -> each.due().isPresent()).count();
    }

    /// The last day of the meeting at which it was said.
    private static LocalDate saidOn(Portfolio portfolio, Undertaking undertaking) {
        return portfolio.get(Meeting.class, undertaking.meeting()).date().to();
    }

    private static long milestones(Portfolio portfolio, Predicate<Milestone> which) {
        return portfolio.all(Milestone.class).filter(which).count();
    }

    private static List<Milestone> targets(Portfolio portfolio, Predicate<Milestone> which) {
        return portfolio.all(Milestone.class).filter(each -> each.target().isPresent()).filter(which)
                .sorted(comparing((Milestone each) -> each.target().orElseThrow().to()).thenComparing(Milestone::id))
                .toList();
    }

    private static List<Undertaking> undertakings(Portfolio portfolio) {
        return portfolio.all(Undertaking.class).filter(Undertaking::isOpen)
                .sorted(comparing((Undertaking each) -> saidOn(portfolio, each)).thenComparing(Undertaking::meeting)
                        .thenComparingInt(Undertaking::order))
                .toList();
    }

    private static List<Event> upcoming(Portfolio portfolio, LocalDate today) {
        return portfolio.all(Event.class).filter(each -> each.planned() && !each.date().to().isBefore(today))
                .sorted(comparing((Event each) -> each.date().from()).thenComparing(Event::name)).toList();
    }

    private static List<Stale> stale(Portfolio portfolio, List<Project> projects, LocalDate today) {
        return projects.stream()
                .flatMap(project -> LastFact.of(portfolio, project).filter(last -> last.isStale(today))
                        .map(last -> new Stale(project, last)).stream())
                .sorted(comparing((Stale each) -> each.last().day())).toList();
    }

    private static Optional<Event> endorsedAt(Portfolio portfolio, List<Project> projects) {
        return portfolio.all(Event.class)
                .filter(event -> !projects.isEmpty()
                        && projects.stream().allMatch(project -> wasEndorsedAt(portfolio, project, event)))
                .findFirst();
    }

    private static boolean wasEndorsedAt(Portfolio portfolio, Project project, Event event) {
        return portfolio.naming(Milestone.class, project.id())
                .anyMatch(each -> each.type() == MilestoneType.ENDORSEMENT && each.isRecorded()
                        && each.event().equals(Optional.of(event.id())));
    }
}
