package org.jalinan.chart;

import org.jalinan.chart.Primitive.Anchor;
import org.jalinan.chart.Primitive.Face;

/// Draws what a gesture would do: the line as it would be in a frame, and its words at the pointer, never cut by an edge.
record PreviewDrawing(Stage stage, Viewport view) {

    private static final double HEIGHT = 22;
    private static final double PAD = 8;
    private static final double ABOVE = 30;

    void draw(Preview preview) {
        double y = view.top(preview.row()) + Viewport.ROW / 2;
        preview.entry().ifPresent(entry -> {
            TimelineScene.entry(stage, entry, y, Token.SELECTED_ROW);
            TimelineScene.frame(stage, entry, y);
        });
        preview.pull().ifPresent(pull -> pull(pull, preview));
        var words = stage.widths().fitted(preview.words(), stage.sizes().text(), Face.BOLD, view.width() - 2 * PAD);
        double width = stage.width(words, Face.BOLD) + 2 * PAD;
        double last = stage.axis().right() - width;
        double left = Math.clamp(preview.x() - width / 2, Math.min(stage.axis().left(), last), last);
        double top = preview.y() - ABOVE < Viewport.TOP ? preview.y() + ABOVE - HEIGHT : preview.y() - ABOVE;
        var edge = preview.isAllowed() ? Token.ACCENT : Token.DANGER;
        stage.drawing().pill(left, top, width, HEIGHT, 4, Token.BG, edge);
        stage.drawing().text(left + width / 2, top + HEIGHT * 0.68, words, stage.sizes().text(),
                Anchor.MIDDLE, Face.BOLD, preview.isAllowed() ? Token.FG : Token.DANGER);
    }

    /// From the ring to the pointer: level, then upright; grey where it may not end.
    private void pull(Preview.Pull pull, Preview preview) {
        var ink = pull.allowed() ? Token.ACCENT : Token.GHOST;
        stage.drawing().across(Math.min(pull.fromX(), preview.x()), Math.max(pull.fromX(), preview.x()), pull.fromY(),
                1.6, ink);
        stage.drawing().down(preview.x(), Math.min(pull.fromY(), preview.y()), Math.max(pull.fromY(), preview.y()), 1.6,
                ink);
    }
}
