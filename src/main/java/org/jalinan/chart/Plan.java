package org.jalinan.chart;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalinan.model.Contradiction;
import org.jalinan.model.DateSpan;
import org.jalinan.model.Event;
import org.jalinan.model.Milestone;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Project;
import org.jalinan.model.StatedDate;
import org.jalinan.model.schedule.LastFact;

/// What a timeline shows of a portfolio, whatever part of it is in view: made once for a portfolio, in a time that grows
/// with its milestones. Safe to read from any thread.
public final class Plan {

    private static final Comparator<Milestone> IN_ORDER = Comparator.comparingInt(Milestone::order)
            .thenComparing(Milestone::id);

    private final Portfolio portfolio;
    private final List<Lane> lanes;
    private final List<Event> events;
    private final Chairs chairs;
    private final Set<UUID> contradicted;
    private final Map<UUID, Optional<LastFact>> lastFacts = new ConcurrentHashMap<>();

    private Plan(Portfolio portfolio, List<Lane> lanes) {
        this.portfolio = portfolio;
        this.lanes = lanes;
        this.events = portfolio.all(Event.class)
                .sorted(Comparator.comparing((Event event) -> event.date().from()).thenComparing(Event::id)).toList();
        this.chairs = Chairs.of(portfolio);
        this.contradicted = portfolio.all(Contradiction.class).filter(each -> each.settlement().isEmpty())
                .flatMap(each -> Stream.of(each.one(), each.other())).collect(Collectors.toCollection(HashSet::new));
    }

    public static Plan of(Portfolio portfolio) {
        var byProject = new HashMap<UUID, List<Milestone>>();
        byProject.putAll(portfolio.all(Milestone.class).filter(each -> !isMet(portfolio, each))
                .sorted(IN_ORDER).collect(Collectors.groupingBy(Milestone::project)));
        var lanes = portfolio.all(Project.class)
                .sorted(Comparator.comparingInt(Project::number).thenComparing(Project::id))
                .map(project -> Lane.of(project, byProject.getOrDefault(project.id(), List.of()))).toList();
        return new Plan(portfolio, lanes);
    }

    /// What a timeline of one project shows; costs what the project has.
    public static Plan of(Portfolio portfolio, Project project) {
        return new Plan(portfolio, List.of(Lane.of(project, portfolio.naming(Milestone.class, project.id())
                .filter(each -> each.project().equals(project.id())).filter(each -> !isMet(portfolio, each))
                .toList())));
    }

    private static boolean isMet(Portfolio portfolio, Milestone target) {
        return target.recorded().isEmpty()
                && target.metBy().filter(id -> portfolio.find(Milestone.class, id).isPresent()).isPresent();
    }

    public Portfolio portfolio() {
        return portfolio;
    }

    public List<Lane> lanes() {
        return lanes;
    }

    /// In order of their first day.
    public List<Event> events() {
        return events;
    }

    Chairs chairs() {
        return chairs;
    }

    /// Whether a source says otherwise and no officer has settled it.
    public boolean isContradicted(UUID record) {
        return contradicted.contains(record);
    }

    /// How many unsettled contradictions name the record.
    long contradictions(UUID record) {
        return contradicted.contains(record) ? portfolio.naming(Contradiction.class, record)
                .filter(each -> each.settlement().isEmpty()).count() : 0;
    }

    Optional<LastFact> lastFact(Project project) {
        return lastFacts.computeIfAbsent(project.id(), id -> LastFact.of(portfolio, project));
    }

    /// From the first to the last day of any milestone, planned event and today.
    public DateSpan span(LocalDate today) {
        var milestones = lanes.stream().flatMap(lane -> lane.span().stream());
        var planned = events.stream().filter(Event::planned).map(Event::date).map(StatedDate::span);
        return Stream.concat(milestones, planned).reduce(DateSpan.of(today), Lane::union);
    }
}
