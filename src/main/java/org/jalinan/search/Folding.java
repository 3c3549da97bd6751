package org.jalinan.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Takes from a text what people type differently: capitals, accents, widths, native digits. Hà Nội and ha noi become
/// the same words, and so do Đà Nẵng and da nang. Scripts written without spaces are cut into single letters, which are
/// then found as a run: no dictionary decides what a word of Thai or Burmese is, and no part of one is lost.
public final class Folding {

    private final List<Token> tokens = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private int start;
    private int end;

    private Folding() {
    }

    /// A text letter by letter, with its spaces and signs, for finding a part of it.
    public static String letters(String text) {
        if (isAscii(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        return text.codePoints().mapToObj(Letter::of).map(Letter::folded).collect(Collectors.joining());
    }

    /// A text as it sorts: letters with a stroke beside those without, where a collator of another language puts them
    /// last. What a collator knows of, such as accents and case, stays.
    public static String sortable(String text) {
        return isAscii(text) ? text
                : text.codePoints().mapToObj(Letter::withoutStroke).collect(Collectors.joining());
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(Letter::isAscii);
    }

    /// The words of a text, folded, in their order.
    static List<Token> tokens(String text) {
        var folding = new Folding();
        for (int at = 0; at < text.length();) {
            int codePoint = text.codePointAt(at);
            int next = at + Character.charCount(codePoint);
            folding.take(Letter.of(codePoint), at, next);
            at = next;
        }
        folding.endWord();
        return folding.tokens;
    }

    private void take(Letter letter, int from, int to) {
        switch (letter.part()) {
            case OF_WORD -> add(letter, from, to);
            case ALONE -> {
                endWord();
                add(letter, from, to);
                endWord();
            }
            case BETWEEN -> endWord();
            case PASSED_OVER -> {
                // as if it were not there
            }
        }
    }

    private void add(Letter letter, int from, int to) {
        start = word.isEmpty() ? from : start;
        end = to;
        word.append(letter.folded());
    }

    private void endWord() {
        if (!word.isEmpty()) {
            boolean joined = !tokens.isEmpty() && tokens.getLast().end() == start;
            tokens.add(new Token(word.toString(), start, end, joined));
            word.setLength(0);
        }
    }

    /// The folded words of a text with one space between them.
    static String whole(String text) {
        return tokens(text).stream().map(Token::text).collect(Collectors.joining(" "));
    }
}
