package org.jalinan.documents.pdf;

import java.util.ArrayList;
import java.util.List;
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
        double room = (width - (columns - 1) * COLUMN_GAP) / columns;
        var list = parent.child("L");
        var strips = new ArrayList<Flow.Strip>();
        for (int start = 0; start < values.entries().size(); start += columns) {
            var row = values.entries().subList(start, Math.min(start + columns, values.entries().size()));
            strips.add(row(row.stream().map(entry -> cell(entry, list, room)).toList(), room).after(ROW_GAP));
        }
        return strips;
    }

    private Cell cell(Block.KeyValues.Entry entry, Tag list, double room) {
        var item = list.child("LI");
        return new Cell(item.child("Lbl"), setter.set(RichText.plain(entry.label()), LABEL, room),
                item.child("LBody"), setter.set(entry.value(), VALUE, room));
    }

    private static Flow.Strip row(List<Cell> cells, double room) {
        double height = cells.stream().mapToDouble(Cell::height).max().orElse(0);
        return Flow.Strip.of(0, height, (pen, x, y) -> {
            double at = x;
            for (var cell : cells) {
                cell.paint(pen, at, y, room);
                at += room + COLUMN_GAP;
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
