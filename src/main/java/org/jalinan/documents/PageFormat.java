package org.jalinan.documents;

/// A sheet of paper, the room for text on it in points, and how large its words are.
public record PageFormat(double width, double height, double side, double top, double bottom, Sizes sizes) {

    private static final double MILLIMETRE = 72 / 25.4;

    /// How large the words are: dense for tables that are looked up, larger for what is read from end to end.
    public enum Sizes {
        DENSE, READING
    }

    /// A4 upright with the margins of the status sheet: 12 mm at the sides, 15 mm above, 21.5 mm below. Reports and lists
    /// use it too.
    public static final PageFormat STATUS_SHEET = a4(12, 15, 21.5, Sizes.DENSE);

    /// A4 upright with the margins of a brief: 18 mm at the sides, 17 mm above, 26 mm below.
    public static final PageFormat BRIEF = a4(18, 17, 26, Sizes.READING);

    /// A3 and A4 on their side for a timeline: 12 mm at the sides, 15 mm above, 21.5 mm below.
    public static final PageFormat TIMELINE_A3 = aside(420, 297);
    public static final PageFormat TIMELINE_A4 = aside(297, 210);

    private static PageFormat aside(double width, double height) {
        return new PageFormat(millimetres(width), millimetres(height), millimetres(12), millimetres(15),
                millimetres(21.5), Sizes.DENSE);
    }

    private static PageFormat a4(double side, double top, double bottom, Sizes sizes) {
        return new PageFormat(millimetres(210), millimetres(297), millimetres(side), millimetres(top),
                millimetres(bottom), sizes);
    }

    /// A length in points.
    public static double millimetres(double length) {
        return length * MILLIMETRE;
    }

    public double textWidth() {
        return width - 2 * side;
    }

    /// Where the text area ends, measured from the upper edge of the sheet.
    public double textEnd() {
        return height - bottom;
    }

    /// A sheet on which so many of this stand side by side.
    public PageFormat abreast(int many) {
        return new PageFormat(width * many, height, side, top, bottom, sizes);
    }

    public boolean isUpright() {
        return height > width;
    }
}
