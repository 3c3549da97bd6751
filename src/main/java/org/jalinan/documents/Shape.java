package org.jalinan.documents;

import java.util.List;
import java.util.Optional;

/// What a figure is made of. Points from the upper left corner of the figure, y down.
public sealed interface Shape {

    /// The least size of text in any document, in points.
    double SMALLEST_TEXT = 7;

    /// Its upper edge.
    double top();

    /// Its lower edge.
    double bottom();

    /// The same lower in the figure.
    Shape lower(double by);

    /// The same from one height to another, if it is upright; any other shape only moves.
    default Shape between(double newTop, double newBottom) {
        return lower(newTop - top());
    }

    /// A place in a figure.
    record Point(double x, double y) {

        private Point lower(double by) {
            return new Point(x, y + by);
        }
    }

    private static double top(List<Point> points) {
        return points.stream().mapToDouble(Point::y).min().orElse(0);
    }

    private static double bottom(List<Point> points) {
        return points.stream().mapToDouble(Point::y).max().orElse(0);
    }

    private static List<Point> lower(List<Point> points, double by) {
        return points.stream().map(point -> point.lower(by)).toList();
    }

    /// An upright rectangle.
    record Rectangle(double x, double y, double width, double height, Optional<Ink> fill, Optional<Stroke> outline)
            implements Shape {
        @Override
        public double top() {
            return y;
        }

        @Override
        public double bottom() {
            return y + height;
        }

        @Override
        public Rectangle lower(double by) {
            return new Rectangle(x, y + by, width, height, fill, outline);
        }

        @Override
        public Rectangle between(double newTop, double newBottom) {
            return new Rectangle(x, newTop, width, newBottom - newTop, fill, outline);
        }
    }

    /// A closed outline through its points.
    record Polygon(List<Point> points, Optional<Ink> fill, Optional<Stroke> outline) implements Shape {
        public Polygon {
            points = List.copyOf(points);
        }

        @Override
        public double top() {
            return Shape.top(points);
        }

        @Override
        public double bottom() {
            return Shape.bottom(points);
        }

        @Override
        public Polygon lower(double by) {
            return new Polygon(Shape.lower(points, by), fill, outline);
        }
    }

    /// A circle; discs of meetings, rings of what nobody has rated.
    record Circle(Point centre, double radius, Optional<Ink> fill, Optional<Stroke> outline) implements Shape {
        @Override
        public double top() {
            return centre.y() - radius;
        }

        @Override
        public double bottom() {
            return centre.y() + radius;
        }

        @Override
        public Circle lower(double by) {
            return new Circle(centre.lower(by), radius, fill, outline);
        }
    }

    /// An open line through its points.
    record Line(List<Point> points, Stroke stroke) implements Shape {
        public Line {
            points = List.copyOf(points);
        }

        @Override
        public double top() {
            return Shape.top(points);
        }

        @Override
        public double bottom() {
            return Shape.bottom(points);
        }

        @Override
        public Line lower(double by) {
            return new Line(Shape.lower(points, by), stroke);
        }

        @Override
        public Line between(double newTop, double newBottom) {
            return new Line(points.stream()
                    .map(point -> new Point(point.x(), point.y() == top() ? newTop : newBottom)).toList(), stroke);
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

        /// Its baseline, of which the part of a figure is that it stands in.
        @Override
        public double top() {
            return at.y();
        }

        @Override
        public double bottom() {
            return at.y();
        }

        @Override
        public Label lower(double by) {
            return new Label(at.lower(by), text, size, align, bold, ink, patch);
        }
    }
}
