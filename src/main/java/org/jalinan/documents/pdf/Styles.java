package org.jalinan.documents.pdf;

import org.jalinan.documents.Ink;
import org.jalinan.documents.PageFormat;

/// The styles that differ between a dense sheet and a text that is read from end to end; all others are one for both.
///
/// @param voice of what may be said and what must not be disclosed
record Styles(TextStyle body, TextStyle cell, TextStyle section, TextStyle headline, TextStyle belowTitle,
        TextStyle voice) {

    private static final Styles DENSE = new Styles(plain(8, 10.2), plain(8, 9.8), bold(8.5, 11), plain(9.5, 12.6),
            plain(9, 12), plain(8, 10.2));
    private static final Styles READING = new Styles(plain(9.9, 13.2), plain(8.4, 10.8), bold(10.2, 13),
            plain(10.2, 13.8), plain(10, 13), plain(9.9, 13));

    static Styles of(PageFormat.Sizes sizes) {
        return switch (sizes) {
            case DENSE -> DENSE;
            case READING -> READING;
        };
    }

    private static TextStyle plain(double size, double leading) {
        return new TextStyle(size, leading, Ink.INK, false);
    }

    private static TextStyle bold(double size, double leading) {
        return new TextStyle(size, leading, Ink.INK, true);
    }
}
