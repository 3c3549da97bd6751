package org.jalinan.documents.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jalinan.documents.Ink;
import org.jalinan.documents.RichText;
import org.jalinan.documents.Table;

/// Lays a table out cell by cell: one strip a row, its header repeated on every page it goes on to.
final class TableLayout {

    private static final double HEAD_PADDING = 1.2;
    private static final double PADDING = 1.2;
    private static final double CELL_GAP = 3;
    /// A row higher than this is the only one that is continued in a second strip: no page could hold it whole.
    private static final int MOST_LINES = 40;

    /// A header higher than this stands once: repeated, it would leave its rows no room.
    private static final double HIGHEST_REPEATED = 120;

    private final TextSetter setter;
    private final Table table;
    private final double width;
    private final Tag tag;
    private final double[] widths;

    TableLayout(TextSetter setter, Tag parent, Table table, double width) {
        this.setter = setter;
        this.table = table;
        this.width = width;
        this.tag = parent.child("Table");
        this.widths = table.widths(width);
    }

    List<Flow.Strip> strips() {
        var strips = new ArrayList<Flow.Strip>();
        List<Flow.Strip> repeated = List.of();
        if (table.hasTitles()) {
            var titles = table.columns().stream().map(column -> RichText.plain(column.title())).toList();
            var row = tag.child("TR");
            var cells = cells(titles, TextStyle.LABEL);
            var tags = titles.stream().map(_ -> row.headingCell("Column")).toList();
            var head = header((pen, i, drawing) -> draw(pen, tags.get(i), cells.get(i), drawing), cells);
            boolean low = head.height() <= HIGHEST_REPEATED;
            strips.add(low ? head.staying() : head);
            repeated = low ? List.of(header((pen, _, drawing) -> pen.decoration(drawing), cells)) : List.of();
        }
        for (var row : table.rows()) {
            for (var strip : rowStrips(row)) {
                strips.add(strip.under(repeated));
            }
        }
        return strips;
    }

    private interface CellPainter {
        void paint(Pen pen, int column, Runnable drawing);
    }

    private Flow.Strip header(CellPainter painter, List<List<TextLine>> cells) {
        double height = cells.stream().mapToDouble(TextLine::height).max().orElse(0);
        return strip(painter, cells, height, true, HEAD_PADDING, Ink.RULE, 0.5);
    }

    private List<Flow.Strip> rowStrips(List<RichText> texts) {
        var row = tag.child("TR");
        var tags = new ArrayList<Tag>();
        for (int i = 0; i < texts.size(); i++) {
            tags.add(i == 0 && !table.hasTitles() ? row.headingCell("Row") : row.child("TD"));
        }
        var cells = cells(texts, setter.styles().cell());
        int lines = cells.stream().mapToInt(List::size).max().orElse(0);
        var strips = new ArrayList<Flow.Strip>();
        for (int from = 0; from == 0 || from < lines; from += MOST_LINES) {
            int first = from;
            int last = from + MOST_LINES;
            var part = cells.stream()
                    .map(cell -> cell.subList(Math.min(first, cell.size()), Math.min(last, cell.size()))).toList();
            double height = part.stream().mapToDouble(TextLine::height).max().orElse(0);
            boolean ends = last >= lines;
            strips.add(strip((pen, i, drawing) -> draw(pen, tags.get(i), part.get(i), drawing), part,
                    Math.max(height, setter.styles().cell().leading()), false, PADDING, Ink.HAIRLINE, ends ? 0.4 : 0));
        }
        return strips;
    }

    private static void draw(Pen pen, Tag cell, List<TextLine> lines, Runnable drawing) {
        if (lines.isEmpty()) {
            pen.empty(cell);
        } else {
            pen.tagged(cell, drawing);
        }
    }

    /// `low` puts lines at the foot of the row, as titles stand.
    private Flow.Strip strip(CellPainter painter, List<List<TextLine>> cells, double height, boolean low,
            double padding, Ink ruleInk, double rule) {
        double whole = height + 2 * padding + rule;
        return Flow.Strip.of(0, whole, (pen, x, y) -> {
            double left = x;
            for (int i = 0; i < cells.size(); i++) {
                var lines = cells.get(i);
                double at = left;
                double top = y + padding + (low ? height - TextLine.height(lines) : 0);
                double room = room(i);
                var align = table.columns().get(i).align();
                painter.paint(pen, i, () -> TextLine.paint(pen, lines, at, top, room, align));
                left += widths[i];
            }
            if (rule > 0) {
                double bottom = y + whole - rule / 2;
                pen.decoration(() -> pen.line(x, bottom, x + width, bottom, ruleInk, rule));
            }
        });
    }

    private List<List<TextLine>> cells(List<RichText> texts, TextStyle style) {
        var cells = new ArrayList<List<TextLine>>();
        for (int i = 0; i < texts.size(); i++) {
            cells.add(setter.set(texts.get(i), style, room(i)));
        }
        return cells;
    }

    private double room(int column) {
        boolean last = column == widths.length - 1;
        return Math.max(1, widths[column] - (last ? 0 : CELL_GAP));
    }
}
