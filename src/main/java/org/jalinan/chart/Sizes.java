package org.jalinan.chart;

/// The measures of rows and marks: one set for the screen, one for paper.
///
/// @param row height of a row
/// @param radius of a mark
/// @param text size of labels
/// @param small size of the lowest tier, of pennants and of tags
record Sizes(double row, double radius, double text, double small) {

    static final Sizes SCREEN = new Sizes(25, 6, 11, 10);
    static final Sizes PAPER = new Sizes(14.25, 4.6, 7.2, 7);
    static final Sizes STRIP = new Sizes(40, 5, 11, 10);

    /// Thickness of lines, against those of the screen.
    double line(double onScreen) {
        return onScreen * radius / SCREEN.radius;
    }

    /// How far a baseline lies below the middle of its row.
    double ghostDrop() {
        return row / 2 - line(4);
    }
}
