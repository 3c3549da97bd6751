package org.jalinan.search;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Takes from a text what people type differently: capitals, accents, widths, native digits. Hà Nội and ha noi become
/// the same words, and so do Đà Nẵng and da nang. Scripts written without spaces are cut into single letters, which are
/// then found as a run: no dictionary decides what a word of Thai or Burmese is, and no part of one is lost.
final class Folding {

    private static final Set<UnicodeScript> UNSPACED = Set.of(UnicodeScript.THAI, UnicodeScript.LAO,
            UnicodeScript.KHMER, UnicodeScript.MYANMAR, UnicodeScript.HAN, UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA);

    /// Letters that Unicode does not take apart into a base and a mark.
    private static final Map<Integer, String> UNDIVIDED = Map.ofEntries(Map.entry((int) 'đ', "d"),
            Map.entry((int) 'ð', "d"), Map.entry((int) 'ø', "o"), Map.entry((int) 'ł', "l"), Map.entry((int) 'ħ', "h"),
            Map.entry((int) 'ŧ', "t"), Map.entry((int) 'ı', "i"), Map.entry((int) 'ß', "ss"),
            Map.entry((int) 'æ', "ae"), Map.entry((int) 'œ', "oe"), Map.entry((int) 'þ', "th"));

    private Folding() {
    }

    /// The words of a text, folded, in their order.
    static List<Token> tokens(String text) {
        var tokens = new ArrayList<Token>();
        var word = new StringBuilder();
        int start = 0;
        int end = 0;
        for (int at = 0; at < text.length();) {
            int letter = text.codePointAt(at);
            int next = at + Character.charCount(letter);
            var folded = fold(letter);
            if (isUnspaced(folded)) {
                add(tokens, word, start, end);
                add(tokens, new StringBuilder(folded), at, next);
            } else if (isWord(folded)) {
                start = word.isEmpty() ? at : start;
                end = next;
                word.append(folded);
            } else if (!isPassedOver(letter)) {
                add(tokens, word, start, end);
            }
            at = next;
        }
        add(tokens, word, start, end);
        return tokens;
    }

    /// The folded words of a text with one space between them.
    static String whole(String text) {
        return tokens(text).stream().map(Token::text).collect(Collectors.joining(" "));
    }

    private static void add(List<Token> tokens, StringBuilder word, int start, int end) {
        if (!word.isEmpty()) {
            boolean joined = !tokens.isEmpty() && tokens.getLast().end() == start;
            tokens.add(new Token(word.toString(), start, end, joined));
            word.setLength(0);
        }
    }

    private static String fold(int letter) {
        if (letter < 128) {
            return Character.toString(Character.toLowerCase(letter));
        }
        if (Character.isDigit(letter)) {
            return Integer.toString(Character.digit(letter, 10));
        }
        int lower = Character.toLowerCase(letter);
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

    /// Inside a word these are passed over: accents that stand alone, apostrophes, joiners and soft hyphens.
    private static boolean isPassedOver(int letter) {
        return isMark(letter) || Character.getType(letter) == Character.FORMAT || letter == '\'' || letter == '\u2019';
    }
}
