package org.jalinan.storage;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jalinan.model.Component;
import org.jalinan.model.Kind;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.Sha256;
import org.jspecify.annotations.Nullable;

/// The table of a record kind, derived from its components: the one mapping by which records are inserted, updated,
/// deleted and read. Tables are called `rec_milestone`, columns `c_title`, so that no word of SQL is in the way.
final class Table {

    private static final Map<Kind, Table> ALL = Arrays.stream(Kind.values())
            .collect(Collectors.toMap(kind -> kind, Table::new));

    private final Kind kind;
    private final Shape.Composite shape;
    private final List<Column> columns;

    private Table(Kind kind) {
        this.kind = kind;
        this.shape = new Shape.Composite(kind.type(), false,
                Component.of(kind.type()).stream().map(component -> Shape.of(component, "c_", false)).toList());
        this.columns = shape.columns();
    }

    static Table of(Kind kind) {
        return Objects.requireNonNull(ALL.get(kind));
    }

    Kind kind() {
        return kind;
    }

    String name() {
        return "rec_" + kind.name().toLowerCase(Locale.ROOT);
    }

    List<Column> columns() {
        return columns;
    }

    String insert() {
        return "insert into " + name() + " (" + names() + ") values ("
                + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")";
    }

    /// Takes the values of a row and then the id.
    String update() {
        return "update " + name() + " set "
                + columns.stream().map(column -> column.name() + " = ?").collect(Collectors.joining(", "))
                + " where c_id = ?";
    }

    String delete() {
        return "delete from " + name() + " where c_id = ?";
    }

    String select() {
        return "select " + names() + " from " + name();
    }

    private String names() {
        return columns.stream().map(Column::name).collect(Collectors.joining(", "));
    }

    List<@Nullable Object> values(PortfolioRecord record) {
        var values = new ArrayList<@Nullable Object>(columns.size());
        shape.flatten(record, values);
        return values;
    }

    /// @throws IllegalArgumentException if the row is no record of the kind
    PortfolioRecord record(List<@Nullable Object> values) {
        return (PortfolioRecord) shape.gather(values);
    }

    List<@Nullable Object> read(ResultSet row) throws SQLException {
        var values = new ArrayList<@Nullable Object>(columns.size());
        for (int i = 0; i < columns.size(); i++) {
            values.add(columns.get(i).read(row, i + 1));
        }
        return values;
    }

    /// A number that differs, as good as surely, when any value of the row does. The sum over a table tells whether a
    /// row was altered, lost or added, in any order of the rows.
    static long mark(List<@Nullable Object> values) {
        var text = new StringBuilder();
        for (var value : values) {
            var word = String.valueOf(value);
            text.append(value == null ? -1 : word.length()).append(':').append(word);
        }
        return ByteBuffer.wrap(Sha256.of(text.toString().getBytes(StandardCharsets.UTF_8))).getLong();
    }
}
