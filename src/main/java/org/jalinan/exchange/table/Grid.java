package org.jalinan.exchange.table;

import java.util.List;
import java.util.Optional;
import org.jalinan.exchange.Sentence;
import org.jalinan.model.Kind;

/// A table as a file holds it, before anybody has said what its columns mean.
///
/// @param name of the sheet, or of the file
/// @param kind of the records, where the file says it
/// @param lastDays whether a day stands for the last of a span, because the form knows no other dates
public record Grid(String name, Optional<Kind> kind, List<String> columns, List<Row> rows, boolean lastDays) {

    /// @param place where a person finds it: "line 48"
    public record Row(Sentence place, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        /// Blank where the row is shorter than its table.
        public Cell cell(int column) {
            return column < cells.size() ? cells.get(column) : Cell.blank();
        }
    }

    public Grid {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    public static Grid of(String name, Optional<Kind> kind, List<String> columns, List<Row> rows) {
        return new Grid(name, kind, columns, rows, false);
    }
}
