package org.jalinan.documents;

import java.util.List;
import java.util.stream.Stream;

/// A table whose header row is repeated wherever it goes on; no row is cut in half. Without titles it has no header
/// row, and the first cell of each row is then its heading.
public record Table(List<Column> columns, List<List<RichText>> rows) implements Block {

    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (var row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "A row has " + row.size() + " cells in a table of " + columns.size() + " columns.");
            }
        }
    }

    @Override
    public Stream<String> lines() {
        return Stream.concat(columns.stream().map(Column::title),
                rows.stream().flatMap(List::stream).map(RichText::text));
    }

    public boolean hasTitles() {
        return columns.stream().anyMatch(column -> !column.title().isEmpty());
    }

    /// A column; `width` in points, or 0 for an equal share of what the others leave.
    public record Column(String title, double width, Align align) {

        public static Column of(String title, double width) {
            return new Column(title, width, Align.LEFT);
        }

        /// A column that takes what the others leave.
        public static Column wide(String title) {
            return of(title, 0);
        }

        public Column right() {
            return new Column(title, width, Align.RIGHT);
        }
    }
}
