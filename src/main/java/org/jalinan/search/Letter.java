package org.jalinan.search;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/// A letter as it is compared, and what it is to the words around it. Each letter is looked up in Unicode's tables once;
/// there are never more of them than people write.
///
/// @param folded without case, accent and width; empty for an accent that stands alone
record Letter(String folded, Part part) {

    /// Letters and signs that Unicode does not take apart into a base and a mark.
    private static final Map<Integer, String> UNDIVIDED = Map.ofEntries(Map.entry((int) 'đ', "d"),
            Map.entry((int) 'ð', "d"), Map.entry((int) 'ø', "o"), Map.entry((int) 'ł', "l"), Map.entry((int) 'ħ', "h"),
            Map.entry((int) 'ŧ', "t"), Map.entry((int) 'ı', "i"), Map.entry((int) 'ß', "ss"),
            Map.entry((int) 'æ', "ae"), Map.entry((int) 'œ', "oe"), Map.entry((int) 'þ', "th"),
            Map.entry((int) '’', "'"), Map.entry((int) '‘', "'"), Map.entry((int) '“', "\""),
            Map.entry((int) '”', "\""), Map.entry((int) '–', "-"), Map.entry((int) '‑', "-"));

    private static final Set<UnicodeScript> UNSPACED = Set.of(UnicodeScript.THAI, UnicodeScript.LAO,
            UnicodeScript.KHMER, UnicodeScript.MYANMAR, UnicodeScript.HAN, UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA);

    private static final Letter[] ASCII = IntStream.range(0, 128).mapToObj(Letter::read).toArray(Letter[]::new);
    private static final Map<Integer, Letter> OTHERS = new ConcurrentHashMap<>();

    /// What a letter is to the words around it.
    enum Part {
        /// Stands in a word with its neighbours.
        OF_WORD,
        /// A word of its own, in a script that sets no spaces between words.
        ALONE,
        /// Inside a word as if it were not there: an apostrophe, a joiner, an accent.
        PASSED_OVER,
        /// Ends a word.
        BETWEEN
    }

    static Letter of(int codePoint) {
        return isAscii(codePoint) ? ASCII[codePoint] : OTHERS.computeIfAbsent(codePoint, Letter::read);
    }

    static boolean isAscii(int codePoint) {
        return codePoint < ASCII.length;
    }

    /// A letter with a stroke, or one that is two, as plain letters of its own case; any other as it is.
    static String withoutStroke(int codePoint) {
        var plain = UNDIVIDED.get(Character.toLowerCase(codePoint));
        return plain == null ? Character.toString(codePoint)
                : Character.isUpperCase(codePoint) ? plain.toUpperCase(Locale.ROOT) : plain;
    }

    private static Letter read(int codePoint) {
        var folded = fold(codePoint);
        return new Letter(folded, isUnspaced(folded) ? Part.ALONE
                : isWord(folded) ? Part.OF_WORD
                        : isPassedOver(codePoint) ? Part.PASSED_OVER : Part.BETWEEN);
    }

    private static String fold(int codePoint) {
        if (Character.isDigit(codePoint)) {
            return Integer.toString(Character.digit(codePoint, 10));
        }
        int lower = Character.toLowerCase(codePoint);
        var undivided = UNDIVIDED.get(lower);
        return undivided != null ? undivided : withoutMarks(Character.toString(lower)).toLowerCase(Locale.ROOT);
    }

    /// Marks that belong to no script of their own are accents; those of Thai, Khmer and the like are letters and stay.
    private static String withoutMarks(String letter) {
        var parts = Normalizer.normalize(letter, Form.NFKD).codePoints()
                .filter(part -> UnicodeScript.of(part) != UnicodeScript.INHERITED || !isMark(part))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
        return Normalizer.normalize(parts, Form.NFC);
    }

    private static boolean isUnspaced(String folded) {
        return !folded.isEmpty() && UNSPACED.contains(UnicodeScript.of(folded.codePointAt(0)));
    }

    private static boolean isWord(String folded) {
        return !folded.isEmpty() && folded.codePoints().allMatch(part -> Character.isLetterOrDigit(part)
                || isMark(part));
    }

    private static boolean isMark(int part) {
        int type = Character.getType(part);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static boolean isPassedOver(int letter) {
        return isMark(letter) || Character.getType(letter) == Character.FORMAT || letter == '\'' || letter == '\u2019';
    }
}
