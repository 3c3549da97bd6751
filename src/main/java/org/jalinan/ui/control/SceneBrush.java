package org.jalinan.ui.control;

import java.util.function.Function;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;
import org.jalinan.chart.Primitive;
import org.jalinan.chart.Primitive.Box;
import org.jalinan.chart.Primitive.Dashes;
import org.jalinan.chart.Primitive.Pill;
import org.jalinan.chart.Primitive.Polygon;
import org.jalinan.chart.Primitive.Text;
import org.jalinan.chart.Token;

/// Draws primitives on a canvas. Lines are filled rectangles on whole pixels: stroked lines and dashes cost three times
/// the frame where there is no graphics card.
final class SceneBrush {

    private final GraphicsContext context;
    private final Function<Token, Color> colours;

    SceneBrush(GraphicsContext context, Function<Token, Color> colours) {
        this.context = context;
        this.colours = colours;
    }

    void draw(Primitive primitive) {
        switch (primitive) {
            case Box box -> fill(box.x(), box.y(), box.width(), box.height(), box.fill());
            case Dashes dashes -> draw(dashes);
            case Pill pill -> draw(pill);
            case Polygon polygon -> draw(polygon);
            case Text text -> draw(text);
        }
    }

    private void fill(double x, double y, double width, double height, Token token) {
        double left = Math.rint(x);
        double top = Math.rint(y);
        context.setFill(colours.apply(token));
        context.fillRect(left, top, Math.max(1, Math.rint(x + width) - left), Math.max(1, Math.rint(y + height) - top));
    }

    /// The rhythm of a dash is kept to whole pixels too, else the dashes of one line would differ.
    private void draw(Dashes dashes) {
        double on = Math.max(1, Math.rint(dashes.on()));
        double step = on + Math.max(1, Math.rint(dashes.off()));
        double first = skipped(dashes, step);
        for (double at = first; at < dashes.length(); at += step) {
            double length = Math.min(on, dashes.length() - at);
            if (dashes.upright()) {
                fill(dashes.x(), dashes.y() + at, dashes.thickness(), length, dashes.ink());
            } else {
                if (dashes.x() + at > context.getCanvas().getWidth()) {
                    return;
                }
                fill(dashes.x() + at, dashes.y(), length, dashes.thickness(), dashes.ink());
            }
        }
    }

    /// Whole dashes that lie left of the canvas, which a line of ten years would else draw by the thousand.
    private static double skipped(Dashes dashes, double step) {
        return dashes.upright() || dashes.x() >= 0 ? 0 : Math.floor(-dashes.x() / step) * step;
    }

    private void draw(Pill pill) {
        double x = Math.rint(pill.x());
        double y = Math.rint(pill.y());
        double width = Math.rint(pill.width());
        double height = Math.rint(pill.height());
        context.setFill(colours.apply(pill.outline()));
        context.fillRoundRect(x, y, width, height, 2 * pill.radius(), 2 * pill.radius());
        if (pill.fill() != pill.outline()) {
            double inner = 2 * Math.max(0, pill.radius() - 1);
            context.setFill(colours.apply(pill.fill()));
            context.fillRoundRect(x + 1, y + 1, width - 2, height - 2, inner, inner);
        }
    }

    private void draw(Polygon polygon) {
        var points = polygon.points();
        var xs = new double[points.size()];
        var ys = new double[points.size()];
        for (int i = 0; i < xs.length; i++) {
            xs[i] = points.get(i).x();
            ys[i] = points.get(i).y();
        }
        context.setFill(colours.apply(polygon.fill()));
        context.fillPolygon(xs, ys, xs.length);
    }

    private void draw(Text text) {
        context.setTextAlign(switch (text.anchor()) {
            case START -> TextAlignment.LEFT;
            case MIDDLE -> TextAlignment.CENTER;
            case END -> TextAlignment.RIGHT;
        });
        context.setFont(SceneCanvas.fonts().font(text.face(), text.size()));
        context.setFill(colours.apply(text.ink()));
        context.fillText(text.text(), text.x(), Math.rint(text.baseline()));
    }
}
