package org.jalinan.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jalinan.chart.Primitive.Anchor;
import org.jalinan.chart.Primitive.Face;
import org.jalinan.chart.Region.Part;
import org.jalinan.model.DateSpan;

/// Says at the edges of a row that its marks lie beyond them: an arrow, with their number where there are several. On paper
/// it names the sheet on which they stand, or on which a mark goes on that the edge cuts.
///
/// @param sheets which sheet shows a day; empty on a screen
record BeyondDrawing(Stage stage, double y, Token paper, Optional<Function<LocalDate, String>> sheets) {

    private static final double ROOM = 16;
    private static final double NEARLY = 0.01;

    /// @param entries all that the row shows
    void draw(List<Entry> entries) {
        var before = new Edge(-1);
        var after = new Edge(1);
        for (var entry : entries) {
            entry.span().ifPresent(span -> place(span, entry.record(), before, after));
        }
        before.sign();
        after.sign();
    }

    private void place(DateSpan span, UUID record, Edge before, Edge after) {
        var axis = stage.axis();
        if (axis.end(span.to()) < axis.left() + NEARLY) {
            before.beyond(span.to(), record);
        } else if (axis.start(span.from()) > axis.right() - NEARLY) {
            after.beyond(span.from(), record);
        } else {
            if (axis.start(span.from()) < axis.left() - NEARLY) {
                before.cut(span.from(), record);
            }
            if (axis.end(span.to()) > axis.right() + NEARLY) {
                after.cut(span.to(), record);
            }
        }
    }

    /// One end of a row, and what lies beyond it. The entries of a row stand in the order of their dates.
    private final class Edge {

        private final int side;
        private int count;
        private Optional<LocalDate> day = Optional.empty();
        private Optional<UUID> record = Optional.empty();

        Edge(int side) {
            this.side = side;
        }

        void beyond(LocalDate nearest, UUID entry) {
            count++;
            if (side < 0 || count == 1) {
                day = Optional.of(nearest);
                record = Optional.of(entry);
            }
        }

        /// A screen can be scrolled to see the rest; on paper its sheet is named unless something lies wholly beyond.
        void cut(LocalDate rest, UUID entry) {
            if (sheets.isPresent() && record.isEmpty()) {
                day = Optional.of(rest);
                record = Optional.of(entry);
            }
        }

        void sign() {
            record.ifPresent(entry -> sign(words(), entry));
        }

        private String words() {
            return sheets.flatMap(day::map).orElse(count > 1 ? Integer.toString(count) : "");
        }

        private void sign(String words, UUID entry) {
            double size = stage.sizes().small();
            double wide = ROOM + stage.widths().width(words, size, Face.REGULAR);
            double left = side < 0 ? stage.axis().left() + 1 : stage.axis().right() - wide;
            double x = side < 0 ? stage.axis().left() + 6 : stage.axis().right() - 6;
            stage.drawing().box(left, y - 8, wide, 16, paper);
            stage.drawing().arrowHead(x + side * 3, y, side * 5, 4, 1.4, Token.MUTED);
            stage.drawing().text(x - side * 6, y + size * 0.36, words, size, side < 0 ? Anchor.START : Anchor.END,
                    Face.REGULAR, Token.MUTED);
            stage.drawing().region(left, y - stage.sizes().row() / 2, wide, stage.sizes().row(), Part.BEYOND, entry);
        }
    }
}
