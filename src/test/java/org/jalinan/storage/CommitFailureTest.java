package org.jalinan.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jalinan.journal.Journal;
import org.jalinan.journal.JournalDamaged;
import org.jalinan.model.Portfolio;
import org.jalinan.model.change.Edit;
import org.jalinan.model.change.Proposal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommitFailureTest {

    @TempDir
    Path folder;

    /// What goes wrong around the next append.
    private interface Fault {
        Journal.Entry append(Journal journal, Edit edit) throws IOException;
    }

    private Fault fault = Journal::append;

    @Test
    void anEditThatCannotBeWrittenIsNotSavedAndCanBeTriedAgain() {
        try (var store = open()) {
            var before = Stores.create(store, Stores.project(1)).portfolio();
            fault = (journal, edit) -> {
                throw new IOException("No space left on device");
            };
            var next = Proposal.put(before, Stores.ACT, Stores.titled(Stores.project(1), "Project 0002"));
            var result = assertInstanceOf(CommitResult.NotSaved.class, store.commit(next).join());
            assertEquals(Reason.DISK_FULL, result.reason());
            assertEquals(before, store.portfolio());
            assertEquals(1, store.log(LogFilter.all()).size());
            fault = Journal::append;
            assertTrue(store.check().isSound());
            Stores.committed(store.commit(next).join());
            assertTrue(store.check().isSound());
        }
    }

    @Test
    void anUndoThatCannotBeWrittenCanBeTriedAgain() {
        try (var store = open()) {
            Stores.create(store, Stores.project(1));
            fault = (journal, edit) -> {
                throw new IOException("Input/output error");
            };
            assertEquals(Reason.WRITE_FAILED,
                    assertInstanceOf(CommitResult.NotSaved.class, store.undo().join()).reason());
            fault = Journal::append;
            Stores.committed(store.undo().join());
            assertTrue(store.portfolio().isEmpty());
        }
    }

    @Test
    void aDatabaseThatDiesAfterTheJournalWasWrittenLosesNothing() {
        Portfolio saved;
        try (var store = open()) {
            Stores.create(store, Stores.project(1));
            fault = (journal, edit) -> {
                var entry = journal.append(edit);
                shutDown();
                return entry;
            };
            Stores.put(store, Stores.titled(Stores.project(1), "Project 0002"));
            fault = Journal::append;
            assertEquals("Project 0002", Stores.title(store.portfolio(), Stores.project(1)));
            saved = Stores.create(store, Stores.project(3)).portfolio();
            assertTrue(store.check().isSound());
        }
        try (var store = Stores.open(folder)) {
            assertEquals(saved, store.portfolio());
            assertTrue(store.check().isSound());
        }
    }

    @Test
    void aDatabaseThatDiesBeforeTheJournalWasWrittenIsOpenedAgain() {
        try (var store = open()) {
            Stores.create(store, Stores.project(1));
            shutDown();
            var next = Proposal.put(store.portfolio(), Stores.ACT, Stores.project(2));
            Stores.committed(store.commit(next).join());
            assertTrue(store.check().isSound());
        }
    }

    @Test
    void aWriteThatNeverReturnsIsNoticed() {
        var stop = new AtomicBoolean();
        assertFalse(Watchdog.returns(() -> {
            while (!stop.get()) {
                Thread.onSpinWait();
            }
        }, Duration.ofMillis(200)));
        stop.set(true);
        assertTrue(Watchdog.returns(() -> {}, Duration.ofSeconds(5)));
        assertThrows(IllegalStateException.class, () -> Watchdog.returns(() -> {
            throw new IllegalStateException("fails");
        }, Duration.ofSeconds(5)));
    }

    private void shutDown() {
        var url = "jdbc:h2:async:" + folder.resolve("view") + ";IFEXISTS=TRUE";
        try (var administrator = DriverManager.getConnection(url, "JALINAN_ADMINISTRATOR", "JALINAN_ADMINISTRATOR");
                var statement = administrator.createStatement()) {
            statement.execute("shutdown immediately");
        } catch (SQLException closedWithTheDatabase) {
            assertEquals("90121", closedWithTheDatabase.getSQLState());
        }
    }

    private Store open() {
        return assertInstanceOf(Opening.Opened.class, Store.open(new PortfolioFolder(folder), Stores.CLOCK,
                "Officer 0001", Stores.DEVICE, Faulty::new)).store();
    }

    private final class Faulty implements Journal {

        private final Journal real;

        Faulty(Journal real) {
            this.real = real;
        }

        @Override
        public Entry append(List<Edit> arrived, Edit edit) throws IOException {
            return fault.append(real, edit);
        }

        @Override
        public List<Edit> arrivedWith(long seq) throws IOException, JournalDamaged {
            return real.arrivedWith(seq);
        }

        @Override
        public long last() {
            return real.last();
        }

        @Override
        public String headAt(long seq) {
            return real.headAt(seq);
        }

        @Override
        public Edit read(long seq) throws IOException, JournalDamaged {
            return real.read(seq);
        }

        @Override
        public void verify() throws IOException, JournalDamaged {
            real.verify();
        }

        @Override
        public void close() throws IOException {
            real.close();
        }
    }
}
