package org.jalinan.chart;

import java.util.List;
import java.util.UUID;
import org.jalinan.chart.Primitive.Anchor;
import org.jalinan.chart.Primitive.Face;
import org.jalinan.chart.Region.Part;

/// Says at the edges of a row that its marks lie beyond them: an arrow, with their number where there are several.
record BeyondDrawing(Stage stage, double y, Token paper) {

    private static final double ROOM = 16;

    /// @param entries all that the row shows
    void draw(List<Entry> entries) {
        int before = 0;
        int after = 0;
        Entry last = null;
        Entry first = null;
        for (var entry : entries) {
            var span = entry.span();
            if (span.isPresent() && stage.axis().end(span.get().to()) < stage.axis().left()) {
                before++;
                last = entry;
            } else if (span.isPresent() && stage.axis().start(span.get().from()) > stage.axis().right()) {
                after++;
                first = first == null ? entry : first;
            }
        }
        if (last != null) {
            sign(stage.axis().left() + 6, -1, before, last.record());
        }
        if (first != null) {
            sign(stage.axis().right() - 6, 1, after, first.record());
        }
    }

    private void sign(double x, int side, int count, UUID record) {
        var number = count > 1 ? Integer.toString(count) : "";
        double size = stage.sizes().small();
        double wide = ROOM + stage.widths().width(number, size, Face.REGULAR);
        double left = side < 0 ? stage.axis().left() + 1 : stage.axis().right() - wide;
        stage.drawing().box(left, y - 8, wide, 16, paper);
        stage.drawing().arrowHead(x + side * 3, y, side * 5, 4, 1.4, Token.MUTED);
        stage.drawing().text(x - side * 6, y + size * 0.36, number, size, side < 0 ? Anchor.START : Anchor.END,
                Face.REGULAR, Token.MUTED);
        stage.drawing().region(left, y - stage.sizes().row() / 2, wide, stage.sizes().row(), Part.BEYOND, record);
    }
}
