package org.jalinan.chart;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jalinan.chart.Mark.Standing;
import org.jalinan.chart.Primitive.Anchor;
import org.jalinan.chart.Primitive.Face;
import org.jalinan.model.StatedDate;
import org.jalinan.text.Words;

/// The key to the marks, on one line, drawn by the code that draws the marks themselves.
public final class Legend {

    private static final double GAP = 14;
    private static final LocalDate FIRST = LocalDate.of(2001, 1, 1);

    private final Drawing drawing = new Drawing();
    private final double middle;
    private final Words words;
    private final TextWidths widths;
    private double x = 16;

    private Legend(double height, Words words, TextWidths widths) {
        this.middle = height / 2;
        this.words = words;
        this.widths = widths;
    }

    /// As wide as it needs to be.
    public static Scene of(double height, Words words, TextWidths widths) {
        return new Legend(height, words, widths).compose(height);
    }

    private Scene compose(double height) {
        heading("chart.legend.known");
        sign("DAY", StatedDate.day(FIRST), Standing.RECORDED, 12);
        sign("RANGE", StatedDate.range(FIRST, FIRST.plusDays(9)), Standing.RECORDED, 10);
        sign("MONTH", StatedDate.month(YearMonth.from(FIRST)), Standing.RECORDED, 28);
        sign("YEAR", StatedDate.year(FIRST.getYear()), Standing.RECORDED, 28);
        x += GAP / 2;
        heading("chart.legend.kind");
        sign("recorded", StatedDate.day(FIRST), Standing.RECORDED, 12);
        sign("target", StatedDate.day(FIRST), Standing.TARGET, 12);
        sign("forecast", StatedDate.day(FIRST), Standing.FORECAST, 12);
        sign("baseline", StatedDate.month(YearMonth.from(FIRST)), Standing.BASELINE, 28);
        drawing.dashesAcross(x, x + 24, middle, 1.4, 2, 3, Token.DANGER);
        drawing.arrowHead(x + 26, middle, 5, 4, 1.4, Token.DANGER);
        x += 32;
        word("past");
        return drawing.scene(x, height);
    }

    private void heading(String key) {
        var text = words.of(key);
        drawing.text(x, middle + 4, text, 11, Anchor.START, Face.BOLD, Token.FG);
        x += widths.width(text, 11, Face.BOLD) + GAP;
    }

    /// A mark as wide as `width`, and its name.
    private void sign(String name, StatedDate date, Standing standing, double width) {
        var axis = new Axis(x, width, FIRST.toEpochDay(), width / date.span().days());
        double left = Mark.of(date, standing, axis, middle, 5.5).left();
        var mark = Mark.of(date, standing, axis.placed(2 * x - left, width), middle, 5.5);
        mark.draw(drawing);
        x = mark.right() + 6;
        word(name);
    }

    private void word(String name) {
        var text = words.of("chart.legend." + name);
        drawing.text(x, middle + 4, text, 11, Anchor.START, Face.REGULAR, Token.MUTED);
        x += widths.width(text, 11, Face.REGULAR) + GAP;
    }
}
