package org.jalinan.documents.pdf;

import java.util.List;
import java.util.Optional;
import org.jalinan.documents.Align;
import org.jalinan.documents.Ink;
import org.jalinan.documents.RatingMark;
import org.jalinan.documents.Run;
import org.jalinan.documents.Shape;
import org.jalinan.documents.Stroke;

/// The drawn marks of ratings, on a field of 20 by 20 that is scaled to the text. Their letter is of the smallest size
/// allowed, so a mark is never smaller than its letter needs.
final class RatingShapes {

    private static final double FIELD = 20;
    private static final double SMALLEST_SIDE = 10;

    private RatingShapes() {
    }

    private static double side(double textSize) {
        return Math.max(SMALLEST_SIDE, textSize * 1.2);
    }

    /// The triangle is wider than the others; all take its room.
    static double width(double textSize) {
        return side(textSize) * 1.16;
    }

    static List<Shape> of(RatingMark mark) {
        var centre = new Shape.Point(10, 10);
        return switch (mark) {
            case ON_TRACK -> List.of(new Shape.Circle(centre, 9, Optional.of(Ink.GREEN_TINT),
                    Optional.of(Stroke.solid(Ink.GREEN, 1.4))));
            case AT_RISK -> List.of(new Shape.Polygon(
                    List.of(new Shape.Point(10, -1.5), new Shape.Point(21.5, 19), new Shape.Point(-1.5, 19)),
                    Optional.of(Ink.AMBER_TINT), Optional.of(Stroke.solid(Ink.AMBER, 1.4))));
            case OFF_TRACK -> List.of(new Shape.Rectangle(1.2, 1.2, 17.6, 17.6, Optional.of(Ink.RED),
                    Optional.of(Stroke.solid(Ink.RED, 1.4))));
            case NOT_RATED -> List.of(
                    new Shape.Circle(centre, 7.6, Optional.empty(),
                            Optional.of(Stroke.dashed(Ink.GHOST, 1.3, 2.2, 2))),
                    Shape.Line.between(7, 10, 13, 10, Stroke.solid(Ink.GHOST, 1.3)));
        };
    }

    private static Ink letterInk(RatingMark mark) {
        return switch (mark) {
            case ON_TRACK -> Ink.GREEN;
            case AT_RISK -> Ink.AMBER;
            case OFF_TRACK -> Ink.WHITE;
            case NOT_RATED -> Ink.GHOST;
        };
    }

    static void paint(Pen pen, Run.Mark mark, double x, double baseline, double textSize) {
        double side = side(textSize);
        double top = baseline - side * 0.78;
        var painter = new ShapePainter(pen, x + side * 0.08, top, side / FIELD);
        of(mark.mark()).forEach(shape -> painter.paint(shape, List.of()));
        if (mark.mark() != RatingMark.NOT_RATED) {
            double low = mark.mark() == RatingMark.AT_RISK ? 0.88 : 0.755;
            var letter = new Shape.Label(new Shape.Point(FIELD / 2, FIELD * low), mark.letter(),
                    TextStyle.SMALLEST * FIELD / side, Align.CENTRE, true, letterInk(mark.mark()), false);
            painter.paint(letter, ShapePainter.words(pen.setter(), letter, side / FIELD));
        }
    }
}
