package org.jalinan.chart;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalinan.model.Citation;
import org.jalinan.model.Contradiction;
import org.jalinan.model.DateSpan;
import org.jalinan.model.Dependency;
import org.jalinan.model.Disagreement;
import org.jalinan.model.Event;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Project;
import org.jalinan.model.StatedDate;
import org.jalinan.model.past.Baseline;
import org.jalinan.model.schedule.LastFact;

/// What a timeline shows of a portfolio, whatever part of it is in view: made once for a portfolio, in a time that grows
/// with its milestones. Safe to read from any thread.
public final class Plan {

    public static final List<Baseline> AS_FIRST_STATED = List.of(new Baseline.FirstStated());
    private static final int MOST_BASELINES = 2;

    private final Portfolio portfolio;
    private final LocalDate today;
    private final Arrangement arrangement;
    private final List<Lane> lanes;
    private final List<Event> events;
    private final List<Dependency> links;
    private final Chairs chairs;
    private final Set<UUID> contradicted;
    private final Map<UUID, Optional<LastFact>> lastFacts = new ConcurrentHashMap<>();
    private final Map<UUID, Optional<Overrun>> overruns = new ConcurrentHashMap<>();
    private final Map<UUID, Boolean> disputed = new ConcurrentHashMap<>();

    private final List<Baseline> baselines;
    private final List<Entry> gone;
    private final Optional<DateSpan> dated;
    private final int shown;
    private final int hidden;

    private Plan(Portfolio portfolio, LocalDate today, Arrangement arrangement, List<Lane> lanes, int shown,
            int hidden) {
        this.portfolio = portfolio;
        this.today = today;
        this.arrangement = arrangement;
        this.lanes = lanes;
        this.shown = shown;
        this.hidden = hidden;
        this.baselines = AS_FIRST_STATED;
        this.gone = List.of();
        this.events = portfolio.all(Event.class)
                .sorted(Comparator.comparing((Event event) -> event.date().from()).thenComparing(Event::id)).toList();
        this.links = portfolio.all(Dependency.class).sorted(Comparator.comparing(Dependency::id)).toList();
        this.chairs = Chairs.of(portfolio);
        this.contradicted = portfolio.all(Contradiction.class).filter(each -> each.settlement().isEmpty())
                .flatMap(each -> Stream.of(each.one(), each.other())).collect(Collectors.toCollection(HashSet::new));
        this.dated = dated();
    }

    private Plan(Plan same, Portfolio portfolio, List<Lane> lanes, List<Baseline> baselines, List<Entry> gone) {
        this.portfolio = portfolio;
        this.lanes = lanes;
        this.gone = gone;
        this.baselines = List.copyOf(baselines);
        today = same.today;
        arrangement = same.arrangement;
        shown = same.shown;
        hidden = same.hidden;
        events = same.events;
        links = same.links;
        chairs = same.chairs;
        contradicted = same.contradicted;
        dated = dated();
    }

    /// The plan of another state of the portfolio that has the same lines in the same places, some of which say something
    /// else; empty where lines came, went or may have moved. Costs what the edit touched and a look through the lanes.
    Optional<Plan> following(Portfolio next, LocalDate now, Arrangement arranged) {
        return now.equals(today) && arranged.equals(arrangement) ? new Retold(this, next).lanes()
                .map(same -> new Plan(this, next, same, baselines, gone)) : Optional.empty();
    }

    /// The day for which it was made.
    LocalDate today() {
        return today;
    }

    Arrangement arrangement() {
        return arrangement;
    }

    /// The same lines measured against something else.
    ///
    /// @param others the first is what dates are measured against; with a second one both are drawn
    public Plan against(List<Baseline> others) {
        if (others.isEmpty() || others.size() > MOST_BASELINES) {
            throw new IllegalArgumentException("A plan has one baseline or two, not " + others.size());
        }
        if (others.equals(baselines)) {
            return this;
        }
        var since = Gone.since(others.getFirst(), portfolio, arrangement);
        return new Plan(this, portfolio,
                since.equals(gone) ? lanes : Lanes.of(portfolio, arrangement, today, since).all(), others, since);
    }

    /// One or two; the first is what dates are measured against.
    public List<Baseline> baselines() {
        return baselines;
    }

    /// What dates are measured against.
    Baseline measure() {
        return baselines.getFirst();
    }

    /// By project.
    public static Plan of(Portfolio portfolio, LocalDate today) {
        return of(portfolio, today, Arrangement.BY_PROJECT);
    }

    /// What a timeline of one project shows; costs what the project has.
    public static Plan of(Portfolio portfolio, Project project) {
        return of(portfolio, Lanes.of(portfolio, project));
    }

    public static Plan of(Portfolio portfolio, LocalDate today, Arrangement arrangement) {
        var lanes = Lanes.of(portfolio, arrangement, today, List.of());
        return new Plan(portfolio, today, arrangement, lanes.all(), lanes.shown(), lanes.hidden());
    }

    public Portfolio portfolio() {
        return portfolio;
    }

    public List<Lane> lanes() {
        return lanes;
    }

    /// The lane of a project where lanes are formed by project.
    Optional<Lane> lane(Project project) {
        return lanes.stream().filter(each -> each.id().equals(project.id())).findFirst();
    }

    private static Plan of(Portfolio portfolio, Lane lane) {
        return new Plan(portfolio, LocalDate.EPOCH, Arrangement.BY_PROJECT, List.of(lane), lane.entries().size(), 0);
    }

    /// How many records are shown, on lines of their own, in one lane or in several, or as what another met.
    public int shown() {
        return shown;
    }

    /// How many records the arrangement does not show.
    public int hidden() {
        return hidden;
    }

    /// What waits for what.
    public List<Dependency> links() {
        return links;
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
        return contradicted.contains(record) || isDisputed(record);
    }

    /// Whether what its own sources say differs. Found when a line is first drawn: most never are.
    boolean isDisputed(UUID record) {
        return disputed.computeIfAbsent(record, id -> portfolio.naming(Citation.class, id).limit(2).count() > 1
                && portfolio.find(id).stream().flatMap(each -> Disagreement.of(portfolio, each)).findAny()
                        .isPresent());
    }

    /// How many unsettled contradictions name the record.
    long contradictions(UUID record) {
        return contradicted.contains(record) ? portfolio.naming(Contradiction.class, record)
                .filter(each -> each.settlement().isEmpty()).count() : 0;
    }

    Optional<LastFact> lastFact(Project project) {
        return lastFacts.computeIfAbsent(project.id(), id -> LastFact.of(portfolio, project));
    }

    /// How far the lane outgrows what was stated. Found when its head is first drawn or spoken.
    Optional<Overrun> overrun(Lane lane) {
        return overruns.computeIfAbsent(lane.id(), _ -> Overrun.of(portfolio, lane));
    }

    /// From the first to the last day of any milestone, planned event and today.
    public DateSpan span(LocalDate today) {
        return dated.map(days -> Lane.union(days, DateSpan.of(today))).orElseGet(() -> DateSpan.of(today));
    }

    private Optional<DateSpan> dated() {
        var milestones = lanes.stream().filter(lane -> lane.depth() == 0).flatMap(lane -> lane.span().stream());
        var planned = events.stream().filter(Event::planned).map(Event::date).map(StatedDate::span);
        return Stream.concat(milestones, planned).reduce(Lane::union);
    }
}
