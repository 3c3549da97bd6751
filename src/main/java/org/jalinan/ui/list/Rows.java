package org.jalinan.ui.list;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jalinan.search.Folding;

/// The rows of a list at one moment, with what was worked out of them: their text for the filter, their keys for each
/// column sorted by, the last order. Each is worked out when it is first asked for. One thread at a time.
final class Rows<R> {

    private final List<R> all;
    private final List<Column<R>> columns;
    private final Collator collator;
    private final Map<String, List<Optional<? extends Comparable<?>>>> keys = new HashMap<>();
    private Optional<List<String>> texts = Optional.empty();
    private Sorting sorting = Sorting.AS_GIVEN;
    private int[] order;

    Rows(List<R> all, List<Column<R>> columns, Collator collator) {
        this.all = List.copyOf(all);
        this.columns = columns;
        this.collator = collator;
        order = IntStream.range(0, all.size()).toArray();
    }

    int count() {
        return all.size();
    }

    R row(int index) {
        return all.get(index);
    }

    /// Everything the columns say of a row, folded. A line break between two columns keeps a word from spanning them.
    String text(int index) {
        if (texts.isEmpty()) {
            texts = Optional.of(all.stream().map(this::folded).toList());
        }
        return texts.get().get(index);
    }

    private String folded(R row) {
        return columns.stream().map(column -> Folding.letters(column.says().apply(row).words()))
                .collect(Collectors.joining("\n"));
    }

    /// The indices of all rows in an order; rows that are alike stay in the order in which they were given.
    int[] in(Sorting wanted) {
        if (!wanted.equals(sorting)) {
            var sorted = new ArrayList<>(IntStream.range(0, all.size()).boxed().toList());
            comparator(wanted).ifPresent(sorted::sort);
            order = sorted.stream().mapToInt(Integer::intValue).toArray();
            sorting = wanted;
        }
        return order;
    }

    private Optional<Comparator<Integer>> comparator(Sorting wanted) {
        return wanted.steps().stream()
                .flatMap(step -> columns.stream().filter(column -> column.key().equals(step.column()))
                        .map(column -> comparator(column, step.descending())))
                .reduce(Comparator::thenComparing);
    }

    private Comparator<Integer> comparator(Column<R> column, boolean descending) {
        var by = keys.computeIfAbsent(column.key(), _ -> all.stream()
                .<Optional<? extends Comparable<?>>>map(row -> column.sortKey(row, collator)).toList());
        return (one, other) -> {
            var first = by.get(one);
            var second = by.get(other);
            if (first.isEmpty() || second.isEmpty()) {
                return Boolean.compare(first.isEmpty(), second.isEmpty());
            }
            return descending ? compare(second.get(), first.get()) : compare(first.get(), second.get());
        };
    }

    /// The keys of one column are of one type.
    @SuppressWarnings("unchecked")
    private static int compare(Comparable<?> one, Comparable<?> other) {
        return ((Comparable<Object>) one).compareTo(other);
    }
}
