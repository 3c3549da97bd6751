package org.jalinan.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/// What a label of one row must not run into: other marks of the row, the lines of today and of the status date, the
/// edges.
final class Labels {

    private record Taken(double from, double to) {
        boolean hits(double otherFrom, double otherTo) {
            return otherFrom < to && otherTo > from;
        }
    }

    private final double left;
    private final double right;
    private final List<Taken> taken = new ArrayList<>();

    Labels(double left, double right) {
        this.left = left;
        this.right = right;
    }

    void take(double from, double to) {
        taken.add(new Taken(from, to));
    }

    /// Where a label of this width begins: right of the mark, else left of it, else nowhere.
    OptionalDouble beside(double markLeft, double markRight, double gap, double width) {
        double toTheRight = markRight + gap;
        if (isFree(toTheRight, toTheRight + width)) {
            return OptionalDouble.of(toTheRight);
        }
        double toTheLeft = markLeft - gap - width;
        return isFree(toTheLeft, toTheLeft + width) ? OptionalDouble.of(toTheLeft) : OptionalDouble.empty();
    }

    /// How wide a label beside a mark may be at the most, on whichever side there is more room.
    double roomBeside(double markLeft, double markRight, double gap) {
        double from = markRight + gap;
        double to = markLeft - gap;
        double after = taken.stream().filter(each -> each.to() > from).mapToDouble(Taken::from).min().orElse(right);
        double before = taken.stream().filter(each -> each.from() < to).mapToDouble(Taken::to).max().orElse(left);
        return Math.max(Math.min(after, right) - from, to - Math.max(before, left));
    }

    boolean isFree(double from, double to) {
        return from >= left && to <= right && taken.stream().noneMatch(each -> each.hits(from, to));
    }
}
