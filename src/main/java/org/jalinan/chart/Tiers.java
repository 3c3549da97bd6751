package org.jalinan.chart;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;

/// The units of the three header tiers. The year of the ASEAN chair stands in the first tier, and in the second where
/// years are too narrow for that.
public record Tiers(Unit upper, Unit middle, Unit lower) {

    /// One stretch of a tier as it lies on an axis.
    record Cell(LocalDate first, double from, double to) {
        double width() {
            return to - from;
        }
    }

    /// The finest tiers whose cells a reader can tell apart: a cell of the lowest tier is never below 14 pixels, save
    /// that below a year nothing finer is left.
    public static Tiers at(double pixelsPerDay) {
        if (pixelsPerDay >= 14) {
            return new Tiers(Unit.YEAR, Unit.MONTH, Unit.DAY);
        }
        if (pixelsPerDay >= 2.1) {
            return new Tiers(Unit.YEAR, Unit.MONTH, Unit.WEEK);
        }
        if (pixelsPerDay >= 0.6) {
            return new Tiers(Unit.YEAR, Unit.QUARTER, Unit.MONTH);
        }
        if (pixelsPerDay >= 0.16) {
            return new Tiers(Unit.YEAR, Unit.HALF, Unit.QUARTER);
        }
        return new Tiers(Unit.FIVE_YEARS, Unit.YEAR, Unit.HALF);
    }

    /// The cells of a unit that an axis shows, from left to right; the first and last may stick out.
    static List<Cell> cells(Unit unit, Axis axis) {
        return cells(unit, axis, Month.JANUARY);
    }

    /// The same where years begin with another month.
    static List<Cell> cells(Unit unit, Axis axis, Month yearBegins) {
        var cells = new ArrayList<Cell>();
        var first = unit.start(axis.dateAt(axis.left()), yearBegins);
        while (axis.start(first) < axis.right()) {
            var next = unit.next(first);
            cells.add(new Cell(first, axis.start(first), axis.start(next)));
            first = next;
        }
        return cells;
    }
}
