package org.jalinan.chart;

import org.jalinan.model.Precision;
import org.jalinan.model.StatedDate;

/// The mark of a date: its form says how exactly the date is known, its standing what kind of statement it is.
///
/// @param left where the stated days begin as drawn
/// @param middle where the diamond stands
/// @param right where the stated days end as drawn
/// @param y the middle of the mark
record Mark(Form form, Standing standing, double left, double middle, double right, double y, double radius) {

    /// How exactly a date is known, where there is room to show it.
    enum Form {
        DIAMOND, HEXAGON,
        /// A diamond on a bar with ticks at both ends: a month or a quarter.
        BAR,
        /// A diamond on a dashed bar between arrow heads: a year.
        ARROWS,
        /// A month or quarter in too little room for its bar: a diamond with a short line under it.
        UNDERLINED,
        /// A year in too little room: the line under the diamond is broken.
        DOTTED
    }

    /// What kind of statement a date is. A target is never drawn as done.
    enum Standing {
        RECORDED, TARGET, FORECAST, BASELINE
    }

    /// The flat part of a range is as long as the range, and never below this at a radius of 6.
    private static final double LEAST_FLAT = 6.4;
    /// From the flat part of a hexagon to its tip, in radii.
    static final double SLOPE = 0.72;
    private static final double SLACK = 3;
    /// A forecast has a core, so that it is told from an announced target without colour.
    private static final double CORE = 0.4;

    static Mark of(StatedDate date, Standing standing, Axis axis, double y, double radius) {
        double from = axis.start(date.from());
        double to = axis.end(date.to());
        double middle = (from + to) / 2;
        var form = form(date.precision(), to - from >= 2 * radius + SLACK);
        double half = switch (form) {
            case DIAMOND, UNDERLINED, DOTTED -> radius;
            case HEXAGON -> Math.max(to - from, LEAST_FLAT * radius / Sizes.SCREEN.radius()) / 2 + SLOPE * radius;
            case BAR, ARROWS -> (to - from) / 2;
        };
        return new Mark(form, standing, middle - half, middle, middle + half, y, radius);
    }

    private static Form form(Precision precision, boolean roomy) {
        return switch (precision) {
            case DAY -> Form.DIAMOND;
            case RANGE -> Form.HEXAGON;
            case MONTH, QUARTER -> roomy ? Form.BAR : Form.UNDERLINED;
            case YEAR -> roomy ? Form.ARROWS : Form.DOTTED;
        };
    }

    void draw(Drawing drawing) {
        switch (form) {
            case DIAMOND -> diamond(drawing, radius, 0, radius);
            case HEXAGON -> diamond(drawing, radius, right - left - 2 * SLOPE * radius, SLOPE * radius);
            case BAR -> {
                if (standing == Standing.BASELINE) {
                    drawing.dashesAcross(left, right, y, scaled(1.3), scaled(3), scaled(2), ink());
                } else {
                    drawing.across(left, right, y, scaled(1.8), ink());
                }
                drawing.down(left + scaled(0.8), y - radius * 0.75, y + radius * 0.75, scaled(1.6), ink());
                drawing.down(right - scaled(0.8), y - radius * 0.75, y + radius * 0.75, scaled(1.6), ink());
                diamond(drawing, radius * 0.9, 0, radius * 0.9);
            }
            case ARROWS -> {
                drawing.dashesAcross(left + scaled(2), right - scaled(2), y, scaled(1.8), scaled(3), scaled(2.4),
                        ink());
                drawing.arrowHead(left, y, -radius * 0.83, radius * 0.83, scaled(1.6), ink());
                drawing.arrowHead(right, y, radius * 0.83, radius * 0.83, scaled(1.6), ink());
                diamond(drawing, radius * 0.9, 0, radius * 0.9);
            }
            case UNDERLINED -> {
                drawing.across(middle - radius * 0.7, middle + radius * 0.7, y + radius + scaled(2.5), scaled(1.4),
                        ink());
                diamond(drawing, radius * 0.9, 0, radius * 0.9);
            }
            case DOTTED -> {
                drawing.dashesAcross(middle - radius, middle + radius, y + radius + scaled(2.5), scaled(1.4), scaled(2),
                        scaled(2), ink());
                diamond(drawing, radius * 0.9, 0, radius * 0.9);
            }
        }
    }

    Token ink() {
        return switch (standing) {
            case RECORDED -> Token.FG;
            case TARGET -> Token.ACCENT;
            case FORECAST -> Token.MUTED;
            case BASELINE -> Token.GHOST;
        };
    }

    private void diamond(Drawing drawing, double size, double flat, double slope) {
        double line = standing == Standing.BASELINE ? scaled(1.4) : scaled(1.6);
        double out = size + line / 2;
        drawing.diamond(middle, y, out, flat, slope * out / size, ink());
        if (standing != Standing.RECORDED) {
            double in = size - line;
            drawing.diamond(middle, y, in, flat, slope * in / size, Token.BG);
        }
        if (standing == Standing.FORECAST) {
            double core = size * CORE;
            drawing.diamond(middle, y, core, flat, slope * core / size, ink());
        }
    }

    private double scaled(double onScreen) {
        return onScreen * Math.max(0.6, radius / Sizes.SCREEN.radius());
    }
}
