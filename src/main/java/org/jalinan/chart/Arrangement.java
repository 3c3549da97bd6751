package org.jalinan.chart;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// How the lines of a portfolio are arranged.
///
/// @param groupings from the outermost lanes to the innermost; none means one lane for everything
/// @param only the lines that are shown; empty shows all, and projects that have none
/// @param packed whether several records share a line where they have room
public record Arrangement(List<Grouping> groupings, Order order, Optional<Predicate<Entry>> only, boolean packed) {

    public static final Arrangement BY_PROJECT = by(List.of(Grouping.PROJECT));

    /// In which order the lines of a project stand.
    public enum Order {
        /// As the officer put them.
        MANUAL,
        /// The earliest first; what has no date comes last.
        DATE, NAME
    }

    public Arrangement {
        groupings = groupings.isEmpty() ? List.of(Grouping.NONE) : List.copyOf(groupings);
    }

    public static Arrangement by(List<Grouping> groupings) {
        return new Arrangement(groupings, Order.MANUAL, Optional.empty(), false);
    }

    public Arrangement in(List<Grouping> lanes) {
        return new Arrangement(lanes, order, only, packed);
    }

    public Arrangement ordered(Order wanted) {
        return new Arrangement(groupings, wanted, only, packed);
    }

    public Arrangement showing(Optional<Predicate<Entry>> wanted) {
        return new Arrangement(groupings, order, wanted, packed);
    }

    public Arrangement packed(boolean wanted) {
        return new Arrangement(groupings, order, only, wanted);
    }

    boolean shows(Entry entry) {
        return only.map(wanted -> wanted.test(entry)).orElse(true);
    }

    /// The order of lines that are given in the officer's; lines that are equal in it keep that one.
    Comparator<Entry> comparator() {
        return switch (order) {
            case MANUAL -> (_, _) -> 0;
            case DATE -> Entry.EARLIEST_FIRST;
            case NAME -> Comparator.comparing(Entry::name, String.CASE_INSENSITIVE_ORDER);
        };
    }
}
