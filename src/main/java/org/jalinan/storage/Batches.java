package org.jalinan.storage;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.Handle;

/// Inserts many rows. By JDBC itself: for 100,000 rows of 37 columns, Jdbi's argument objects cost as much as the database.
final class Batches {

    private static final int ROWS = 1000;

    private Batches() {
    }

    /// Sets the values of one row.
    interface Row<T> {
        void bind(PreparedStatement statement, int index, T value) throws SQLException;
    }

    static <T> void insert(Handle handle, String sql, List<? extends T> values, StillWanted wanted,
            Row<T> row) {
        if (values.isEmpty()) {
            return;
        }
        try (var statement = handle.getConnection().prepareStatement(sql)) {
            for (int i = 0; i < values.size(); i++) {
                row.bind(statement, i, values.get(i));
                statement.addBatch();
                if ((i + 1) % ROWS == 0 || i + 1 == values.size()) {
                    statement.executeBatch();
                    wanted.check();
                }
            }
        } catch (SQLException e) {
            throw new ConnectionException(e);
        }
    }
}
