package org.jalinan.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jalinan.journal.RandomRecords;
import org.jalinan.model.Kind;
import org.jalinan.model.Portfolio;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.Project;
import org.jalinan.model.change.Change;
import org.jalinan.model.change.Proposal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoreTest {

    @TempDir
    Path folder;

    /// The database takes no array of more than 65,536.
    @Test
    void anImportMayHaveSeventyThousandRecords() {
        try (var store = Stores.open(folder)) {
            Stores.create(store, Stores.project(1));
            Stores.create(store, IntStream.range(0, 70_000).mapToObj(i -> Stores.milestone(i, Stores.project(1)))
                    .toArray(PortfolioRecord[]::new));
            assertEquals(70_001, store.portfolio().count(PortfolioRecord.class));
        }
    }

    @Test
    void anEditThatIsGivenUpBeforeItReachedTheJournalChangesNothing() {
        var many = Proposal.of(Stores.ACT, IntStream.range(0, 2_500)
                .mapToObj(i -> new Change.Creation(Stores.milestone(i, Stores.project(1)))).toList());
        var looks = new AtomicInteger();
        try (var store = Stores.open(folder.resolve("counted"))) {
            Stores.create(store, Stores.project(1));
            Stores.committed(store.commit(many, () -> looks.incrementAndGet() > 0).join());
        }
        try (var store = Stores.open(folder.resolve("given up"))) {
            var before = Stores.create(store, Stores.project(1)).portfolio();
            for (int at : new int[]{1, 3_000, looks.get() / 2, looks.get() - 1, looks.get()}) {
                var left = new AtomicInteger(at);
                assertEquals(new CommitResult.Nothing(), store.commit(many, () -> left.decrementAndGet() > 0).join());
                assertEquals(before, store.portfolio(), "at " + at + " of " + looks);
                assertTrue(store.check().isSound());
            }
            Stores.committed(store.commit(many).join());
        }
        var opened = Stores.opened(folder.resolve("given up"));
        try (var store = opened.store()) {
            assertEquals(List.of(), opened.notices());
            assertEquals(2_501, store.portfolio().count(PortfolioRecord.class));
            assertTrue(store.check().isSound());
        }
    }

    @Test
    void aMissingFolderIsAFirstStart() {
        var opened = Stores.opened(folder.resolve("new/portfolio"));
        try (var store = opened.store()) {
            assertTrue(store.isNew());
            assertEquals(List.of(), opened.notices());
            assertEquals(Portfolio.EMPTY, store.portfolio());
            assertTrue(store.undoable().isEmpty());
            assertTrue(store.check().isSound());
        }
    }

    @Test
    void whatWasCommittedIsThereAfterReopening() {
        Portfolio saved;
        try (var store = Stores.open(folder)) {
            saved = Stores.create(store, Stores.project(1)).portfolio();
            saved = Stores.put(store, Stores.titled(Stores.project(1), "Project 0001, renamed")).portfolio();
        }
        var opened = Stores.opened(folder);
        try (var store = opened.store()) {
            assertEquals(List.of(), opened.notices());
            assertFalse(store.isNew());
            assertEquals(saved, store.portfolio());
            assertEquals("Project 0001, renamed", Stores.title(store.portfolio(), Stores.project(1)));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void recordsOfEveryKindComeBackFromTheTablesAsTheyWere(long seed) {
        var records = new RandomRecords(seed).ofEveryKind(5).toArray(PortfolioRecord[]::new);
        Portfolio saved;
        try (var store = Stores.open(folder)) {
            saved = Stores.create(store, records).portfolio();
        }
        var opened = Stores.opened(folder);
        try (var store = opened.store()) {
            assertEquals(List.of(), opened.notices());
            for (var kind : Kind.values()) {
                assertEquals(Set.copyOf(saved.of(kind)), Set.copyOf(store.portfolio().of(kind)));
                assertEquals(5, store.portfolio().of(kind).size());
            }
            // Bytes of invented documents were never kept; nothing else is amiss.
            assertEquals(Collections.nCopies(5, "storage.check.attachment"),
                    store.check().findings().stream().map(Notice::key).toList());
        }
    }

    @Test
    void anEditThatBreaksARuleChangesNothing() {
        try (var store = Stores.open(folder)) {
            Stores.create(store, Stores.project(1));
            var before = store.portfolio();
            var result = store.commit(Proposal.put(before, Stores.ACT, Stores.titled(Stores.project(1), " "))).join();
            assertEquals("title", assertInstanceOf(CommitResult.Invalid.class, result).problems().getFirst().field());
            assertEquals(before, store.portfolio());
            assertEquals(1, store.log(LogFilter.all()).size());
        }
    }

    @Test
    void aRecordThatOthersNameIsNotDeletedAlone() {
        try (var store = Stores.open(folder)) {
            var project = Stores.project(1);
            Stores.create(store, project, Stores.milestone(1, project));
            var alone = Proposal.of(Stores.ACT, List.of(new Change.Deletion(project)));
            assertInstanceOf(CommitResult.Invalid.class, store.commit(alone).join());
            Stores.committed(store.commit(Proposal.remove(store.portfolio(), Stores.ACT, project)).join());
            assertTrue(store.portfolio().isEmpty());
        }
    }

    @Test
    void aMilestoneOfNoProjectIsRefused() {
        try (var store = Stores.open(folder)) {
            var orphan = new Change.Creation(Stores.milestone(1, Stores.project(1)));
            assertInstanceOf(CommitResult.Invalid.class,
                    store.commit(Proposal.of(Stores.ACT, List.of(orphan))).join());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"half \uD83D", "nothing \0"})
    void aTextThatNoFileCanHoldIsRefused(String text) {
        try (var store = Stores.open(folder)) {
            var odd = new Change.Creation(Stores.titled(Stores.project(1), text));
            assertInstanceOf(CommitResult.Invalid.class, store.commit(Proposal.of(Stores.ACT, List.of(odd))).join());
        }
    }

    @Test
    void anEditThatChangesNothingIsNone() {
        try (var store = Stores.open(folder)) {
            Stores.create(store, Stores.project(1));
            assertInstanceOf(CommitResult.Nothing.class,
                    store.commit(Proposal.of(Stores.ACT, List.of())).join());
            var same = Proposal.put(Portfolio.EMPTY.with(Stores.titled(Stores.project(1), "Project 0002")), Stores.ACT,
                    Stores.project(1));
            assertInstanceOf(CommitResult.Nothing.class, store.commit(same).join());
        }
    }

    @Test
    void aChangeNamesTheEditWhoseValueItReplaces() {
        try (var store = Stores.open(folder)) {
            var created = Stores.create(store, Stores.project(1)).edit();
            var first = Stores.put(store, Stores.titled(Stores.project(1), "Project 0002")).edit();
            var second = Stores.put(store, Stores.titled(Stores.project(1), "Project 0003")).edit();
            assertEquals(Set.of(created.id()), ((Change.FieldChange) first.changes().getFirst()).replaces());
            assertEquals(Set.of(first.id()), ((Change.FieldChange) second.changes().getFirst()).replaces());
            assertTrue(second.time().compareTo(first.time()) > 0);
        }
    }

    @Test
    void whatAChangeFindsIsWhatStandsThere() {
        try (var store = Stores.open(folder)) {
            var stale = Stores.create(store, Stores.project(1)).portfolio();
            Stores.put(store, Stores.titled(Stores.project(1), "Project 0002"));
            var late = Proposal.put(stale, Stores.ACT, Stores.titled(Stores.project(1), "Project 0003"));
            var edit = Stores.committed(store.commit(late).join()).edit();
            assertEquals("Project 0002", ((Change.FieldChange) edit.changes().getFirst()).before());
        }
    }

    @Test
    void theLogListsTheNewestFirst() {
        try (var store = Stores.open(folder)) {
            Stores.create(store, Stores.project(1));
            store.setAuthor("Officer 0009");
            var edit = Stores.create(store, Stores.project(2)).edit();
            var log = store.log(LogFilter.all());
            assertEquals(List.of(2L, 1L), log.stream().map(LogEntry::seq).toList());
            assertEquals(Stores.ACT, log.getFirst().act());
            assertEquals("Officer 0009", log.getFirst().author());
            assertEquals(Stores.CLOCK.instant(), log.getFirst().time());
            assertEquals(1, store.log(LogFilter.latest(1)).size());
            assertEquals(List.of(edit.id()), store.log(LogFilter.of(Stores.project(2).id())).stream()
                    .map(LogEntry::edit).toList());
            assertEquals(List.of(edit), store.historyOf(Stores.project(2).id()));
        }
    }

    @Test
    void anInterruptOfTheCallerHurtsNothing() {
        try (var store = Stores.open(folder)) {
            for (int i = 1; i <= 20; i++) {
                Thread.currentThread().interrupt();
                var answer = store.commit(Proposal.put(store.portfolio(), Stores.ACT, Stores.project(i)))
                        .thenApply(result -> {
                            Thread.currentThread().interrupt();
                            return result;
                        });
                Stores.committed(answer.join());
            }
            assertTrue(Thread.interrupted());
            assertEquals(20, store.portfolio().count(Project.class));
            assertTrue(store.check().isSound());
        }
    }

    @Test
    void aClosedStoreSaysSo() {
        var store = Stores.open(folder);
        store.close();
        store.close();
        var result = store.commit(Proposal.put(store.portfolio(), Stores.ACT, Stores.project(1))).join();
        assertEquals(Reason.CLOSED, assertInstanceOf(CommitResult.NotSaved.class, result).reason());
    }

    @Test
    void whatAClosedStoreIsAskedFailsInPlainWords() {
        var store = Stores.open(folder);
        Stores.create(store, Stores.project(1));
        store.close();
        assertThrows(StoreClosed.class, () -> store.log(LogFilter.all()));
        assertThrows(StoreClosed.class, () -> store.historyOf(Stores.project(1).id()));
        assertThrows(StoreClosed.class, store::check);
        assertEquals(Reason.CLOSED, assertInstanceOf(CommitResult.NotSaved.class, store.undo().join()).reason());
    }
}
