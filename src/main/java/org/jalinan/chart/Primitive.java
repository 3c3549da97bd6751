package org.jalinan.chart;

import java.util.List;

/// What a scene is made of, in the order of drawing. There are no stroked lines: a screen fills whole pixels, which costs
/// a third of stroking them, and paper may draw a box or a run of dashes as a line.
public sealed interface Primitive {

    record Point(double x, double y) {
    }

    /// The same lower in the picture.
    Primitive lower(double by);

    /// A filled upright rectangle; a line where it is thin.
    record Box(double x, double y, double width, double height, Token fill) implements Primitive {
        @Override
        public Box lower(double by) {
            return new Box(x, y + by, width, height, fill);
        }
    }

    /// A rectangle with round corners and an outline one unit wide.
    record Pill(double x, double y, double width, double height, double radius, Token fill, Token outline)
            implements Primitive {
        @Override
        public Pill lower(double by) {
            return new Pill(x, y + by, width, height, radius, fill, outline);
        }
    }

    /// A dashed line from its upper or left end, `x` and `y` its upper left corner.
    record Dashes(double x, double y, double length, double thickness, boolean upright, double on, double off,
            Token ink) implements Primitive {
        @Override
        public Dashes lower(double by) {
            return new Dashes(x, y + by, length, thickness, upright, on, off, ink);
        }
    }

    /// A filled closed outline.
    record Polygon(List<Point> points, Token fill) implements Primitive {
        public Polygon {
            points = List.copyOf(points);
        }

        @Override
        public Polygon lower(double by) {
            return new Polygon(points.stream().map(point -> new Point(point.x(), point.y() + by)).toList(), fill);
        }
    }

    /// One line of text on its baseline; `x` is its start, middle or end by the anchor.
    record Text(double x, double baseline, String text, double size, Anchor anchor, Face face, Token ink)
            implements Primitive {
        @Override
        public Text lower(double by) {
            return new Text(x, baseline + by, text, size, anchor, face, ink);
        }
    }

    /// Which part of a text stands at its place.
    enum Anchor {
        START, MIDDLE, END
    }

    /// How letters look; slanted is said of what is not recorded.
    enum Face {
        REGULAR, BOLD, SLANTED
    }
}
