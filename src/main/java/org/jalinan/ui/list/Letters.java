package org.jalinan.ui.list;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Text as a filter compares it: case, accents and the shape of quotation marks do not count, so "ha noi" finds "Hà Nội".
/// Vowel signs of Thai, Lao, Khmer and Burmese are letters and stay.
final class Letters {

    private static final Pattern ACCENTS = Pattern.compile("\\p{InCombiningDiacriticalMarks}+");
    private static final Pattern GAPS = Pattern.compile("\\s+");
    private static final int FIRST_NOT_ASCII = 128;

    private Letters() {
    }

    static String folded(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        return lower.chars().allMatch(letter -> letter < FIRST_NOT_ASCII) ? lower
                : ACCENTS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD)).replaceAll("")
                        .replace('đ', 'd').replace('ø', 'o').replace('ł', 'l').replace('ı', 'i').replace("ß", "ss")
                        .replace('’', '\'').replace('‘', '\'').replace('“', '"').replace('”', '"').replace('–', '-');
    }

    /// Text as it sorts: letters with a stroke beside those without, where a collator of another language puts them last.
    static String sortable(String text) {
        return text.replace('đ', 'd').replace('Đ', 'D').replace('ø', 'o').replace('Ø', 'O').replace('ł', 'l')
                .replace('Ł', 'L');
    }

    /// The words of a filter, folded. All of them have to be found.
    static List<String> words(String typed) {
        return Stream.of(GAPS.split(folded(typed).strip())).filter(word -> !word.isEmpty()).toList();
    }
}
