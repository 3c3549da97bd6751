package org.jalinan.chart;

import java.time.LocalDate;
import org.jalinan.model.DateSpan;

/// The axis of time, linear in days: each day takes the same width and a date occupies its whole day.
///
/// @param left where the axis begins
/// @param width how far it runs
/// @param origin the day at its left end, in days since 1970-01-01; a fraction is a part of that day
/// @param pixelsPerDay how wide a day is
public record Axis(double left, double width, double origin, double pixelsPerDay) {

    /// The widest a day gets, and the narrowest.
    public static final double CLOSEST = 60;
    public static final double WIDEST = 0.03;

    private static final double FIT_MARGIN = 0.05;
    private static final double HAIR = 0.01;

    public Axis {
        pixelsPerDay = Math.clamp(pixelsPerDay, WIDEST, CLOSEST);
    }

    /// The axis on which the days from first to last fill the width exactly.
    public static Axis spanning(double left, double width, DateSpan days) {
        return new Axis(left, width, days.from().toEpochDay(), width / days.days());
    }

    /// The axis on which the days are all seen, with a little air at both ends.
    public static Axis fitting(double left, double width, DateSpan days) {
        double air = Math.max(1, days.days() * FIT_MARGIN);
        var axis = new Axis(left, width, days.from().toEpochDay() - air, width / (days.days() + 2 * air));
        return axis.centred(days.from().toEpochDay() + days.days() / 2.0);
    }

    public double right() {
        return left + width;
    }

    /// Where a day begins.
    public double start(LocalDate day) {
        return left + (day.toEpochDay() - origin) * pixelsPerDay;
    }

    /// Where a day ends, which is where the next one begins.
    public double end(LocalDate day) {
        return start(day) + pixelsPerDay;
    }

    public double middle(LocalDate day) {
        return start(day) + pixelsPerDay / 2;
    }

    public double middle(DateSpan days) {
        return (start(days.from()) + end(days.to())) / 2;
    }

    public LocalDate dateAt(double x) {
        return LocalDate.ofEpochDay((long) Math.floor(origin + (x - left) / pixelsPerDay));
    }

    /// Zoomed by a factor so that what lies at x stays there.
    public Axis zoomed(double factor, double x) {
        return zoomedTo(pixelsPerDay * factor, x);
    }

    public Axis zoomedTo(double wantedPixelsPerDay, double x) {
        double reached = Math.clamp(wantedPixelsPerDay, WIDEST, CLOSEST);
        double day = origin + (x - left) / pixelsPerDay;
        return new Axis(left, width, day - (x - left) / reached, reached);
    }

    /// Moved so that what lay at x + pixels lies at x.
    public Axis panned(double pixels) {
        return new Axis(left, width, origin + pixels / pixelsPerDay, pixelsPerDay);
    }

    /// In another place or width, with the same day at its left end.
    public Axis placed(double newLeft, double newWidth) {
        return new Axis(newLeft, newWidth, origin, pixelsPerDay);
    }

    public Axis centredOn(LocalDate day) {
        return centred(day.toEpochDay() + 0.5);
    }

    /// Whether anything between the two can be seen; what only touches an end cannot.
    public boolean shows(double from, double to) {
        return to > left + HAIR && from < right() - HAIR;
    }

    public boolean shows(LocalDate day) {
        return shows(start(day), end(day));
    }

    private Axis centred(double day) {
        return new Axis(left, width, day - width / 2 / pixelsPerDay, pixelsPerDay);
    }
}
