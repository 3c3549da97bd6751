package org.jalinan.ui.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jalinan.search.TypedWords;

/// What an officer asks of a list: words, all of which a row must have; conditions; an order; headings.
///
/// @param typed as it stands in the filter field
/// @param on the conditions switched on
/// @param folded the groups whose rows are put away; a search looks into them all the same
record Query<R>(String typed, List<Condition<R>> on, Sorting sorting, Optional<Grouping<R, ?>> grouping,
        Set<Object> folded) {

    Query {
        on = List.copyOf(on);
        folded = Set.copyOf(folded);
    }

    /// What a query found.
    ///
    /// @param entries rows, and headings where the list has them
    /// @param shown how many rows are among them
    /// @param all how many rows there are without any filter
    record Found<R>(List<Entry<R>> entries, int shown, int all) {

        int hidden() {
            return all - shown;
        }
    }

    Found<R> in(Rows<R> rows) {
        var words = TypedWords.of(typed);
        var holds = Condition.all(on);
        var found = IntStream.of(rows.in(sorting))
                .filter(index -> holds.test(rows.row(index)))
                .filter(index -> words.standInFolded(rows.text(index)))
                .mapToObj(rows::row).toList();
        return new Found<>(grouping.map(each -> underHeadings(found, each)).orElseGet(() -> plain(found)),
                found.size(), rows.count());
    }

    private static <R> List<Entry<R>> plain(List<R> rows) {
        return rows.stream().<Entry<R>>map(Entry.Row::new).toList();
    }

    private <G extends Comparable<? super G>> List<Entry<R>> underHeadings(List<R> rows, Grouping<R, G> grouping) {
        Map<G, List<R>> groups = rows.stream()
                .collect(Collectors.groupingBy(grouping.group(), TreeMap::new, Collectors.toList()));
        var entries = new ArrayList<Entry<R>>();
        groups.forEach((group, some) -> {
            var away = typed.isBlank() && on.isEmpty() && folded.contains(group);
            entries.add(new Entry.Heading<>(group, grouping.heading().apply(group), grouping.note().apply(group),
                    some.size(), away));
            if (!away) {
                entries.addAll(plain(some));
            }
        });
        return entries;
    }
}
