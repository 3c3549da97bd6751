package org.jalinan.documents.pdf;

import org.jalinan.documents.Figure;

/// Gives a figure its place; one that is too wide is drawn smaller.
final class FigureLayout {

    private FigureLayout() {
    }

    static Flow.Strip strip(Figure figure, Tag parent, double width) {
        double scale = Math.min(1, width / figure.width());
        double height = figure.height() * scale;
        var tag = parent.figure(figure.alternative());
        return Flow.Strip.of(0, height, (pen, x, y) -> {
            pen.figureBox(tag, x, y, figure.width() * scale, height);
            var painter = new ShapePainter(pen, x, y, scale);
            pen.tagged(tag, () -> pen.within(x, y, figure.width() * scale, height,
                    () -> figure.shapes().forEach(painter::paint)));
        });
    }
}
