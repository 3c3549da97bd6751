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

    /// The widths of the columns in a room: those that are given, and equal shares of the rest. Where no column is wide,
    /// all are stretched to fill the room; where they do not fit, they are narrowed alike.
    public double[] widths(double room) {
        double fixed = columns.stream().mapToDouble(Column::width).sum();
        long wide = columns.stream().filter(column -> column.width() == 0).count();
        double share = wide == 0 ? 0 : Math.max(0, room - fixed) / wide;
        double scale = wide == 0 && fixed > 0 ? room / fixed : Math.min(1, room / Math.max(1, fixed));
        return columns.stream().mapToDouble(column -> column.width() == 0 ? share : column.width() * scale).toArray();
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
