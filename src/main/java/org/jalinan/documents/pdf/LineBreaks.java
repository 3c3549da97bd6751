package org.jalinan.documents.pdf;

import java.text.BreakIterator;
import java.util.BitSet;
import java.util.Locale;

/// Where a line may end. Thai has no spaces between words, and the Java runtime has a dictionary for Thai only; Khmer,
/// Lao and Burmese break at spaces and, where that does not do, between syllable clusters.
final class LineBreaks {

    private static final int KHMER_COENG = 0x17D2;
    private static final int MYANMAR_VIRAMA = 0x1039;
    private static final int MYANMAR_ASAT = 0x103A;

    private LineBreaks() {
    }

    /// The places before which a line may begin.
    static BitSet words(String text) {
        return places(BreakIterator.getLineInstance(hasThai(text) ? Locale.of("th") : Locale.ROOT), text);
    }

    private static boolean hasThai(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Script.of(text.charAt(i)) == Script.THAI) {
                return true;
            }
        }
        return false;
    }

    /// The places where even an unbroken word may be cut, so that it does not leave its cell.
    static BitSet clusters(String text) {
        var places = places(BreakIterator.getCharacterInstance(Locale.ROOT), text);
        for (int place = places.nextSetBit(0); place >= 0; place = places.nextSetBit(place + 1)) {
            if (place < text.length() && (joins(text.charAt(place - 1)) || leans(text, place))) {
                places.clear(place);
            }
        }
        return places;
    }

    private static BitSet places(BreakIterator breaks, String text) {
        var places = new BitSet(text.length() + 1);
        breaks.setText(text);
        breaks.first();
        for (int place = breaks.next(); place != BreakIterator.DONE; place = breaks.next()) {
            places.set(place);
        }
        places.set(text.length());
        return places;
    }

    /// A sign that stacks the next consonant below, or a vowel written before the consonant it follows in speech.
    private static boolean joins(char before) {
        boolean thaiVowel = before >= 0x0E40 && before <= 0x0E44;
        boolean laoVowel = before >= 0x0EC0 && before <= 0x0EC4;
        return before == KHMER_COENG || before == MYANMAR_VIRAMA || thaiVowel || laoVowel;
    }

    /// A mark, or a Burmese consonant that closes the syllable before it.
    private static boolean leans(String text, int place) {
        char here = text.charAt(place);
        int type = Character.getType(here);
        boolean mark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
        return mark || (place + 1 < text.length() && text.charAt(place + 1) == MYANMAR_ASAT);
    }
}
