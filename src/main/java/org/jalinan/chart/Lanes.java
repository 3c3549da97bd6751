package org.jalinan.chart;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalinan.model.Activity;
import org.jalinan.model.Counterpart;
import org.jalinan.model.Meeting;
import org.jalinan.model.Milestone;
import org.jalinan.model.Partner;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Profile;
import org.jalinan.model.Project;
import org.jalinan.model.relation.Dossier;

/// Gathers the projects of a portfolio in lanes, in a time that grows with their milestones.
final class Lanes {

    /// A line, or with no entry a project that has none, which has its lane all the same.
    private record Line(Project project, Optional<Entry> entry) {
    }

    private final Portfolio portfolio;
    private final LocalDate today;
    private final Arrangement arrangement;
    private final List<Entry> gone;
    private final List<Lane> lanes = new ArrayList<>();
    private final Set<UUID> shown = new HashSet<>();
    private final Set<UUID> hidden = new HashSet<>();
    private final List<UUID> metBy = new ArrayList<>();

    private Lanes(Portfolio portfolio, Arrangement arrangement, LocalDate today, List<Entry> gone) {
        this.portfolio = portfolio;
        this.arrangement = arrangement;
        this.gone = gone;
        this.today = today;
    }

    /// @param gone what is drawn though the portfolio has it no more
    static Lanes of(Portfolio portfolio, Arrangement arrangement, LocalDate today, List<Entry> gone) {
        var lanes = new Lanes(portfolio, arrangement, today, gone);
        lanes.gather(Optional.empty(), 0, lanes.lines(), arrangement.groupings());
        return lanes;
    }

    List<Lane> all() {
        return shared();
    }

    /// How many records are shown: those that have a line, and the targets that one of them met.
    int shown() {
        return counted(shown);
    }

    int hidden() {
        return counted(hidden);
    }

    private int counted(Set<UUID> records) {
        return records.size() + (int) metBy.stream().filter(records::contains).count();
    }

    /// Each lane of a project knows in how many the project is drawn.
    private List<Lane> shared() {
        var drawn = lanes.stream().flatMap(lane -> lane.project().stream())
                .collect(Collectors.groupingBy(Project::id, Collectors.summingInt(_ -> 1)));
        return lanes.stream().map(lane -> lane.project()
                .map(project -> lane.headed(new LaneHead.OfProject(project, drawn.getOrDefault(project.id(), 1))))
                .orElse(lane)).toList();
    }

    /// The lane of one project; costs what the project has.
    static Lane of(Portfolio portfolio, Project project) {
        var entries = new Lanes(portfolio, Arrangement.BY_PROJECT, LocalDate.EPOCH, List.of()).entries(project)
                .toList();
        return Lane.of(project.id(), new LaneHead.OfProject(project, 1), 0, entries, entries);
    }

    private List<Line> lines() {
        var ghosts = gone.stream().collect(Collectors.groupingBy(each -> each.ofProject().orElseThrow()));
        return Stream.concat(portfolio.all(Project.class), ghosts.keySet().stream()).distinct()
                .sorted(Comparator.comparingInt(Project::number).thenComparing(Project::id))
                .flatMap(project -> Stream.of(
                        arrangement.only().isPresent() ? Stream.<Line>empty()
                                : Stream.of(new Line(project, Optional.empty())),
                        entries(project).map(entry -> new Line(project, Optional.of(entry))),
                        ghosts.getOrDefault(project, List.of()).stream()
                                .map(entry -> new Line(project, Optional.of(entry))))
                        .flatMap(each -> each))
                .toList();
    }

    private boolean isShown(Entry entry) {
        boolean wanted = arrangement.shows(entry);
        (wanted ? shown : hidden).add(entry.record());
        return wanted;
    }

    private Stream<Entry> entries(Project project) {
        var milestones = portfolio.naming(Milestone.class, project.id())
                .filter(each -> each.project().equals(project.id())).filter(each -> !isMet(each))
                .sorted(Comparator.comparingInt(Milestone::order).thenComparing(Milestone::id))
                .map(each -> (Entry) new Entry.OfMilestone(project, each));
        var activities = portfolio.naming(Activity.class, project.id())
                .sorted(Comparator.comparingInt(Activity::order).thenComparing(Activity::id))
                .map(each -> (Entry) new Entry.OfActivity(project, each));
        return Stream.concat(milestones, activities).filter(this::isShown).sorted(arrangement.comparator());
    }

    private boolean isMet(Milestone target) {
        var by = target.metBy().filter(_ -> target.recorded().isEmpty())
                .filter(id -> portfolio.find(Milestone.class, id).isPresent());
        by.ifPresent(metBy::add);
        return by.isPresent();
    }

    private void gather(Optional<UUID> outer, int depth, List<Line> lines, List<Grouping> groupings) {
        var grouping = groupings.getFirst();
        var inner = groupings.subList(1, groupings.size());
        var heads = new LinkedHashMap<LaneHead, List<Line>>();
        lines.forEach(line -> grouping.heads(portfolio, line.project(), line.entry())
                .forEach(head -> heads.computeIfAbsent(head, _ -> new ArrayList<>()).add(line)));
        if (grouping == Grouping.PARTNER && depth == 0) {
            partnersMet().forEach(partner -> heads.computeIfAbsent(new LaneHead.OfPartner(partner),
                    _ -> new ArrayList<>()));
        }
        var ties = heads.keySet().stream().collect(Collectors.toMap(head -> head,
                head -> depth == 0 ? ties(head, grouping) : List.<Entry>of()));
        heads.keySet().stream().filter(head -> !(head instanceof LaneHead.Unknown) || isToldOf(grouping, heads, head))
                .filter(head -> arrangement.only().isEmpty() || !heads.getOrDefault(head, List.of()).isEmpty()
                        || !ties.getOrDefault(head, List.of()).isEmpty())
                .sorted(order(grouping, heads, ties)).forEach(head -> lane(outer, depth, head,
                        heads.getOrDefault(head, List.of()), ties.getOrDefault(head, List.of()), inner));
    }

    /// Projects of which a grouping by kind has no line stand nowhere; they are lines of no kind.
    private static boolean isToldOf(Grouping grouping, Map<LaneHead, List<Line>> heads, LaneHead head) {
        return grouping != Grouping.KIND
                || heads.getOrDefault(head, List.of()).stream().anyMatch(line -> line.entry().isPresent());
    }

    private void lane(Optional<UUID> outer, int depth, LaneHead head, List<Line> lines, List<Entry> ties,
            List<Grouping> inner) {
        var id = outer.map(parent -> UUID
                .nameUUIDFromBytes((parent + "/" + head.id()).getBytes(StandardCharsets.UTF_8))).orElseGet(head::id);
        var own = lines.stream().flatMap(line -> line.entry().stream());
        var all = Stream.concat(ties.stream(), own).toList();
        lanes.add(Lane.of(id, head, depth, inner.isEmpty() ? all : ties, all));
        if (!inner.isEmpty()) {
            gather(Optional.of(id), depth + 1, lines, inner);
        }
    }

    /// What binds a partner beside projects: the meetings, and what is still owed.
    private List<Entry> ties(LaneHead head, Grouping grouping) {
        if (grouping != Grouping.PARTNER || !(head instanceof LaneHead.OfPartner(var partner)) || isHome(partner)) {
            return List.of();
        }
        var dossier = Dossier.of(portfolio, partner, today);
        var meetings = dossier.meetings().reversed();
        var met = meetings.isEmpty() ? Stream.<Entry>empty() : Stream.<Entry>of(new Entry.OfMeetings(meetings));
        var owed = dossier.openUndertakings().stream().map(each -> (Entry) new Entry.OfUndertaking(each,
                portfolio.get(Meeting.class, each.meeting()).date().to())).sorted(Entry.EARLIEST_FIRST);
        return Stream.concat(met, owed).filter(this::isShown).toList();
    }

    /// Every meeting is one of ours; they stand with those whom we met.
    private boolean isHome(Partner partner) {
        return portfolio.all(Profile.class).anyMatch(profile -> profile.home().equals(Optional.of(partner.id())));
    }

    private boolean isOurs(LaneHead head) {
        return head instanceof LaneHead.OfPartner(var partner) && isHome(partner);
    }

    private Set<Partner> partnersMet() {
        return portfolio.all(Counterpart.class).flatMap(each -> portfolio.find(Partner.class, each.partner()).stream())
                .map(partner -> Grouping.countryOf(portfolio, partner)).collect(Collectors.toSet());
    }

    /// Projects by their number, kinds and ratings in the order of their list, partners and themes by how much there is to
    /// show of them, our own lane first; what is not known comes last.
    private Comparator<LaneHead> order(Grouping grouping, Map<LaneHead, List<Line>> heads,
            Map<LaneHead, List<Entry>> ties) {
        Comparator<LaneHead> within = switch (grouping) {
            case PROJECT, NONE -> (_, _) -> 0;
            case KIND, RATING -> Comparator.comparingInt(Lanes::place);
            case PARTNER, LEAD, FUNDER, THEME -> Comparator.comparing((LaneHead head) -> !isOurs(head))
                    .thenComparingInt(head -> -heads.getOrDefault(head, List.of()).size()
                            - ties.getOrDefault(head, List.of()).size())
                    .thenComparing(LaneHead::id);
        };
        return Comparator.<LaneHead, Boolean>comparing(LaneHead.Unknown.class::isInstance).thenComparing(within);
    }

    private static int place(LaneHead head) {
        return head instanceof LaneHead.OfConstant(var constant)
                ? List.of(constant.getDeclaringClass().getEnumConstants()).indexOf(constant)
                : 0;
    }
}
