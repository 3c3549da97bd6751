package org.jalinan.search;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The words of a filter, folded: a text is shown if it holds each of them, wherever in a word.
public record TypedWords(List<String> words) {

    private static final Pattern GAPS = Pattern.compile("\\s+");

    public TypedWords {
        words = List.copyOf(words);
    }

    /// @param typed as it stands in the filter field
    public static TypedWords of(String typed) {
        return new TypedWords(
                Stream.of(GAPS.split(Folding.letters(typed).strip())).filter(word -> !word.isEmpty()).toList());
    }

    public boolean standIn(String text) {
        return words.isEmpty() || standInFolded(Folding.letters(text));
    }

    /// Of a text that is folded already.
    public boolean standInFolded(String folded) {
        return words.stream().allMatch(folded::contains);
    }
}
