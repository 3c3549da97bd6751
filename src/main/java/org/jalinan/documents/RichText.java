package org.jalinan.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Text with looks. Spaces between runs are the composer's, so nothing is added when runs are joined.
public record RichText(List<Run> runs) {

    public static final RichText EMPTY = new RichText(List.of());

    public RichText {
        runs = List.copyOf(runs);
    }

    public static RichText plain(String text) {
        return EMPTY.and(text);
    }

    public static RichText bold(String text) {
        return EMPTY.and(Look.BOLD, text);
    }

    public static RichText muted(String text) {
        return EMPTY.and(Look.MUTED, text);
    }

    public static RichText unknown(String text) {
        return EMPTY.and(Look.UNKNOWN, text);
    }

    public static RichText mark(RatingMark mark, String letter, String meaning) {
        return new RichText(List.of(new Run.Mark(mark, letter, meaning)));
    }

    /// The number of the page on which a part of the file begins.
    public static RichText page(int part, int number) {
        return new RichText(List.of(new Run.Page(part, number)));
    }

    public RichText and(String text) {
        return and(Look.PLAIN, text);
    }

    public RichText and(Look look, String text) {
        return text.isEmpty() ? this : and(new RichText(List.of(new Run.Words(text, look))));
    }

    public RichText and(RichText next) {
        var all = new ArrayList<>(runs);
        all.addAll(next.runs);
        return new RichText(all);
    }

    /// Adds the numbers of sources as ` [1, 4–6]`, or nothing where there is no source.
    public RichText sources(List<Integer> numbers) {
        return numbers.isEmpty() ? this : and(" ").and(Look.SOURCES, "[" + inShort(numbers) + "]");
    }

    /// Three numbers or more that follow each other stand as the first and the last of them.
    private static String inShort(List<Integer> numbers) {
        var parts = new ArrayList<String>();
        for (int from = 0, to; from < numbers.size(); from = to) {
            for (to = from + 1; to < numbers.size() && numbers.get(to) == numbers.get(to - 1) + 1;) {
                to++;
            }
            if (to - from > 2) {
                parts.add(numbers.get(from) + "\u2013" + numbers.get(to - 1));
            } else {
                numbers.subList(from, to).forEach(number -> parts.add(number.toString()));
            }
        }
        return String.join(", ", parts);
    }

    public boolean isEmpty() {
        return runs.isEmpty();
    }

    /// The words alone.
    public String text() {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }
}
