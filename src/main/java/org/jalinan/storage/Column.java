package org.jalinan.storage;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.jalinan.model.Figure;
import org.jspecify.annotations.Nullable;

/// A column: its name, the type of the values in the model, and whether it may be empty.
record Column(String name, Class<?> type, boolean nullable) {

    /// The type in SQL, as H2 and PostgreSQL both call it.
    String sqlType() {
        return switch (code()) {
            case Types.INTEGER -> "integer";
            case Types.BOOLEAN -> "boolean";
            case Types.DATE -> "date";
            case Types.OTHER -> "uuid";
            case Types.NUMERIC -> "numeric";
            default -> "character varying";
        };
    }

    private int code() {
        if (type == int.class || type == Integer.class) {
            return Types.INTEGER;
        }
        if (type == boolean.class || type == Boolean.class) {
            return Types.BOOLEAN;
        }
        if (type == LocalDate.class) {
            return Types.DATE;
        }
        if (type == BigDecimal.class) {
            return Types.NUMERIC;
        }
        return type == UUID.class ? Types.OTHER : Types.VARCHAR;
    }

    void bind(PreparedStatement statement, int position, @Nullable Object value) throws SQLException {
        if (value == null) {
            statement.setNull(position, code());
        } else {
            statement.setObject(position, value instanceof Enum<?> constant ? constant.name() : value);
        }
    }

    /// The value in a row.
    ///
    /// @throws IllegalArgumentException if it is none of the model's
    @Nullable
    Object read(ResultSet row, int position) throws SQLException {
        return switch (code()) {
            case Types.INTEGER -> row.getObject(position, Integer.class);
            case Types.BOOLEAN -> row.getObject(position, Boolean.class);
            case Types.DATE -> row.getObject(position, LocalDate.class);
            case Types.OTHER -> row.getObject(position, UUID.class);
            case Types.NUMERIC -> plain(row.getBigDecimal(position));
            default -> text(row.getString(position));
        };
    }

    /// Databases fill up the decimals that a column has.
    private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        return number == null ? null : new Figure(number).value();
    }

    private @Nullable Object text(@Nullable String text) {
        if (text == null || !type.isEnum()) {
            return text;
        }
        return Arrays.stream(type.getEnumConstants()).filter(each -> ((Enum<?>) each).name().equals(text)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Not a constant of " + type.getSimpleName()));
    }
}
