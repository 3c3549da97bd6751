package org.jalinan.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import org.jalinan.journal.JournalFolder;
import org.jalinan.journal.PortfolioMarker;
import org.jalinan.model.Kind;
import org.jalinan.model.Portfolio;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatements;

/// The least that opening can be: the lock, the journal with its chain, and rows that become records. No row is held
/// against its mark, no view against its journal, nothing is tried out, and neither undo nor history is made ready.
public final class BareOpening implements AutoCloseable {

    private final FolderLock lock;
    private final JournalFolder journal;
    private final Handle handle;
    private Portfolio portfolio = Portfolio.EMPTY;

    public BareOpening(Path path) throws Exception {
        var folder = new PortfolioFolder(path);
        lock = FolderLock.take(folder.lock(), "Officer 0001", Instant.EPOCH);
        journal = JournalFolder.open(folder.journal(), PortfolioMarker.read(path).orElseThrow().portfolio());
        handle = Jdbi.open(() -> Database.open(path, "view")).configure(SqlStatements.class, PositionalSql::use);
        for (var kind : Kind.values()) {
            var table = Table.of(kind);
            handle.createQuery(table.select()).setFetchSize(RecordTables.BATCH)
                    .map((row, context) -> table.record(table.read(row))).stream()
                    .forEach(record -> portfolio = portfolio.with(record));
        }
    }

    public Portfolio portfolio() {
        return portfolio;
    }

    @Override
    public void close() throws IOException {
        handle.close();
        journal.close();
        lock.close();
    }
}
