package org.jalinan.chart;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jalinan.chart.Mark.Standing;
import org.jalinan.chart.Primitive.Anchor;
import org.jalinan.chart.Primitive.Face;
import org.jalinan.model.StatedDate;
import org.jalinan.text.Words;

/// The key to the marks, drawn by the code that draws the marks themselves, on as many lines as it needs.
public final class Legend {

    private static final double GAP = 14;
    private static final double EDGE = 16;
    private static final double LINE = 20;
    private static final double HEIGHT = 34;
    private static final double SIZE = 11;
    private static final LocalDate FIRST = LocalDate.of(2001, 1, 1);

    private final Drawing drawing = new Drawing();
    private final double width;
    private final Words words;
    private final TextWidths widths;
    private double middle = HEIGHT / 2;
    private double x = EDGE;
    private double widest;

    private Legend(double width, Words words, TextWidths widths) {
        this.width = width;
        this.words = words;
        this.widths = widths;
    }

    /// No wider than this, unless one sign alone is.
    public static Scene within(double width, Words words, TextWidths widths) {
        return new Legend(width, words, widths).compose();
    }

    private Scene compose() {
        heading("known", "DAY", 12);
        sign("DAY", StatedDate.day(FIRST), Standing.RECORDED, 12);
        sign("RANGE", StatedDate.range(FIRST, FIRST.plusDays(9)), Standing.RECORDED, 10);
        sign("MONTH", StatedDate.month(YearMonth.from(FIRST)), Standing.RECORDED, 28);
        sign("YEAR", StatedDate.year(FIRST.getYear()), Standing.RECORDED, 28);
        x += GAP / 2;
        heading("kind", "recorded", 12);
        sign("recorded", StatedDate.day(FIRST), Standing.RECORDED, 12);
        sign("target", StatedDate.day(FIRST), Standing.TARGET, 12);
        sign("forecast", StatedDate.day(FIRST), Standing.FORECAST, 12);
        sign("baseline", StatedDate.month(YearMonth.from(FIRST)), Standing.BASELINE, 28);
        own("past", 26, this::past);
        own("overrun", 22, this::overrun);
        own("activity", 30, (left, right) -> ActivityDrawing.sample(drawing, left, right, middle));
        own("link", 22, this::link);
        own("meeting", 2 * TieDrawing.RADIUS,
                (left, right) -> TieDrawing.disc(drawing, (left + right) / 2, middle, true));
        own("undertaking", 30, (left, right) -> TieDrawing.sample(drawing, left, right, middle));
        return drawing.scene(Math.max(widest, x), middle + HEIGHT / 2);
    }

    private void past(double left, double right) {
        drawing.dashesAcross(left, right - 2, middle, 1.4, 2, 3, Token.DANGER);
        drawing.arrowHead(right, middle, 5, 4, 1.4, Token.DANGER);
    }

    private void overrun(double left, double right) {
        drawing.dashesAcross(left, right, middle, 4, 4, 2, Token.DANGER);
        drawing.down(right, middle - 6, middle + 6, 1.6, Token.DANGER);
    }

    private void link(double left, double right) {
        drawing.down(left + 1, middle - 7, middle + 3, 1.2, Token.MUTED);
        drawing.across(left + 0.4, right - 4, middle + 3, 1.2, Token.MUTED);
        drawing.polygon(Token.MUTED, right, middle + 3, right - 5, middle - 0.2, right - 5, middle + 6.2);
    }

    /// Never at the end of a line: it stays with its first sign.
    private void heading(String key, String first, double firstWidth) {
        var text = words.of("chart.legend." + key);
        double wide = widths.width(text, SIZE, Face.BOLD) + GAP;
        room(wide + firstWidth + GAP + widths.width(words.of("chart.legend." + first), SIZE, Face.REGULAR));
        drawing.text(x, middle + 4, text, SIZE, Anchor.START, Face.BOLD, Token.FG);
        x += wide;
    }

    /// A mark whose date is so wide, and its name; with its ends the mark may be wider.
    private void sign(String name, StatedDate date, Standing standing, double wide) {
        own(name, wide, (from, _) -> {
            var axis = new Axis(from, wide, FIRST.toEpochDay(), wide / date.span().days());
            double left = Mark.of(date, standing, axis, middle, 5.5).left();
            var mark = Mark.of(date, standing, axis.placed(2 * from - left, wide), middle, 5.5);
            mark.draw(drawing);
            x = mark.right() - wide;
        });
    }

    /// What `sign` draws from its left to its right, and its name.
    private void own(String name, double wide, Between sign) {
        room(wide + 6 + widths.width(words.of("chart.legend." + name), SIZE, Face.REGULAR));
        sign.draw(x, x + wide);
        x += wide + 6;
        word(name);
    }

    /// Draws from left to right.
    @FunctionalInterface
    private interface Between {
        void draw(double left, double right);
    }

    /// Begins another line where this one has no room left.
    private void room(double wanted) {
        if (x > EDGE && x + wanted > width) {
            widest = Math.max(widest, x);
            x = EDGE;
            middle += LINE;
        }
    }

    private void word(String name) {
        var text = words.of("chart.legend." + name);
        drawing.text(x, middle + 4, text, SIZE, Anchor.START, Face.REGULAR, Token.MUTED);
        x += widths.width(text, SIZE, Face.REGULAR) + GAP;
    }
}
