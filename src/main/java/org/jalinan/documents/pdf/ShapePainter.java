package org.jalinan.documents.pdf;

import java.util.List;
import java.util.Optional;
import org.jalinan.documents.Align;
import org.jalinan.documents.Ink;
import org.jalinan.documents.RichText;
import org.jalinan.documents.Shape;
import org.jalinan.documents.Stroke;

/// Draws the shapes of a figure with the pen.
final class ShapePainter {

    private static final double PATCH = 1.5;

    private final Pen pen;
    private final double left;
    private final double top;
    private final double scale;

    ShapePainter(Pen pen, double left, double top, double scale) {
        this.pen = pen;
        this.left = left;
        this.top = top;
        this.scale = scale;
    }

    /// The words of a shape as they are painted; none of one that has no words.
    static List<TextLine> words(TextSetter setter, Shape shape, double scale) {
        return shape instanceof Shape.Label label
                ? setter.set(RichText.plain(label.text()), style(label, scale), Double.MAX_VALUE)
                : List.of();
    }

    private static TextStyle style(Shape.Label label, double scale) {
        return new TextStyle(Math.max(TextStyle.SMALLEST, label.size() * scale), 0, label.ink(), label.bold());
    }

    /// @param words of the shape, set for the same scale
    void paint(Shape shape, List<TextLine> words) {
        switch (shape) {
            case Shape.Rectangle box -> {
                begin(box.fill(), box.outline());
                pen.rectangle(x(box.x()), y(box.y()), box.width() * scale, box.height() * scale);
                pen.finish(box.fill().isPresent(), box.outline().isPresent());
            }
            case Shape.Circle circle -> {
                begin(circle.fill(), circle.outline());
                pen.circle(x(circle.centre().x()), y(circle.centre().y()), circle.radius() * scale);
                pen.finish(circle.fill().isPresent(), circle.outline().isPresent());
            }
            case Shape.Polygon polygon -> {
                begin(polygon.fill(), polygon.outline());
                trace(polygon.points());
                pen.closePath();
                pen.finish(polygon.fill().isPresent(), polygon.outline().isPresent());
            }
            case Shape.Line line -> {
                begin(Optional.empty(), Optional.of(line.stroke()));
                trace(line.points());
                pen.finish(false, true);
            }
            case Shape.Label label -> label(label, words);
        }
    }

    private void label(Shape.Label label, List<TextLine> lines) {
        double width = TextLine.width(lines);
        double start = x(label.at().x()) - switch (label.align()) {
            case LEFT -> 0;
            case CENTRE -> width / 2;
            case RIGHT -> width;
        };
        if (label.patch()) {
            double size = style(label, scale).size();
            pen.fill(Ink.WHITE);
            pen.rectangle(start - PATCH, y(label.at().y()) - size * 0.78, width + 2 * PATCH, size);
            pen.finish(true, false);
        }
        for (var line : lines) {
            line.paint(pen, start, y(label.at().y()) - line.baseline(), width, Align.LEFT);
        }
    }

    private void begin(Optional<Ink> fill, Optional<Stroke> outline) {
        fill.ifPresent(pen::fill);
        outline.ifPresent(stroke -> pen.stroke(new Stroke(stroke.ink(), stroke.width() * scale,
                stroke.dashes().stream().map(length -> length * scale).toList())));
    }

    private void trace(List<Shape.Point> points) {
        for (int i = 0; i < points.size(); i++) {
            var point = points.get(i);
            if (i == 0) {
                pen.moveTo(x(point.x()), y(point.y()));
            } else {
                pen.lineTo(x(point.x()), y(point.y()));
            }
        }
    }

    private double x(double x) {
        return left + x * scale;
    }

    private double y(double y) {
        return top + y * scale;
    }
}
