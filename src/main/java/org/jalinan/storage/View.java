package org.jalinan.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.jalinan.journal.Journal;
import org.jalinan.journal.JournalDamaged;
import org.jalinan.model.Portfolio;
import org.jalinan.model.change.Edit;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.SqlStatements;

/// The H2 file as a view of the journal: the records as they stand after the last edit applied, and the list of edits.
final class View implements AutoCloseable {

    /// Which journal the view shows, up to which edit.
    record Marker(UUID portfolio, int schema, long applied) {
    }

    private final Handle handle;
    private final RecordTables records;
    private final EditTables edits;

    private View(Handle handle) {
        this.handle = handle.configure(SqlStatements.class, PositionalSql::use);
        this.records = new RecordTables(handle);
        this.edits = new EditTables(handle);
    }

    /// Makes a new, empty view; no file of that name may be there.
    static void create(Path folder, String name, UUID portfolio) throws SQLException, IOException {
        Database.create(folder, name);
        try (var view = open(folder, name)) {
            view.handle.createUpdate("insert into view_marker (portfolio_id, schema_version, applied_seq)"
                    + " values (?, ?, 0)").bind(0, portfolio).bind(1, Edit.SCHEMA).execute();
        }
    }

    static View open(Path folder, String name) throws SQLException {
        return new View(Jdbi.open(() -> Database.open(folder, name)));
    }

    /// Whether the file writes at each commit and not some time later.
    boolean writesAtOnce() {
        return handle.createQuery("select setting_value from information_schema.settings"
                + " where setting_name = 'WRITE_DELAY'").mapTo(String.class).list().stream().allMatch("0"::equals);
    }

    /// The marker of a file, read without changing it; empty if it cannot be read or shows another journal.
    static Optional<Marker> look(Path folder, String name, Journal journal) {
        try (var view = new View(Jdbi.open(() -> Database.look(folder, name)))) {
            return view.marker().filter(
                    marker -> marker.schema() < Edit.SCHEMA || view.shows(journal, marker.applied()));
        } catch (RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    /// The records of a file, read without changing it; empty if they are not sound, do not go beyond an edit, or follow
    /// another.
    ///
    /// @param seq the number of that edit
    static Optional<Portfolio> beyond(Path folder, String name, long seq, UUID edit) {
        try (var view = new View(Jdbi.open(() -> Database.look(folder, name)))) {
            boolean follows = view.marker().filter(marker -> marker.applied() > seq).isPresent()
                    && view.edits.seqOf(edit).filter(each -> each == seq).isPresent();
            return follows ? Optional.of(view.read()) : Optional.empty();
        } catch (RuntimeException | ViewUnsound unreadable) {
            return Optional.empty();
        }
    }

    EditTables edits() {
        return edits;
    }

    Optional<Marker> marker() {
        return handle.createQuery("select portfolio_id, schema_version, applied_seq from view_marker")
                .map((row, context) -> new Marker(row.getObject(1, UUID.class), row.getInt(2), row.getLong(3)))
                .findOne();
    }

    /// Whether this is a view of that journal, as far as both go. The id of the portfolio does not tell: two laptops that
    /// started apart share it, so that they can merge. Of an empty journal every view may be one.
    boolean shows(Journal journal, long applied) {
        long common = Math.min(applied, journal.last());
        return common == 0 || edits.headAt(common).filter(journal.headAt(common)::equals).isPresent();
    }

    /// All records.
    ///
    /// @throws ViewUnsound if a row was altered, lost or added
    Portfolio read() throws ViewUnsound {
        return records.read();
    }

    /// Writes an edit to the tables and does not commit it. If it throws, nothing was written.
    Pending apply(Journal.Entry entry, Portfolio before, Portfolio after, StillWanted wanted) {
        var tallies = records.tallies();
        handle.begin();
        try {
            edits.insert(entry, wanted);
            records.apply(entry.edit().changes(), before, after, wanted);
            setApplied(entry.seq());
        } catch (RuntimeException e) {
            records.restore(tallies);
            rollback();
            throw e;
        }
        return new Pending() {
            @Override
            public void commit(String head) {
                edits.seal(entry.seq(), head);
                handle.commit();
            }

            @Override
            public void rollback() {
                records.restore(tallies);
                View.this.rollback();
            }
        };
    }

    /// A transaction that waits for the journal.
    interface Pending {
        /// @param head where the chain stands with the edit in it
        void commit(String head);

        void rollback();
    }

    /// Writes all edits into a view that is empty, in one transaction, and answers the records after the last.
    Portfolio fill(Journal journal) throws IOException, JournalDamaged {
        handle.begin();
        var replayed = new Object() {
            Portfolio portfolio = Portfolio.EMPTY;
        };
        journal.readAfter(0, entry -> {
            edits.insert(entry, StillWanted.ALWAYS);
            edits.seal(entry.seq(), journal.headAt(entry.seq()));
            replayed.portfolio = entry.edit().applyTo(replayed.portfolio);
        });
        records.insertAll(replayed.portfolio);
        setApplied(journal.last());
        handle.commit();
        return replayed.portfolio;
    }

    /// Whether the database is still open. It closes itself when it finds no room, even to take something back.
    boolean answers() {
        try {
            return marker().isPresent();
        } catch (JdbiException closed) {
            return false;
        }
    }

    /// Writes what is written already, to see whether writing works.
    void probe() {
        handle.createUpdate("update view_marker set applied_seq = applied_seq").execute();
    }

    private void setApplied(long seq) {
        handle.createUpdate("update view_marker set applied_seq = ?").bind(0, seq).execute();
    }

    private void rollback() {
        try {
            handle.rollback();
        } catch (JdbiException closedAlready) {
            return;
        }
    }

    @Override
    public void close() {
        try {
            handle.close();
        } catch (JdbiException closedAlready) {
            return;
        }
    }
}
