package org.jalinan.chart;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jalinan.chart.Mark.Form;

/// Marks that share one row, on up to three levels, so that none covers another while there is room. Of marks that would
/// lie on the same pixel of the same level one is drawn.
final class Stack {

    private static final int MOST = 3;
    private static final double AIR = 1;

    private final List<Mark> marks;
    private final int[] levels;
    private final int used;
    private final double row;

    private Stack(List<Mark> marks, int[] levels, double row) {
        this.marks = marks;
        this.levels = levels;
        this.used = Arrays.stream(levels).max().orElse(0) + 1;
        this.row = row;
    }

    /// @param row the height of the row
    static Stack of(List<Mark> marks, double row) {
        var levels = new int[marks.size()];
        var ends = new double[MOST];
        var last = new double[MOST];
        Arrays.fill(ends, Double.NEGATIVE_INFINITY);
        Arrays.fill(last, Double.NEGATIVE_INFINITY);
        IntStream.range(0, levels.length).boxed().sorted((one, other) -> Double.compare(marks.get(one).left(),
                marks.get(other).left())).forEach(i -> {
                    var mark = marks.get(i);
                    levels[i] = level(mark, ends, last);
                    if (levels[i] >= 0) {
                        ends[levels[i]] = Math.max(ends[levels[i]], mark.right() + AIR);
                        last[levels[i]] = Math.rint(mark.middle());
                    }
                });
        return new Stack(List.copyOf(marks), levels, row);
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

    /// How much of the row one level has.
    double height() {
        return row / used;
    }

    /// The mark as it is drawn: on its level, small enough for it; empty where another hides it.
    Optional<Mark> at(int index) {
        var mark = marks.get(index);
        if (levels[index] < 0) {
            return Optional.empty();
        }
        double radius = used == 1 ? mark.radius() : Math.min(mark.radius(), height() / 2 - AIR);
        double slimmer = mark.form() == Form.DIAMOND ? mark.radius() - radius : 0;
        double y = mark.y() + (levels[index] - (used - 1) / 2.0) * height();
        return Optional.of(new Mark(mark.form(), mark.standing(), mark.left() + slimmer, mark.middle(),
                mark.right() - slimmer, y, radius));
    }
}
