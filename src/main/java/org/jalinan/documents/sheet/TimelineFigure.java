package org.jalinan.documents.sheet;

import java.util.Optional;
import org.jalinan.chart.Primitive;
import org.jalinan.chart.SheetTimeline;
import org.jalinan.chart.Token;
import org.jalinan.documents.Align;
import org.jalinan.documents.Figure;
import org.jalinan.documents.Ink;
import org.jalinan.documents.Shape;
import org.jalinan.documents.Stroke;

/// The timeline of a sheet as a figure: the same geometry as on the screen, in the inks of paper.
final class TimelineFigure {

    private TimelineFigure() {
    }

    static Figure of(SheetTimeline timeline) {
        var scene = timeline.scene();
        return new Figure(scene.width(), scene.height(),
                scene.primitives().stream().map(TimelineFigure::shape).toList(),
                String.join(" ", timeline.sentences()));
    }

    /// The shape that draws a primitive; what is as white as the paper around it still hides what lies below.
    private static Shape shape(Primitive primitive) {
        return switch (primitive) {
            case Primitive.Box box -> new Shape.Rectangle(box.x(), box.y(), box.width(), box.height(),
                    Optional.of(ink(box.fill())), Optional.empty());
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
            case BG, LANE, SELECTED_ROW, ON_ACCENT -> Ink.WHITE;
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
