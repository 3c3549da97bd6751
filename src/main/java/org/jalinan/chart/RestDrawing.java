package org.jalinan.chart;

import java.time.LocalDate;

/// Shades the days on which partners rest. Days of a week are told apart only where a day is wide enough; a holiday is
/// drawn at every zoom.
record RestDrawing(Stage stage, Resting resting) {

    /// From this width of a day on, every day of rest is drawn.
    private static final double EVERY_DAY = 2;

    void draw(double top, double bottom) {
        var axis = stage.axis();
        var first = axis.dateAt(axis.left());
        var last = axis.dateAt(axis.right());
        if (axis.pixelsPerDay() >= EVERY_DAY) {
            for (var day = first; !day.isAfter(last); day = day.plusDays(1)) {
                if (resting.rests(day)) {
                    shade(day, top, bottom);
                }
            }
        } else {
            resting.holidays(first, last).forEach(day -> shade(day, top, bottom));
        }
    }

    private void shade(LocalDate day, double top, double bottom) {
        var axis = stage.axis();
        double from = Math.max(axis.start(day), axis.left());
        stage.drawing().box(from, top, Math.min(Math.max(axis.end(day), from + 1), axis.right()) - from, bottom - top,
                Token.REST);
    }
}
