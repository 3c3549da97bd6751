package org.jalinan.chart;

import org.jalinan.chart.Primitive.Face;

/// How wide a text is in the letters of the one who draws.
@FunctionalInterface
public interface TextWidths {

    double width(String text, double size, Face face);

    /// The text, or its beginning with an ellipsis where it is wider than there is room.
    default String fitted(String text, double size, Face face, double room) {
        if (width(text, size, face) <= room) {
            return text;
        }
        int fits = 0;
        int tooLong = text.length();
        while (tooLong - fits > 1) {
            int middle = (fits + tooLong) / 2;
            if (width(text.substring(0, middle).strip() + "…", size, face) <= room) {
                fits = middle;
            } else {
                tooLong = middle;
            }
        }
        return text.substring(0, fits).strip() + "…";
    }
}
