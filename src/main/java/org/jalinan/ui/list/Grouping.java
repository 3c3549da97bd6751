package org.jalinan.ui.list;

import java.util.function.Function;

/// Puts rows under headings. The headings keep the order of `group`, whatever the rows are sorted by.
///
/// @param group what a row stands under
/// @param heading the heading in words
public record Grouping<R, G extends Comparable<? super G>>(Function<? super R, G> group,
        Function<? super G, String> heading) {
}
