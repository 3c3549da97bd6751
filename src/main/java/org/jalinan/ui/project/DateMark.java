package org.jalinan.ui.project;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import org.jalinan.model.Precision;
import org.jalinan.ui.Messages;

/// The mark of a milestone: one shape for each precision, filled when recorded, hollow when announced. Said in words to
/// a screen reader.
final class DateMark extends StackPane {

    private static final PseudoClass RECORDED = PseudoClass.getPseudoClass("recorded");
    private static final double R = 6;
    private static final double BAR = 13;

    DateMark(MilestoneRow row, Messages messages) {
        getStyleClass().add("date-mark");
        row.date().ifPresent(date -> draw(date.precision(), row.milestone().isRecorded()));
        if (row.hasDraft()) {
            var dot = new Circle(4);
            dot.getStyleClass().add("draft-dot");
            dot.setTranslateX(-R - 12);
            getChildren().add(dot);
        }
        setAccessibleText(row.date()
                .map(date -> messages.text(row.milestone().isRecorded() ? "page.mark.recorded"
                        : "page.mark.announced", messages.date(date)))
                .orElseGet(() -> messages.text("page.mark.none")));
    }

    private void draw(Precision precision, boolean recorded) {
        getChildren().setAll(switch (precision) {
            case DAY -> new Node[]{shape(recorded, diamond())};
            case RANGE -> new Node[]{shape(recorded, new Polygon(-8, 0, -4, -R, 4, -R, 8, 0, 4, R, -4, R))};
            case MONTH, QUARTER -> new Node[]{line(-BAR, 0, BAR, 0), tick(-BAR), tick(BAR),
                shape(recorded, diamond())};
            case YEAR -> new Node[]{dashed(), arrow(-BAR, 1), arrow(BAR, -1), shape(recorded, diamond())};
        });
    }

    private static Polygon diamond() {
        return new Polygon(-R, 0, 0, -R, R, 0, 0, R);
    }

    private static Node shape(boolean recorded, Polygon polygon) {
        polygon.getStyleClass().add("mark");
        polygon.pseudoClassStateChanged(RECORDED, recorded);
        return polygon;
    }

    private static Line line(double fromX, double fromY, double toX, double toY) {
        var line = new Line(fromX, fromY, toX, toY);
        line.getStyleClass().add("mark-line");
        return line;
    }

    private static Line dashed() {
        var line = line(-BAR, 0, BAR, 0);
        line.getStyleClass().add("dashed");
        return line;
    }

    private static Node tick(double x) {
        var tick = line(0, -4, 0, 4);
        tick.setTranslateX(x);
        return tick;
    }

    private static Node arrow(double x, int side) {
        var arrow = new Polyline(side * 4, -4, 0, 0, side * 4, 4);
        arrow.getStyleClass().add("mark-line");
        arrow.setTranslateX(x + side * 2);
        return arrow;
    }
}
