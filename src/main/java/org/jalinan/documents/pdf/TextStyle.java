package org.jalinan.documents.pdf;

import org.jalinan.documents.Ink;
import org.jalinan.documents.Look;
import org.jalinan.documents.Shape;

/// Size and distance of baselines in points, ink and weight of plain words; the looks are variations of it.
record TextStyle(double size, double leading, Ink ink, boolean bold) {

    static final double SMALLEST = Shape.SMALLEST_TEXT;

    static final TextStyle LABEL = new TextStyle(SMALLEST, 9, Ink.MUTED, false);
    static final TextStyle NOTE = new TextStyle(SMALLEST, 8.5, Ink.INK, false);
    static final TextStyle TITLE = new TextStyle(17, 21, Ink.INK, true);
    static final TextStyle LONG_TITLE = new TextStyle(14, 17, Ink.INK, true);
    static final TextStyle ABOVE_TITLE = new TextStyle(8, 11, Ink.MUTED, false);
    static final TextStyle BESIDE_TITLE = new TextStyle(7.5, 10, Ink.MUTED, false);
    static final TextStyle SIGN_OFF = new TextStyle(7.2, 9, Ink.MUTED, false);

    private static final double RAISE = 1.6;

    double size(Look look) {
        return look == Look.SOURCES ? SMALLEST : size;
    }

    double rise(Look look) {
        return look == Look.SOURCES ? RAISE : 0;
    }

    Ink ink(Look look) {
        return switch (look) {
            case PLAIN -> ink;
            case BOLD -> Ink.INK;
            case MUTED, UNKNOWN -> Ink.MUTED;
            case SOURCES -> Ink.ACCENT;
        };
    }

    Weight weight(Look look) {
        return switch (look) {
            case PLAIN, MUTED -> bold ? Weight.BOLD : Weight.REGULAR;
            case BOLD -> Weight.BOLD;
            case UNKNOWN -> Weight.ITALIC;
            case SOURCES -> Weight.REGULAR;
        };
    }
}
