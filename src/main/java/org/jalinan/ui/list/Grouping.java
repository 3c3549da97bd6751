package org.jalinan.ui.list;

import java.util.function.Function;

/// Puts rows under headings, which fold. The headings keep the order of `group`, whatever the rows are sorted by.
///
/// @param group what a row stands under
/// @param heading the heading in words
/// @param note what is to be known of the group besides; empty where nothing is
public record Grouping<R, G extends Comparable<? super G>>(Function<? super R, G> group,
        Function<? super G, String> heading, Function<? super G, String> note) {

    public static <R, G extends Comparable<? super G>> Grouping<R, G> by(Function<? super R, G> group,
            Function<? super G, String> heading) {
        return new Grouping<>(group, heading, _ -> "");
    }
}
