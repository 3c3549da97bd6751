package org.jalinan.chart;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jalinan.chart.Mark.Form;

/// Marks that share one row. Those that would cover each other stand on up to three levels; the others stay in the middle.
/// Of marks that would lie on the same pixel of the same level one is drawn.
final class Stack {

    private static final int MOST = 3;
    private static final double AIR = 1;

    private final List<Mark> marks;
    private final double row;
    /// Of each mark its level, below 0 where another hides it, and how many levels there are where it stands.
    private final int[] levels;
    private final int[] used;

    private Stack(List<Mark> marks, double row) {
        this.marks = List.copyOf(marks);
        this.row = row;
        levels = new int[marks.size()];
        used = new int[marks.size()];
        var order = IntStream.range(0, marks.size()).boxed()
                .sorted(Comparator.comparingDouble(i -> marks.get(i).left())).mapToInt(Integer::intValue).toArray();
        for (int from = 0; from < order.length;) {
            int until = crowd(order, from);
            place(Arrays.copyOfRange(order, from, until));
            from = until;
        }
    }

    /// @param row the height of the row
    static Stack of(List<Mark> marks, double row) {
        return new Stack(marks, row);
    }

    /// The marks from this one on that touch each other, one to the next.
    private int crowd(int[] order, int from) {
        int until = from;
        double end = Double.NEGATIVE_INFINITY;
        while (until < order.length && (until == from || marks.get(order[until]).left() < end)) {
            end = Math.max(end, marks.get(order[until]).right() + AIR);
            until++;
        }
        return until;
    }

    private void place(int[] crowd) {
        var ends = new double[MOST];
        var last = new double[MOST];
        Arrays.fill(ends, Double.NEGATIVE_INFINITY);
        Arrays.fill(last, Double.NEGATIVE_INFINITY);
        for (int i : crowd) {
            var mark = marks.get(i);
            int level = level(mark, ends, last);
            levels[i] = level;
            if (level >= 0) {
                ends[level] = Math.max(ends[level], mark.right() + AIR);
                last[level] = Math.rint(mark.middle());
            }
        }
        int most = IntStream.of(crowd).map(i -> levels[i]).max().orElse(0) + 1;
        IntStream.of(crowd).forEach(i -> used[i] = most);
    }

    /// The first level that is free; with none the one that is free next, unless its last mark hides this one.
    private static int level(Mark mark, double[] ends, double[] last) {
        int soonest = 0;
        for (int level = 0; level < MOST; level++) {
            if (ends[level] <= mark.left()) {
                return level;
            }
            soonest = ends[level] < ends[soonest] ? level : soonest;
        }
        return last[soonest] == Math.rint(mark.middle()) ? -1 : soonest;
    }

    /// How much of the row a mark has.
    double height(int index) {
        return row / used[index];
    }

    /// The mark as it is drawn: on its level, small enough for it; empty where another hides it.
    Optional<Mark> at(int index) {
        var mark = marks.get(index);
        if (levels[index] < 0) {
            return Optional.empty();
        }
        double radius = used[index] == 1 ? mark.radius() : Math.min(mark.radius(), height(index) / 2 - AIR);
        double slimmer = mark.form() == Form.DIAMOND ? mark.radius() - radius : 0;
        double y = mark.y() + (levels[index] - (used[index] - 1) / 2.0) * height(index);
        return Optional.of(new Mark(mark.form(), mark.standing(), mark.left() + slimmer, mark.middle(),
                mark.right() - slimmer, y, radius));
    }
}
