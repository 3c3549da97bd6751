package org.jalinan.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jalinan.chart.Primitive.Anchor;
import org.jalinan.chart.Primitive.Box;
import org.jalinan.chart.Primitive.Dashes;
import org.jalinan.chart.Primitive.Face;
import org.jalinan.chart.Primitive.Pill;
import org.jalinan.chart.Primitive.Point;
import org.jalinan.chart.Primitive.Polygon;
import org.jalinan.chart.Primitive.Text;
import org.jalinan.chart.Region.Part;

/// A scene in the making: lines, diamonds and arrow heads put together from primitives.
final class Drawing {

    private final List<Primitive> primitives = new ArrayList<>();
    private final List<Region> regions = new ArrayList<>();

    Scene scene(double width, double height) {
        return new Scene(width, height, primitives, regions);
    }

    void region(double x, double y, double width, double height, Part part, UUID record) {
        regions.add(new Region(x, y, width, height, part, record));
    }

    void box(double x, double y, double width, double height, Token fill) {
        if (width > 0 && height > 0) {
            primitives.add(new Box(x, y, width, height, fill));
        }
    }

    void pill(double x, double y, double width, double height, double radius, Token fill, Token outline) {
        primitives.add(new Pill(x, y, width, height, radius, fill, outline));
    }

    /// A line whose middle lies on y.
    void across(double from, double to, double y, double thickness, Token ink) {
        box(from, y - thickness / 2, to - from, thickness, ink);
    }

    /// A line whose middle lies on x.
    void down(double x, double from, double to, double thickness, Token ink) {
        box(x - thickness / 2, from, thickness, to - from, ink);
    }

    void dashesAcross(double from, double to, double y, double thickness, double on, double off, Token ink) {
        if (to > from) {
            primitives.add(new Dashes(from, y - thickness / 2, to - from, thickness, false, on, off, ink));
        }
    }

    void dashesDown(double x, double from, double to, double thickness, double on, double off, Token ink) {
        if (to > from) {
            primitives.add(new Dashes(x - thickness / 2, from, to - from, thickness, true, on, off, ink));
        }
    }

    /// A closed outline through points given as x, y, x, y …
    void polygon(Token fill, double... coordinates) {
        var points = new Point[coordinates.length / 2];
        Arrays.setAll(points, i -> new Point(coordinates[2 * i], coordinates[2 * i + 1]));
        primitives.add(new Polygon(Arrays.asList(points), fill));
    }

    /// A diamond that is a hexagon where `flat` is above 0: `slope` from the tip to the flat part.
    void diamond(double middle, double y, double radius, double flat, double slope, Token fill) {
        double half = flat / 2;
        polygon(fill, middle - half - slope, y, middle - half, y - radius, middle + half, y - radius,
                middle + half + slope, y, middle + half, y + radius, middle - half, y + radius);
    }

    /// An open arrow head with its tip at x; it points right for a positive size, left for a negative one.
    void arrowHead(double tip, double y, double size, double height, double thickness, Token ink) {
        double back = tip - size;
        double deep = Math.copySign(thickness * 1.3, size);
        polygon(ink, back, y - height, tip, y, back, y + height, back - deep, y + height, tip - deep, y, back - deep,
                y - height);
    }

    void text(double x, double baseline, String text, double size, Anchor anchor, Face face, Token ink) {
        primitives.add(new Text(x, baseline, text, size, anchor, face, ink));
    }

    /// A frame inside the rectangle; its corners are left out, which rounds them.
    void frame(double x, double y, double width, double height, double thickness, Token ink) {
        box(x + thickness, y, width - 2 * thickness, thickness, ink);
        box(x + thickness, y + height - thickness, width - 2 * thickness, thickness, ink);
        box(x, y + thickness, thickness, height - 2 * thickness, ink);
        box(x + width - thickness, y + thickness, thickness, height - 2 * thickness, ink);
    }
}
