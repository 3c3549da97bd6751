package org.jalinan.documents;

/// A sheet of paper and the room for text on it, in points.
public record PageFormat(double width, double height, double side, double top, double bottom) {

    private static final double MILLIMETRE = 72 / 25.4;

    /// A4 upright with the margins of the status sheet: 12 mm at the sides, 15 mm above, 21.5 mm below.
    public static final PageFormat STATUS_SHEET = new PageFormat(210 * MILLIMETRE, 297 * MILLIMETRE, 12 * MILLIMETRE,
            15 * MILLIMETRE, 21.5 * MILLIMETRE);

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
}
