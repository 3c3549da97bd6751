package org.jalinan.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Optional;
import org.jalinan.chart.Primitive.Anchor;
import org.jalinan.chart.Primitive.Face;
import org.jalinan.chart.Tiers.Cell;
import org.jalinan.model.DateWriter;

/// Draws the tiers above the rows, and the pins of today and of the status date in the lowest one.
record HeaderDrawing(Stage stage) {

    static final double TIER = 20;
    static final double HEIGHT = 3 * TIER;

    void draw() {
        var axis = stage.axis();
        stage.drawing().box(axis.left(), 0, axis.width(), HEIGHT, Token.BG);
        var tiers = Tiers.at(axis.pixelsPerDay());
        tier(tiers.upper(), 0, TIER, Face.REGULAR, Token.MUTED, false);
        tier(tiers.middle(), TIER, TIER, Face.BOLD, Token.FG, false);
        tier(tiers.lower(), 2 * TIER, TIER, Face.REGULAR, Token.MUTED, true);
    }

    /// One tier; the lowest has short names in the middle of its cells.
    void tier(Unit unit, double y, double height, Face face, Token ink, boolean lowest) {
        var axis = stage.axis();
        var drawing = stage.drawing();
        var cells = Tiers.cells(unit, axis, stage.notation().yearBegins());
        boolean whole = cells.stream().allMatch(cell -> briefWidth(unit, cell) <= cell.width() - 3);
        for (var cell : cells) {
            if (cell.from() >= axis.left()) {
                drawing.down(cell.from(), y, y + height, 1, lowest ? Token.GRID : Token.BORDER);
            }
            if (lowest) {
                centred(unit, cell, whole, y + height * 0.7);
            } else {
                fromTheLeft(unit, cell, y + height * 0.7, face, ink);
            }
        }
        drawing.across(axis.left(), axis.right(), y + height - 0.5, 1, Token.BORDER);
    }

    /// A short name in the middle of its cell; its first letter where not all names of the tier have room.
    private void centred(Unit unit, Cell cell, boolean whole, double baseline) {
        double size = stage.sizes().small();
        var name = briefName(unit, cell);
        var text = whole || unit != Unit.MONTH ? name : name.substring(0, 1);
        double half = stage.widths().width(text, size, Face.REGULAR) / 2;
        double middle = (cell.from() + cell.to()) / 2;
        if (2 * half <= cell.width() && middle - half >= stage.axis().left() && middle + half <= stage.axis().right()) {
            stage.drawing().text(middle, baseline, text, size, Anchor.MIDDLE, Face.REGULAR, Token.MUTED);
        }
    }

    private double briefWidth(Unit unit, Cell cell) {
        return stage.widths().width(briefName(unit, cell), stage.sizes().small(), Face.REGULAR);
    }

    /// The name of a cell at its left end, or at the edge while the cell sticks out there.
    private void fromTheLeft(Unit unit, Cell cell, double baseline, Face face, Token ink) {
        double gap = stage.sizes().line(6);
        double from = Math.max(cell.from(), stage.axis().left()) + gap;
        double room = Math.min(cell.to(), stage.axis().right()) - from - 2;
        var full = longName(unit, cell);
        var brief = briefName(unit, cell);
        var text = stage.width(full, face) <= room ? full : brief;
        if (stage.width(text, face) <= room) {
            stage.drawing().text(from, baseline, text, stage.sizes().text(), Anchor.START, face, ink);
        }
    }

    private String longName(Unit unit, Cell cell) {
        int year = Unit.YEAR.number(cell.first(), stage.notation().yearBegins());
        var words = stage.words();
        return switch (unit) {
            case DAY, WEEK -> words.date(cell.first());
            case MONTH -> briefName(unit, cell) + " " + cell.first().getYear();
            case QUARTER, HALF -> briefName(unit, cell) + " " + yearName(year);
            case YEAR -> longYear(year);
            case FIVE_YEARS -> year + "–" + (year + 4);
        };
    }

    private String briefName(Unit unit, Cell cell) {
        int number = unit.number(cell.first(), stage.notation().yearBegins());
        return switch (unit) {
            case WEEK -> weekName(cell.first());
            case YEAR -> yearName(number);
            case DAY, FIVE_YEARS -> Integer.toString(number);
            case MONTH -> DateWriter.month(cell.first(), stage.words().language());
            case QUARTER -> stage.words().of("chart.tier.quarter", number);
            case HALF -> stage.words().of("chart.tier.half", number);
        };
    }

    /// The year of the ASEAN chair, or a fiscal year.
    private String longYear(int year) {
        return stage.notation().isCalendarYear()
                ? stage.plan().chairs().in(year).map(chair -> stage.words().of("chart.tier.chair", year, chair))
                        .orElse(Integer.toString(year))
                : stage.words().of("chart.tier.fiscal", yearName(year));
    }

    /// A year that is not the calendar's bears the numbers of both that it lies in.
    private String yearName(int year) {
        return stage.notation().isCalendarYear() ? Integer.toString(year)
                : "%d/%02d".formatted(year, Math.floorMod(year + 1, 100));
    }

    /// Weeks before the first that the officer counts have no number.
    private String weekName(LocalDate monday) {
        return switch (stage.notation().weeks()) {
            case DAY_OF_MONTH -> Integer.toString(monday.getDayOfMonth());
            case ISO -> Integer.toString(monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case OWN -> stage.notation().firstWeek().map(Unit.WEEK::start)
                    .map(first -> ChronoUnit.WEEKS.between(first, monday) + 1).filter(number -> number > 0)
                    .map(number -> Long.toString(number)).orElse("");
        };
    }

    void pins(Optional<LocalDate> statusDate, boolean lookingBack) {
        statusDate.ifPresent(day -> pin("chart.pin.status", day, Token.FG, Token.BG));
        pin(lookingBack ? "chart.pin.asOf" : "chart.pin.today", stage.today(), Token.ACCENT, Token.ON_ACCENT);
    }

    private void pin(String key, LocalDate day, Token fill, Token ink) {
        double x = stage.axis().middle(day);
        if (stage.axis().shows(x, x)) {
            var text = stage.words().of(key, stage.words().date(day));
            double width = stage.widths().width(text, stage.sizes().small(), Face.REGULAR) + 10;
            double left = Math.clamp(x - width / 2, stage.axis().left(),
                    Math.max(stage.axis().left(), stage.axis().right() - width));
            stage.drawing().pill(left, 2 * TIER + 3, width, 14, 3, fill, fill);
            stage.drawing().text(left + width / 2, 2 * TIER + 13.5, text, stage.sizes().small(), Anchor.MIDDLE,
                    Face.REGULAR, ink);
        }
    }
}
