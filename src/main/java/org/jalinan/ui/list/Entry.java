package org.jalinan.ui.list;

import java.util.Optional;

/// A line of the list: a record, or the heading of a group.
sealed interface Entry<R> {

    record Row<R>(R record) implements Entry<R> {
    }

    /// @param group what stands under it
    /// @param folded whether its rows are put away
    record Heading<R>(Object group, String words, String note, int rows, boolean folded) implements Entry<R> {
    }

    default Optional<R> row() {
        return switch (this) {
            case Row<R>(R record) -> Optional.of(record);
            case Heading<R> _ -> Optional.empty();
        };
    }
}
