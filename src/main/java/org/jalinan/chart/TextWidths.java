package org.jalinan.chart;

import java.text.BreakIterator;
import java.util.Locale;

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
        return text.substring(0, whole(text, fits)).strip() + "…";
    }

    /// How many letters at the most can stand without cutting one off from the marks on it, as in Thai and Burmese.
    private static int whole(String text, int letters) {
        var boundaries = BreakIterator.getCharacterInstance(Locale.ROOT);
        boundaries.setText(text);
        return boundaries.isBoundary(letters) ? letters : boundaries.preceding(letters);
    }
}
