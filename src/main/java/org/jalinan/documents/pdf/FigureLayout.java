package org.jalinan.documents.pdf;

import java.util.List;
import org.jalinan.documents.Figure;
import org.jalinan.documents.FigureRows;

/// Gives a figure its place; one that is too wide is drawn smaller.
record FigureLayout(TextSetter setter, Tag parent, double width) {

    Flow flow(Figure figure, double before) {
        return figure.rows().filter(rows -> rows.count() > 0).<Flow>map(rows -> rows(figure, rows, before))
                .orElseGet(() -> strip(figure).after(before));
    }

    private Flow rows(Figure figure, FigureRows rows, double before) {
        double scale = scale(figure);
        double all = rows.count() * rows.height();
        return new Flow.Rows(before, rows.count(), (figure.height() - all) * scale, rows.height() * scale,
                (from, to) -> strip(figure.part(from, to)));
    }

    private double scale(Figure figure) {
        return Math.min(1, width / figure.width());
    }

    private Flow.Strip strip(Figure figure) {
        double scale = scale(figure);
        double height = figure.height() * scale;
        var tag = parent.figure(figure.alternative());
        var words = figure.shapes().stream().map(shape -> ShapePainter.words(setter, shape, scale)).toList();
        return Flow.Strip.of(0, height, (pen, x, y) -> {
            pen.figureBox(tag, x, y, figure.width() * scale, height);
            var painter = new ShapePainter(pen, x, y, scale);
            pen.tagged(tag,
                    () -> pen.within(x, y, figure.width() * scale, height, () -> paint(figure, words, painter)));
        });
    }

    private static void paint(Figure figure, List<List<TextLine>> words, ShapePainter painter) {
        for (int i = 0; i < words.size(); i++) {
            painter.paint(figure.shapes().get(i), words.get(i));
        }
    }
}
