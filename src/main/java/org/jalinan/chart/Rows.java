package org.jalinan.chart;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jalinan.model.Milestone;

/// The lines of a timeline from top to bottom: the head of each lane, and under it its milestones unless it is folded.
/// Finding a line costs the logarithm of the number of lanes; no line exists before it is asked for.
public final class Rows {

    /// One line.
    public sealed interface Row {
        Lane lane();

        /// The record that the line stands for.
        UUID record();
    }

    /// The head of a lane; folded, it carries the marks of the lane.
    public record Head(Lane lane, boolean folded) implements Row {
        @Override
        public UUID record() {
            return lane.project().id();
        }
    }

    /// A milestone.
    public record Item(Lane lane, Milestone milestone) implements Row {
        @Override
        public UUID record() {
            return milestone.id();
        }
    }

    private final Plan plan;
    private final Set<UUID> folded;
    private final int[] starts;

    private Rows(Plan plan, Set<UUID> folded, int[] starts) {
        this.plan = plan;
        this.folded = folded;
        this.starts = starts;
    }

    /// @param folded the projects whose lanes are folded
    public static Rows of(Plan plan, Set<UUID> folded) {
        var lanes = plan.lanes();
        var starts = new int[lanes.size() + 1];
        for (int i = 0; i < lanes.size(); i++) {
            var lane = lanes.get(i);
            starts[i + 1] = starts[i] + 1
                    + (folded.contains(lane.project().id()) ? 0 : lane.milestones().size());
        }
        return new Rows(plan, Set.copyOf(folded), starts);
    }

    /// The projects whose one line says everything: those with one milestone or none.
    public static Set<UUID> foldedAtFirst(Plan plan) {
        return plan.lanes().stream().filter(lane -> lane.milestones().size() < 2).map(lane -> lane.project().id())
                .collect(Collectors.toUnmodifiableSet());
    }

    public Plan plan() {
        return plan;
    }

    public Set<UUID> folded() {
        return folded;
    }

    public int count() {
        return starts[starts.length - 1];
    }

    /// @throws IndexOutOfBoundsException if there is no such line
    public Row at(int index) {
        int found = Arrays.binarySearch(starts, index);
        int lane = found >= 0 ? found : -found - 2;
        var at = plan.lanes().get(lane);
        int inside = index - starts[lane];
        return inside == 0 ? new Head(at, folded.contains(at.project().id()))
                : new Item(at, at.milestones().get(inside - 1));
    }

    /// The line of a project or milestone; a milestone in a folded lane has the line of the lane.
    public OptionalInt indexOf(UUID record) {
        var lanes = plan.lanes();
        for (int i = 0; i < lanes.size(); i++) {
            int inside = inLane(lanes.get(i), record);
            if (inside >= 0) {
                return OptionalInt.of(starts[i] + (starts[i + 1] - starts[i] == 1 ? 0 : inside));
            }
        }
        return OptionalInt.empty();
    }

    private static int inLane(Lane lane, UUID record) {
        if (lane.project().id().equals(record)) {
            return 0;
        }
        List<Milestone> milestones = lane.milestones();
        for (int i = 0; i < milestones.size(); i++) {
            if (milestones.get(i).id().equals(record)) {
                return i + 1;
            }
        }
        return -1;
    }
}
