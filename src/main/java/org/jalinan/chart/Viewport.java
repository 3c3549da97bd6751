package org.jalinan.chart;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// What part of a timeline is seen and what in it stands out. The column of names lies left of the axis.
///
/// @param height of the whole picture
/// @param scroll how far the rows have moved up
/// @param overlays what is laid over rows and days
/// @param selected the record that the reader has chosen
/// @param focused the record on which the keyboard stands
/// @param preview what a gesture under way would do
public record Viewport(Axis axis, double height, double scroll, LocalDate today, Overlays overlays,
        Optional<UUID> selected, Optional<UUID> focused, Optional<Preview> preview) {

    /// With no gesture under way, and nothing laid over but the status date.
    public Viewport(Axis axis, double height, double scroll, LocalDate today, Optional<LocalDate> statusDate,
            Optional<UUID> selected, Optional<UUID> focused) {
        this(axis, height, scroll, today, Overlays.NONE.reportedOn(statusDate), selected, focused, Optional.empty());
    }

    public static final double ROW = Sizes.SCREEN.row();
    public static final double EVENTS = 42;
    /// Where the rows begin: below the three tiers and the events.
    public static final double TOP = HeaderDrawing.HEIGHT + EVENTS;

    Optional<LocalDate> statusDate() {
        return overlays.statusDate();
    }

    public double width() {
        return axis.right();
    }

    /// The furthest that so many rows can be scrolled.
    public double lastScroll(int rows) {
        return Math.max(0, rows * ROW - (height - TOP));
    }

    /// The line at a height of the picture, whether there is one or not.
    public int rowAt(double y) {
        return (int) Math.floor((y - TOP + scroll) / ROW);
    }

    int firstRow() {
        return (int) Math.max(0, Math.floor(scroll / ROW));
    }

    /// The row after the last that is seen.
    int endRow(int rows) {
        return (int) Math.min(rows, Math.ceil((scroll + height - TOP) / ROW));
    }

    double top(int row) {
        return TOP + row * ROW - scroll;
    }
}
