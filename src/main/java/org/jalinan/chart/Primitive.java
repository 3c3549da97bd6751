package org.jalinan.chart;

import java.util.List;

/// What a scene is made of, in the order of drawing. There are no stroked lines: a screen fills whole pixels, which costs
/// a third of stroking them, and paper may draw a box or a run of dashes as a line.
public sealed interface Primitive {

    record Point(double x, double y) {
    }

    /// A filled upright rectangle; a line where it is thin.
    record Box(double x, double y, double width, double height, Token fill) implements Primitive {
    }

    /// A rectangle with round corners and an outline one unit wide.
    record Pill(double x, double y, double width, double height, double radius, Token fill, Token outline)
            implements Primitive {
    }

    /// A dashed line from its upper or left end, `x` and `y` its upper left corner.
    record Dashes(double x, double y, double length, double thickness, boolean upright, double on, double off,
            Token ink) implements Primitive {
    }

    /// A filled closed outline.
    record Polygon(List<Point> points, Token fill) implements Primitive {
        public Polygon {
            points = List.copyOf(points);
        }
    }

    /// One line of text on its baseline; `x` is its start, middle or end by the anchor.
    record Text(double x, double baseline, String text, double size, Anchor anchor, Face face, Token ink)
            implements Primitive {
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
