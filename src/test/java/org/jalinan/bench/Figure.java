package org.jalinan.bench;

import java.util.Arrays;
import java.util.Locale;

/// One measured figure beside its goal, which is in the same unit.
public record Figure(String name, double value, String unit, double goal) {

    /// The middle of several measurements: one slow run on a busy machine does not count, one lucky run neither.
    public static Figure median(String name, double[] values, String unit, double goal) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return new Figure(name, sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2,
                unit, goal);
    }

    public void print() {
        System.out.println(this);
    }

    /// Name, value, unit and goal, separated by tabs.
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s\t%.3g\t%s\t%.3g", name, value, unit, goal);
    }
}
