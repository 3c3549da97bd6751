package org.jalinan.documents;

import java.util.List;
import java.util.Optional;
import org.jalinan.chart.Primitive;
import org.jalinan.chart.Scene;
import org.jalinan.chart.Token;

/// A scene as a figure: the same geometry as on the screen, in the inks of paper.
public final class SceneFigure {

    private SceneFigure() {
    }

    /// @param sentences what the scene shows, for whom it cannot be seen
    public static Figure of(Scene scene, List<String> sentences) {
        return of(scene, sentences, Optional.empty());
    }

    /// One that may go on over the page.
    public static Figure of(Scene scene, FigureRows rows) {
        return of(scene, rows.sentences(), Optional.of(rows));
    }

    private static Figure of(Scene scene, List<String> sentences, Optional<FigureRows> rows) {
        return new Figure(scene.width(), scene.height(),
                scene.primitives().stream().map(SceneFigure::shape).toList(), String.join(" ", sentences), rows);
    }

    /// The shape that draws a primitive; what is as white as the paper around it still hides what lies below.
    private static Shape shape(Primitive primitive) {
        return switch (primitive) {
            case Primitive.Box box -> new Shape.Rectangle(box.x(), box.y(), box.width(), box.height(),
                    Optional.of(ink(box.fill())), Optional.empty());
            case Primitive.Pill pill when 2 * pill.radius() >= pill.width() -> new Shape.Circle(
                    new Shape.Point(pill.x() + pill.width() / 2, pill.y() + pill.height() / 2), pill.width() / 2,
                    Optional.of(ink(pill.fill())), Optional.of(Stroke.solid(ink(pill.outline()), 0.6)));
            case Primitive.Pill pill -> new Shape.Rectangle(pill.x(), pill.y(), pill.width(), pill.height(),
                    Optional.of(ink(pill.fill())), Optional.of(Stroke.solid(ink(pill.outline()), 0.6)));
            case Primitive.Dashes dashes -> dashes(dashes);
            case Primitive.Polygon polygon -> new Shape.Polygon(
                    polygon.points().stream().map(point -> new Shape.Point(point.x(), point.y())).toList(),
                    Optional.of(ink(polygon.fill())), Optional.empty());
            case Primitive.Text text -> new Shape.Label(new Shape.Point(text.x(), text.baseline()), text.text(),
                    Math.max(Shape.SMALLEST_TEXT, text.size()), align(text.anchor()),
                    text.face() == Primitive.Face.BOLD, ink(text.ink()), false);
        };
    }

    private static Shape dashes(Primitive.Dashes dashes) {
        var half = dashes.thickness() / 2;
        var x = dashes.x() + (dashes.upright() ? half : 0);
        var y = dashes.y() + (dashes.upright() ? 0 : half);
        var stroke = Stroke.dashed(ink(dashes.ink()), dashes.thickness(), dashes.on(), dashes.off());
        return Shape.Line.between(x, y, x + (dashes.upright() ? 0 : dashes.length()),
                y + (dashes.upright() ? dashes.length() : 0), stroke);
    }

    private static Align align(Primitive.Anchor anchor) {
        return switch (anchor) {
            case START -> Align.LEFT;
            case MIDDLE -> Align.CENTRE;
            case END -> Align.RIGHT;
        };
    }

    private static Ink ink(Token token) {
        return switch (token) {
            case FG -> Ink.INK;
            case MUTED, SUBTLE -> Ink.MUTED;
            case BG, ON_ACCENT -> Ink.WHITE;
            case LANE, SELECTED_ROW, REST -> Ink.LANE;
            case CHANGED -> Ink.AMBER_TINT;
            case BORDER, HAIRLINE -> Ink.RULE;
            case GRID -> Ink.HAIRLINE;
            case ACCENT, ACCENT_MUTED -> Ink.ACCENT;
            case SUCCESS -> Ink.GREEN;
            case WARNING -> Ink.AMBER;
            case DANGER -> Ink.RED;
            case GHOST -> Ink.GHOST;
        };
    }
}
