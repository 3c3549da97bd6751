package org.jalinan.chart;

import java.util.List;
import org.jalinan.chart.Primitive.Face;

/// Draws that a target has passed with no record: the dotted line up to today, and behind it by how much.
///
/// @param end where the target ends
record PastTarget(Stage stage, double end, double y, Token paper) {

    void line() {
        var sizes = stage.sizes();
        double to = stage.todayX();
        stage.drawing().dashesAcross(Math.max(end, stage.axis().left()), Math.min(to, stage.axis().right()), y,
                sizes.line(1.4), sizes.line(2), sizes.line(3), Token.DANGER);
        stage.drawing().arrowHead(to, y, sizes.line(5), sizes.line(4), sizes.line(1.4), Token.DANGER);
    }

    /// Nothing is said over the mark itself, where today lies beyond the edge.
    ///
    /// @param wordings the longest first; the last is said where no other has room
    void words(List<String> wordings) {
        double from = stage.todayX() + stage.sizes().line(8);
        double edge = stage.axis().right() - stage.sizes().line(4);
        var said = wordings.stream().filter(each -> from + stage.width(each, Face.BOLD) <= edge).findFirst()
                .orElseGet(wordings::getLast);
        double x = Math.min(from, edge - stage.width(said, Face.BOLD));
        if (x > Math.max(end, stage.axis().left())) {
            stage.label(x, y, said, Face.BOLD, Token.DANGER, paper);
        }
    }
}
