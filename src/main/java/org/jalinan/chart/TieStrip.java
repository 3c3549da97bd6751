package org.jalinan.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jalinan.chart.Primitive.Anchor;
import org.jalinan.chart.Primitive.Face;
import org.jalinan.model.DateSpan;
import org.jalinan.model.Precision;
import org.jalinan.model.StatedDate;
import org.jalinan.text.Words;

/// What binds two sides, on one axis: half a year either side of today, and everything between the last time they met
/// and the next.
public final class TieStrip {

    private static final double HEAD = 20;
    private static final double ROW = 22;
    private static final double GAP = 5;
    private static final int MONTHS = 6;

    private final List<Tie> ties;
    private final LocalDate today;
    private final Words words;
    private final TextWidths widths;

    /// @param ties in the order in which they take their rows
    public TieStrip(List<Tie> ties, LocalDate today, Words words, TextWidths widths) {
        this.ties = List.copyOf(ties);
        this.today = today;
        this.words = words;
        this.widths = widths;
    }

    /// Something with a date.
    ///
    /// @param name beside its mark
    /// @param ahead whether it is announced and has not happened
    public record Tie(String name, StatedDate date, boolean ahead) {
    }

    /// From half a year before today to half a year after it, wider where a tie lies outside; in whole quarters, with a
    /// month of air before the first.
    public DateSpan span() {
        var from = today.minusMonths(MONTHS);
        var to = today.plusMonths(MONTHS);
        for (var tie : ties) {
            var early = tie.date().from().minusMonths(1);
            from = early.isBefore(from) ? early : from;
            to = tie.date().to().isAfter(to) ? tie.date().to() : to;
        }
        return new DateSpan(Unit.QUARTER.start(from), Unit.QUARTER.next(Unit.QUARTER.start(to)).minusDays(1));
    }

    public Scene scene(double width) {
        var drawing = new Drawing();
        var axis = Axis.spanning(0, width, span());
        var rows = new ArrayList<Labels>();
        var places = ties.stream().map(tie -> place(rows, tie, axis)).toList();
        double height = HEAD + Math.max(1, rows.size()) * ROW + 6;
        head(drawing, axis, height);
        drawing.down(axis.middle(today), HEAD, height, 2, Token.ACCENT);
        places.forEach(place -> draw(drawing, place, axis));
        return drawing.scene(width, height);
    }

    /// Quarters where their names have room, else years.
    private void head(Drawing drawing, Axis axis, double height) {
        var cells = StripCells.on(axis, words);
        var names = cells.names().iterator();
        for (var cell : cells.cells()) {
            drawing.down(cell.from(), 0, height, 1, Token.GRID);
            var name = names.next();
            double x = Math.max(axis.left(), cell.from()) + GAP;
            if (x + widths.width(name, Sizes.STRIP.small(), Face.REGULAR) <= Math.min(cell.to(), axis.right())) {
                drawing.text(x, HEAD * 0.7, name, Sizes.STRIP.small(), Anchor.START, Face.REGULAR, Token.MUTED);
            }
        }
        drawing.across(0, axis.width(), HEAD, 1, Token.BORDER);
    }

    /// Where a tie is drawn.
    private record Place(Tie tie, int row, String label, double labelX) {
    }

    /// In the first row in which the mark and its name run into nothing; the name right of the mark, else left of it.
    private Place place(List<Labels> rows, Tie tie, Axis axis) {
        var mark = mark(tie, axis, 0);
        double half = tie.ahead() ? 0 : TieDrawing.RING;
        double left = Math.min(mark.left(), mark.middle() - half);
        double right = Math.max(mark.right(), mark.middle() + half);
        double size = Sizes.STRIP.text();
        boolean toTheRight = axis.right() - right >= left;
        double room = (toTheRight ? axis.right() - right : left) - 2 * GAP;
        var label = widths.fitted(tie.name(), size, Face.REGULAR, room);
        double width = widths.width(label, size, Face.REGULAR);
        double x = toTheRight ? right + GAP : left - GAP - width;
        double from = Math.max(axis.left(), Math.min(left, x));
        double to = Math.min(axis.right(), Math.max(right, x + width));
        int row = 0;
        while (row < rows.size() && !rows.get(row).isFree(from, to)) {
            row++;
        }
        if (row == rows.size()) {
            rows.add(new Labels(axis.left(), axis.right()));
        }
        rows.get(row).take(from - GAP, to + GAP);
        return new Place(tie, row, label, x);
    }

    private void draw(Drawing drawing, Place place, Axis axis) {
        double y = HEAD + (place.row() + 0.5) * ROW + 3;
        double size = Sizes.STRIP.text();
        var mark = mark(place.tie(), axis, y);
        if (place.tie().ahead()) {
            mark.draw(drawing);
        } else {
            TieDrawing.disc(drawing, mark.middle(), y, place.tie().date().precision() == Precision.DAY);
        }
        // On a patch of paper, so that neither a quarter nor today runs through a date.
        drawing.box(place.labelX() - 2, y - size * 0.62, widths.width(place.label(), size, Face.REGULAR) + 4,
                size * 1.24,
                Token.BG);
        drawing.text(place.labelX(), y + size * 0.36, place.label(), size, Anchor.START, Face.REGULAR, Token.FG);
    }

    private static Mark mark(Tie tie, Axis axis, double y) {
        return Mark.of(tie.date(), tie.ahead() ? Mark.Standing.TARGET : Mark.Standing.RECORDED, axis, y,
                TieDrawing.RADIUS);
    }
}
