package org.jalinan.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jalinan.journal.RandomRecords;
import org.jalinan.model.Kind;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.change.Act;
import org.jalinan.model.change.Change;
import org.jalinan.model.change.Proposal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UndoTest {

    @TempDir
    Path folder;

    @Test
    void undoTakesBackOneEditAfterAnotherAndRedoDoesThemAgain() {
        try (var store = Stores.open(folder)) {
            var empty = store.portfolio();
            var created = Stores.create(store, Stores.project(1)).portfolio();
            var renamed = Stores.put(store, Stores.titled(Stores.project(1), "Project 0002")).portfolio();
            var again = Stores.put(store, Stores.titled(Stores.project(1), "Project 0003")).portfolio();
            for (var expected : List.of(renamed, created, empty)) {
                assertEquals(expected, Stores.committed(store.undo().join()).portfolio());
            }
            assertInstanceOf(CommitResult.Nothing.class, store.undo().join());
            for (var expected : List.of(created, renamed, again)) {
                assertEquals(expected, Stores.committed(store.redo().join()).portfolio());
            }
            assertInstanceOf(CommitResult.Nothing.class, store.redo().join());
            for (var expected : List.of(renamed, created, empty)) {
                assertEquals(expected, Stores.committed(store.undo().join()).portfolio());
            }
            assertEquals(List.of(), store.check().findings());
        }
    }

    @Test
    void undoAndRedoWorkAfterARestart() {
        try (var store = Stores.open(folder)) {
            Stores.create(store, Stores.project(1));
            Stores.put(store, Stores.titled(Stores.project(1), "Project 0002"));
        }
        try (var store = Stores.open(folder)) {
            assertEquals(Optional.of(Stores.ACT), store.undoable());
            assertTrue(Stores.committed(store.undo().join()).left().isEmpty());
            assertEquals("Project 0001", Stores.title(store.portfolio(), Stores.project(1)));
        }
        try (var store = Stores.open(folder)) {
            assertEquals(Optional.of(Stores.ACT), store.redoable());
            Stores.committed(store.redo().join());
            assertEquals("Project 0002", Stores.title(store.portfolio(), Stores.project(1)));
            assertEquals(List.of(Act.REDO, Act.UNDO, "test.edit", "test.edit"),
                    store.log(LogFilter.all()).stream().map(entry -> entry.act().key()).toList());
        }
    }

    @Test
    void undoAfterALaterEditOfTheSameFieldListsItAndLeavesIt() {
        try (var store = Stores.open(folder)) {
            Stores.create(store, Stores.project(1));
            Stores.put(store, Stores.titled(Stores.project(1), "Project 0002"));
        }
        var other = assertInstanceOf(Opening.Opened.class,
                Store.open(new PortfolioFolder(folder), Stores.CLOCK, "Officer 0002", new UUID(2, 2)));
        try (var store = other.store()) {
            assertTrue(store.undoable().isEmpty());
            Stores.put(store, Stores.titled(Stores.project(1), "Project 0003"));
        }
        try (var store = Stores.open(folder)) {
            var undone = Stores.committed(store.undo().join());
            assertEquals("title", ((Change.FieldChange) undone.left().getFirst()).field());
            assertEquals(List.of(), undone.edit().changes());
            assertEquals("Project 0003", Stores.title(store.portfolio(), Stores.project(1)));
            var creation = Stores.committed(store.undo().join());
            assertInstanceOf(Change.Creation.class, creation.left().getFirst());
            assertEquals("Project 0003", Stores.title(store.portfolio(), Stores.project(1)));
            assertTrue(store.undoable().isEmpty());
            assertTrue(store.check().isSound());
        }
    }

    @Test
    void aRecordThatOthersNowNameIsNotTakenAway() {
        var project = Stores.project(1);
        try (var store = Stores.open(folder)) {
            Stores.create(store, project);
        }
        try (var store = ((Opening.Opened) Store.open(new PortfolioFolder(folder), Stores.CLOCK, "Officer 0002",
                new UUID(2, 2))).store()) {
            Stores.create(store, Stores.milestone(1, project));
        }
        try (var store = Stores.open(folder)) {
            assertEquals(1, Stores.committed(store.undo().join()).left().size());
            assertTrue(store.portfolio().find(project.id()).isPresent());
        }
    }

    @Test
    void aDeletedProjectComesBackWithAllThatBelongedToIt() {
        try (var store = Stores.open(folder)) {
            var all = Stores.create(store, new RandomRecords(7).ofEveryKind(4).toArray(PortfolioRecord[]::new))
                    .portfolio();
            for (var project : all.of(Kind.PROJECT)) {
                Stores.committed(store.commit(Proposal.remove(store.portfolio(), Stores.ACT, project)).join());
            }
            for (int i = 0; i < 4; i++) {
                assertEquals(List.of(), Stores.committed(store.undo().join()).left());
            }
            assertEquals(all, store.portfolio());
            // Bytes of invented documents were never kept; nothing else is amiss.
            assertTrue(store.check().findings().stream()
                    .allMatch(finding -> finding.key().equals("storage.check.attachment")));
        }
    }

    @Test
    void loadingTheFactsIsNeverUndone() {
        try (var store = Stores.open(folder)) {
            var load = Proposal.of(Act.of(Act.LOAD_FACTS), List.of(new Change.Creation(Stores.project(1))));
            assertEquals("Facts", Stores.committed(store.commit(load, "Facts").join()).edit().author());
            assertTrue(store.undoable().isEmpty());
            assertInstanceOf(CommitResult.Nothing.class, store.undo().join());
        }
    }
}
