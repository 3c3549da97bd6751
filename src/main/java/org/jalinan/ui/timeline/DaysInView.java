package org.jalinan.ui.timeline;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.jalinan.chart.Axis;
import org.jalinan.chart.Snap;
import org.jalinan.chart.Zoom;
import org.jalinan.model.DateSpan;

/// Which days the officer looks at and how wide they are, beside the column of names; and where a drag comes to rest
/// among them.
final class DaysInView {

    private static final double NAMES = 248;
    private static final double LABEL = 56;
    private static final LocalDate FIRST_DAY = LocalDate.of(2024, 10, 1);

    private final Supplier<LocalDate> today;
    private final Supplier<DateSpan> all;
    private final Runnable changed;
    private Axis axis = new Axis(NAMES, 1, FIRST_DAY.toEpochDay(), Zoom.QUARTER.pixelsPerDay());
    private boolean snapping = true;

    /// @param all the days of all lines
    /// @param changed told when other days are seen, or a drag comes to rest elsewhere
    DaysInView(Supplier<LocalDate> today, Supplier<DateSpan> all, Runnable changed) {
        this.today = today;
        this.all = all;
        this.changed = changed;
    }

    Axis axis() {
        return axis;
    }

    /// Takes the width of the whole picture; the first day stays.
    void resize(double width) {
        axis = axis.placed(NAMES, Math.max(1, width - NAMES));
    }

    boolean hasWidth(double width) {
        return axis.right() == Math.max(NAMES + 1, width);
    }

    /// Where a drag comes to rest.
    Snap snap() {
        return snapping ? Snap.at(axis.pixelsPerDay()) : Snap.DAY;
    }

    /// Whether a drag comes to rest where this zoom has it, or on any day.
    void snap(boolean on) {
        snapping = on;
        changed.run();
    }

    Zoom zoom() {
        return Zoom.nearest(axis.pixelsPerDay());
    }

    void zoomBy(double factor, double x) {
        see(axis.zoomed(factor, Math.max(x, axis.left())));
    }

    void zoomBy(double factor) {
        zoomBy(factor, anchor());
    }

    void zoomTo(Zoom zoom) {
        see(axis.zoomedTo(zoom.pixelsPerDay(), anchor()));
    }

    /// Today where it is in view, else the middle.
    private double anchor() {
        return axis.shows(today.get()) ? axis.middle(today.get()) : axis.left() + axis.width() / 2;
    }

    /// All days; what stands behind the last mark has room too.
    void fit() {
        see(Axis.fitting(axis.left(), Math.max(1, axis.width() - LABEL), all.get()).placed(axis.left(), axis.width()));
    }

    /// These days, and no others.
    void fit(DateSpan days) {
        see(Axis.fitting(axis.left(), axis.width(), days));
    }

    /// Looks from a day on, so wide.
    void look(double originDay, double pixelsPerDay) {
        see(new Axis(axis.left(), axis.width(), originDay, pixelsPerDay));
    }

    void lookFrom(double originDay) {
        look(originDay, axis.pixelsPerDay());
    }

    /// Looks at the same stretch of time around another day.
    void lookAround(LocalDate day) {
        see(axis.centredOn(day));
    }

    void goToToday() {
        lookAround(today.get());
    }

    /// Brings days into view that are not.
    void reveal(DateSpan days) {
        see(axis.shows(axis.start(days.from()), axis.end(days.to())) ? axis : axis.centredOn(days.from()));
    }

    /// Moves the days under a hand that moves the lines too, which tells of both.
    void slide(double pixels) {
        axis = axis.panned(pixels);
    }

    private void see(Axis other) {
        axis = other;
        changed.run();
    }
}
