package org.jalinan.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jalinan.model.Dependency;
import org.jalinan.model.Portfolio;
import org.jalinan.model.past.Baseline;

/// The lines of a timeline from top to bottom: the head of each lane, and under it its lines unless it is folded.
/// Finding a line costs the logarithm of the number of lanes; no line exists before it is asked for. Where lanes are packed,
/// several rows share a line; they are numbered along it.
public final class Rows {

    /// One line.
    public sealed interface Row {
        Lane lane();

        /// The record that the line stands for.
        UUID record();
    }

    /// The head of a lane; folded, it carries the marks of the lane and of those inside it.
    public record Head(Lane lane, boolean folded) implements Row {
        @Override
        public UUID record() {
            return lane.head().id();
        }
    }

    /// A line of a lane.
    public record Item(Lane lane, Entry entry) implements Row {
        @Override
        public UUID record() {
            return entry.record();
        }
    }

    /// A dependency whose two ends have lines of their own.
    record Link(Dependency dependency, int from, int to) {
    }

    private final Plan plan;
    private final Set<UUID> folded;
    private final List<Lane> open;
    private final int[] starts;
    private final Optional<Lines> lines;
    private final LinkIndex links;

    private Rows(Plan plan, Set<UUID> folded, Optional<Packing> packing) {
        this.plan = plan;
        this.folded = folded;
        var unfolded = open(plan, folded);
        lines = packing.map(by -> Lines.of(plan, unfolded, folded, by));
        open = lines.map(Lines::lanes).orElse(unfolded);
        this.starts = new int[open.size() + 1];
        for (int i = 0; i < open.size(); i++) {
            starts[i + 1] = starts[i] + 1 + (isFolded(open.get(i)) ? 0 : open.get(i).entries().size());
        }
        this.links = new LinkIndex(placed());
    }

    private Rows(Rows same, Plan plan) {
        this.plan = plan;
        folded = same.folded;
        open = open(plan, folded);
        starts = same.starts;
        lines = Optional.empty();
        links = same.links;
    }

    /// The same lines after an edit that only made some of them say something else; empty after any other.
    public Optional<Rows> following(Portfolio next, LocalDate today, Arrangement arrangement) {
        return plan.following(next, today, arrangement).map(this::of);
    }

    /// The lines of another state of the portfolio. A lane that is new is folded if one line says all of it.
    public Rows next(Portfolio next, LocalDate today, Arrangement arrangement) {
        return following(next, today, arrangement).orElseGet(() -> {
            var planned = Plan.of(next, today, arrangement);
            var known = plan.lanes().stream().map(Lane::id).collect(Collectors.toSet());
            var folds = new HashSet<>(folded);
            foldedAtFirst(planned).stream().filter(lane -> !known.contains(lane)).forEach(folds::add);
            return of(planned, folds, packing());
        });
    }

    /// The same lines measured against something else.
    public Rows against(List<Baseline> baselines) {
        var measured = plan.against(baselines);
        return measured == plan ? this : of(measured);
    }

    /// Of another plan with the same lines, but for what is gone. Where lines are shared, other dates need other room.
    private Rows of(Plan same) {
        return lines.isPresent() || !hasTheSameLines(same) ? new Rows(same, folded, packing()) : new Rows(this, same);
    }

    private boolean hasTheSameLines(Plan same) {
        var ours = plan.lanes();
        var theirs = same.lanes();
        return ours.size() == theirs.size() && IntStream.range(0, ours.size())
                .allMatch(i -> ours.get(i).id().equals(theirs.get(i).id())
                        && ours.get(i).entries().size() == theirs.get(i).entries().size());
    }

    /// The same rows, several on a line where they have room; or each on its own.
    public Rows packed(Optional<Packing> by) {
        return by.equals(packing()) ? this : new Rows(plan, folded, by);
    }

    /// How lines are shared; empty where each row has its own.
    public Optional<Packing> packing() {
        return lines.map(Lines::packing);
    }

    /// The same lanes folded otherwise.
    public Rows folded(Set<UUID> lanes) {
        return new Rows(plan, Set.copyOf(lanes), packing());
    }

    /// Which lines the dependencies join; of a record with several lines the first.
    private List<Link> placed() {
        var linked = new HashMap<UUID, Integer>();
        plan.links().forEach(link -> {
            linked.put(link.predecessor(), -1);
            linked.put(link.successor(), -1);
        });
        for (int i = 0; i < open.size() && !linked.isEmpty(); i++) {
            var lane = open.get(i);
            for (int entry = 0; !isFolded(lane) && entry < lane.entries().size(); entry++) {
                int line = starts[i] + 1 + entry;
                linked.computeIfPresent(lane.entries().get(entry).record(), (_, row) -> row < 0 ? line : row);
            }
        }
        return plan.links().stream()
                .map(link -> new Link(link, linked.getOrDefault(link.predecessor(), -1),
                        linked.getOrDefault(link.successor(), -1)))
                .filter(link -> link.from() >= 0 && link.to() >= 0).toList();
    }

    /// Where each dependency lies whose both ends have lines.
    LinkIndex links() {
        return links;
    }

    /// @param folded the lanes that are folded, and all inside them with them
    public static Rows of(Plan plan, Set<UUID> folded) {
        return of(plan, folded, Optional.empty());
    }

    public static Rows of(Plan plan, Set<UUID> folded, Optional<Packing> packing) {
        return new Rows(plan, Set.copyOf(folded), packing);
    }

    /// The lanes that are not inside a folded one.
    private static List<Lane> open(Plan plan, Set<UUID> folded) {
        var open = new ArrayList<Lane>();
        int within = Integer.MAX_VALUE;
        for (var lane : plan.lanes()) {
            if (lane.depth() <= within) {
                open.add(lane);
                within = folded.contains(lane.id()) ? lane.depth() : Integer.MAX_VALUE;
            }
        }
        return List.copyOf(open);
    }

    /// The lanes whose one line says everything, those with one line or none, and those inside others.
    public static Set<UUID> foldedAtFirst(Plan plan) {
        return plan.lanes().stream().filter(lane -> lane.depth() > 0 || lane.all().size() < 2).map(Lane::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    public Plan plan() {
        return plan;
    }

    public Set<UUID> folded() {
        return folded;
    }

    private boolean isFolded(Lane lane) {
        return folded.contains(lane.id());
    }

    public int count() {
        return starts[starts.length - 1];
    }

    /// How many lines there are on the screen.
    public int lines() {
        return lines.map(Lines::count).orElseGet(this::count);
    }

    /// The line on which a row lies.
    public int lineOf(int row) {
        return lines.map(each -> each.lineOf(row)).orElse(row);
    }

    /// The first row on a line; after the last line, after the last row.
    public int firstOn(int line) {
        return lines.map(each -> each.firstOn(line)).orElse(line);
    }

    /// What lies on a line; of several rows that share it the one of the record, else the first. Empty where there is no
    /// such line.
    public Optional<Row> on(int line, Optional<UUID> record) {
        if (line < 0 || line >= lines()) {
            return Optional.empty();
        }
        return IntStream.range(firstOn(line), firstOn(line + 1)).mapToObj(this::at)
                .filter(row -> record.filter(row.record()::equals).isPresent()).findFirst()
                .or(() -> Optional.of(at(firstOn(line))));
    }

    /// @throws IndexOutOfBoundsException if there is no such row
    public Row at(int index) {
        int found = Arrays.binarySearch(starts, index);
        int lane = found >= 0 ? found : -found - 2;
        var at = open.get(lane);
        int inside = index - starts[lane];
        return inside == 0 ? new Head(at, isFolded(at)) : new Item(at, at.entries().get(inside - 1));
    }

    /// The first line of a record; one in a folded lane has the line of the lane.
    public OptionalInt indexOf(UUID record) {
        return indexIn(lane -> true, record);
    }

    /// The line of a record in a lane; where it is not there, its first line.
    public OptionalInt indexOf(UUID lane, UUID record) {
        var there = indexIn(each -> each.id().equals(lane), record);
        return there.isPresent() ? there : indexOf(record);
    }

    private OptionalInt indexIn(Predicate<Lane> wanted, UUID record) {
        int seen = -1;
        for (var lane : plan.lanes()) {
            if (seen + 1 < open.size() && open.get(seen + 1).id().equals(lane.id())) {
                seen++;
            }
            boolean hidden = seen < 0 || !open.get(seen).id().equals(lane.id()) || isFolded(lane);
            int inside = wanted.test(lane) ? inLane(hidden ? lane : open.get(seen), record) : -1;
            if (inside >= 0) {
                return OptionalInt.of(starts[seen] + (hidden ? 0 : inside));
            }
        }
        return OptionalInt.empty();
    }

    private static int inLane(Lane lane, UUID record) {
        if (lane.head().id().equals(record) || lane.id().equals(record)) {
            return 0;
        }
        var entries = lane.entries();
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).record().equals(record)) {
                return i + 1;
            }
        }
        return -1;
    }
}
