package org.jalinan.documents.pdf;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/// An outline of any curves as a TrueType one, which is of parabolas with points in whole units. A cubic curve becomes as
/// many as it takes to stay within half a unit.
///
/// @see <a href="https://learn.microsoft.com/typography/opentype/spec/glyf">OpenType: glyf</a>
final class TracedOutline {

    private static final double NEAR = 0.5;

    private final List<Point> points = new ArrayList<>();
    private final List<Integer> ends = new ArrayList<>();
    private double x;
    private double y;

    private TracedOutline() {
    }

    private record Point(int x, int y, boolean on) {
    }

    /// The glyph of a shape whose vertical axis points down; no bytes if it is empty.
    static byte[] of(Shape shape) {
        var outline = new TracedOutline();
        var to = new double[6];
        for (var path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            outline.step(path.currentSegment(to), to);
        }
        outline.close();
        return outline.points.isEmpty() ? new byte[0] : outline.bytes(shape.getBounds2D());
    }

    private void step(int kind, double[] to) {
        switch (kind) {
            case PathIterator.SEG_MOVETO -> {
                close();
                line(to[0], to[1]);
            }
            case PathIterator.SEG_LINETO -> line(to[0], to[1]);
            case PathIterator.SEG_QUADTO -> parabola(to[0], to[1], to[2], to[3]);
            case PathIterator.SEG_CUBICTO -> cubic(to);
            default -> close();
        }
    }

    private void line(double toX, double toY) {
        points.add(new Point(rounded(toX), rounded(-toY), true));
        x = toX;
        y = toY;
    }

    private void parabola(double controlX, double controlY, double toX, double toY) {
        points.add(new Point(rounded(controlX), rounded(-controlY), false));
        line(toX, toY);
    }

    /// The distance of a cubic curve from one parabola falls with the cube of the number of pieces.
    private void cubic(double[] to) {
        double fromX = x;
        double fromY = y;
        double away = Math.sqrt(3) / 36
                * Math.hypot(to[4] - 3 * to[2] + 3 * to[0] - fromX, to[5] - 3 * to[3] + 3 * to[1] - fromY);
        int pieces = Math.max(1, (int) Math.ceil(Math.cbrt(away / NEAR)));
        for (int i = 0; i < pieces; i++) {
            double start = (double) i / pieces;
            double end = (i + 1.0) / pieces;
            double toX = at(end, fromX, to[0], to[2], to[4]);
            double toY = at(end, fromY, to[1], to[3], to[5]);
            double turnX = slope(start, fromX, to[0], to[2], to[4]) - slope(end, fromX, to[0], to[2], to[4]);
            double turnY = slope(start, fromY, to[1], to[3], to[5]) - slope(end, fromY, to[1], to[3], to[5]);
            parabola((x + toX) / 2 + turnX / (4 * pieces), (y + toY) / 2 + turnY / (4 * pieces), toX, toY);
        }
    }

    private static double at(double t, double from, double first, double second, double to) {
        double s = 1 - t;
        return s * s * s * from + 3 * s * s * t * first + 3 * s * t * t * second + t * t * t * to;
    }

    private static double slope(double t, double from, double first, double second, double to) {
        double s = 1 - t;
        return 3 * (s * s * (first - from) + 2 * s * t * (second - first) + t * t * (to - second));
    }

    /// A contour ends where it began, so that its last point would stand twice.
    private void close() {
        int begun = ends.isEmpty() ? 0 : ends.getLast() + 1;
        if (points.size() - begun > 1 && points.getLast().equals(points.get(begun))) {
            points.removeLast();
        }
        if (points.size() > begun) {
            ends.add(points.size() - 1);
        }
    }

    private static int rounded(double units) {
        return (int) Math.round(units);
    }

    /// @param bounds of the drawing: from its left edge, not from a point beside it, a reader measures where the glyph stands
    private byte[] bytes(Rectangle2D bounds) {
        var glyph = ByteBuffer.allocate(12 + 2 * ends.size() + 5 * points.size()).putShort((short) ends.size());
        glyph.putShort((short) rounded(bounds.getMinX())).putShort((short) rounded(-bounds.getMaxY()))
                .putShort((short) rounded(bounds.getMaxX())).putShort((short) rounded(-bounds.getMinY()));
        ends.forEach(end -> glyph.putShort(end.shortValue()));
        glyph.putShort((short) 0);
        points.forEach(point -> glyph.put((byte) (point.on() ? 1 : 0)));
        int before = 0;
        for (var point : points) {
            glyph.putShort((short) (point.x() - before));
            before = point.x();
        }
        before = 0;
        for (var point : points) {
            glyph.putShort((short) (point.y() - before));
            before = point.y();
        }
        return glyph.array();
    }
}
