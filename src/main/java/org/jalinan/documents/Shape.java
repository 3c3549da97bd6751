package org.jalinan.documents;

import java.util.List;
import java.util.Optional;

/// What a figure is made of. Points from the upper left corner of the figure, y down.
public sealed interface Shape {

    /// The least size of text in any document, in points.
    double SMALLEST_TEXT = 7;

    /// A place in a figure.
    record Point(double x, double y) {
    }

    /// An upright rectangle.
    record Rectangle(double x, double y, double width, double height, Optional<Ink> fill, Optional<Stroke> outline)
            implements Shape {
    }

    /// A closed outline through its points.
    record Polygon(List<Point> points, Optional<Ink> fill, Optional<Stroke> outline) implements Shape {
        public Polygon {
            points = List.copyOf(points);
        }
    }

    /// A circle; discs of meetings, rings of what nobody has rated.
    record Circle(Point centre, double radius, Optional<Ink> fill, Optional<Stroke> outline) implements Shape {
    }

    /// An open line through its points.
    record Line(List<Point> points, Stroke stroke) implements Shape {
        public Line {
            points = List.copyOf(points);
        }

        public static Line between(double x1, double y1, double x2, double y2, Stroke stroke) {
            return new Line(List.of(new Point(x1, y1), new Point(x2, y2)), stroke);
        }
    }

    /// One line of text on its baseline; `at` is its start, middle or end by `align`. With `patch` the paper is cleared
    /// behind it, so that a grid line does not run through a date.
    record Label(Point at, String text, double size, Align align, boolean bold, Ink ink, boolean patch)
            implements Shape {
        public Label {
            if (size < SMALLEST_TEXT) {
                throw new IllegalArgumentException("Text of " + size + " pt is below the smallest size of a document.");
            }
        }
    }
}
