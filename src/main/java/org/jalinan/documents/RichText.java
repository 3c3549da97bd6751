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

    /// Adds the numbers of sources as ` [4, 5]`, or nothing where there is no source.
    public RichText sources(List<Integer> numbers) {
        if (numbers.isEmpty()) {
            return this;
        }
        var list = numbers.stream().map(String::valueOf).collect(Collectors.joining(", ", "[", "]"));
        return and(" ").and(Look.SOURCES, list);
    }

    public boolean isEmpty() {
        return runs.isEmpty();
    }

    /// The words alone.
    public String text() {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }
}
