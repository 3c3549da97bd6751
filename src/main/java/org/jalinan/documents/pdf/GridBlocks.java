package org.jalinan.documents.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.jalinan.documents.Align;
import org.jalinan.documents.Block;
import org.jalinan.documents.Ink;
import org.jalinan.documents.PageFormat;
import org.jalinan.documents.RichText;

/// Labelled values in a grid, and numbered notes.
final class GridBlocks {

    private static final TextStyle LABEL = new TextStyle(TextStyle.SMALLEST, 8.6, Ink.MUTED, false);
    private static final TextStyle VALUE = new TextStyle(8, 10, Ink.INK, false);
    private static final double COLUMN_GAP = PageFormat.millimetres(4);
    private static final double ROW_GAP = 2.4;
    private static final double INDENT = PageFormat.millimetres(4);

    private final TextSetter setter;
    private final Tag parent;
    private final double width;

    GridBlocks(TextSetter setter, Tag parent, double width) {
        this.setter = setter;
        this.parent = parent;
        this.width = width;
    }

    private record Cell(Tag labelTag, List<TextLine> label, Tag valueTag, List<TextLine> value) {

        double height() {
            return TextLine.height(label) + TextLine.height(value);
        }

        void paint(Pen pen, double x, double y, double room) {
            pen.tagged(labelTag, () -> TextLine.paint(pen, label, x, y, room, Align.LEFT));
            pen.tagged(valueTag,
                    () -> TextLine.paint(pen, value, x, y + TextLine.height(label), room, Align.LEFT));
        }
    }

    List<Flow.Strip> keyValues(Block.KeyValues values) {
        int columns = values.columns();
        var onOneLine = values.entries().stream().map(entry -> setter.set(entry.value(), VALUE, Double.MAX_VALUE))
                .toList();
        var rooms = rooms(columns, onOneLine);
        var list = parent.child("L");
        var strips = new ArrayList<Flow.Strip>();
        for (int start = 0; start < values.entries().size(); start += columns) {
            int first = start;
            var cells = IntStream.range(first, Math.min(first + columns, values.entries().size()))
                    .mapToObj(i -> cell(values.entries().get(i), onOneLine.get(i), list, rooms[i - first])).toList();
            strips.add(row(cells, rooms).after(ROW_GAP));
        }
        return strips;
    }

    /// Columns of equal width; where an entry would not stand on one line in its own and all would in columns of other
    /// widths, each is as wide as its widest entry and an equal share of what is left.
    private double[] rooms(int columns, List<List<TextLine>> onOneLine) {
        double all = width - (columns - 1) * COLUMN_GAP;
        var widest = new double[columns];
        for (int i = 0; i < onOneLine.size(); i++) {
            widest[i % columns] = Math.max(widest[i % columns], TextLine.width(onOneLine.get(i)) + 1);
        }
        double left = (all - DoubleStream.of(widest).sum()) / columns;
        boolean fits = DoubleStream.of(widest).allMatch(each -> each <= all / columns);
        return DoubleStream.of(widest).map(each -> fits || left < 0 ? all / columns : each + left).toArray();
    }

    private Cell cell(Block.KeyValues.Entry entry, List<TextLine> onOneLine, Tag list, double room) {
        var item = list.child("LI");
        return new Cell(item.child("Lbl"), setter.set(RichText.plain(entry.label()), LABEL, room), item.child("LBody"),
                TextLine.width(onOneLine) <= room ? onOneLine : setter.set(entry.value(), VALUE, room));
    }

    private static Flow.Strip row(List<Cell> cells, double[] rooms) {
        double height = cells.stream().mapToDouble(Cell::height).max().orElse(0);
        return Flow.Strip.of(0, height, (pen, x, y) -> {
            double at = x;
            for (int i = 0; i < cells.size(); i++) {
                cells.get(i).paint(pen, at, y, rooms[i]);
                at += rooms[i] + COLUMN_GAP;
            }
        });
    }

    /// Each note is one strip: its number, and its text indented below the first line.
    List<Flow.Strip> notes(Block.Notes notes, double room) {
        var list = parent.child("L");
        var strips = new ArrayList<Flow.Strip>();
        for (var note : notes.notes()) {
            var item = list.child("LI");
            var number = item.child("Lbl");
            var body = item.child("LBody");
            var label = setter.set(RichText.bold(note.number() + "\u00A0\u00A0"), TextStyle.NOTE, room);
            var text = setter.set(note.text(), TextStyle.NOTE, room, TextLine.width(label), INDENT);
            strips.add(Flow.Strip.of(0, TextLine.height(text), (pen, x, y) -> {
                pen.tagged(number, () -> TextLine.paint(pen, label, x, y, room, Align.LEFT));
                pen.tagged(body, () -> TextLine.paint(pen, text, x, y, room, Align.LEFT));
            }));
        }
        return strips;
    }
}
