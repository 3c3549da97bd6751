package org.jalinan.chart;

import java.util.Arrays;
import java.util.Comparator;

/// The named steps of zoom; between them the zoom is continuous.
public enum Zoom {
    WEEK(24), MONTH(4.5), QUARTER(0.858), HALF(0.45), YEAR(0.22), FIVE_YEARS(0.1);

    private final double pixelsPerDay;

    Zoom(double pixelsPerDay) {
        this.pixelsPerDay = pixelsPerDay;
    }

    public double pixelsPerDay() {
        return pixelsPerDay;
    }

    /// The step that an axis is nearest to.
    public static Zoom nearest(double pixelsPerDay) {
        return Arrays.stream(values())
                .min(Comparator.comparingDouble(zoom -> Math.abs(Math.log(zoom.pixelsPerDay / pixelsPerDay))))
                .orElseThrow();
    }
}
