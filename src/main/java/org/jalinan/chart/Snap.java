package org.jalinan.chart;

import java.time.LocalDate;

/// Where a drag comes to rest: on a day, on the first day of a week, on the first of a month.
public enum Snap {
    DAY(Unit.DAY, 3), WEEK(Unit.WEEK, 0.6), MONTH(Unit.MONTH, 0);

    private final Unit unit;
    private final double leastPixelsPerDay;

    Snap(Unit unit, double leastPixelsPerDay) {
        this.unit = unit;
        this.leastPixelsPerDay = leastPixelsPerDay;
    }

    /// The finest step that a hand can still aim at.
    public static Snap at(double pixelsPerDay) {
        for (var snap : values()) {
            if (pixelsPerDay >= snap.leastPixelsPerDay) {
                return snap;
            }
        }
        return MONTH;
    }

    public LocalDate nearest(LocalDate day) {
        return nearest(unit, day);
    }

    /// The first day of the step after the one that holds a day, or of the one before it.
    public LocalDate step(LocalDate day, boolean later) {
        return later ? unit.next(unit.start(day)) : unit.start(day.minusDays(1));
    }

    static LocalDate nearest(Unit unit, LocalDate day) {
        var before = unit.start(day);
        var after = unit.next(before);
        return day.toEpochDay() - before.toEpochDay() <= after.toEpochDay() - day.toEpochDay() ? before : after;
    }
}
