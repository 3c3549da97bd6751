package org.jalinan.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Project;
import org.jalinan.model.change.Change;
import org.jalinan.model.change.Proposal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the manual promises of the store, with the dose of each trial as a property, so that one command runs the long
/// form.
class PromisesTest {

    private static final int DAMAGES = Integer.getInteger("jalinan.damages", 30);
    private static final int INTERRUPTS = Integer.getInteger("jalinan.interrupts", 60);
    private static final int EDITS = Integer.getInteger("jalinan.edits", 60);

    @TempDir
    Path folder;

    /// Of each kind of damage: a flipped bit, a file cut short, a page of zeros.
    @Test
    void noDamageOfTheDatabaseIsEverShownAsData() throws IOException {
        var saved = fill();
        var view = folder.resolve("view.mv.db");
        var sound = Files.readAllBytes(view);
        var random = new Random(7);
        for (int i = 0; i < DAMAGES; i++) {
            Files.write(view, damaged(sound, i % 3, random));
            try (var store = Stores.open(folder)) {
                assertEquals(saved, store.portfolio(), "damage " + i);
            }
        }
    }

    /// Nothing altered in the history goes unseen; what stood at the very end and was never acknowledged may go.
    @Test
    void everyTamperingWithTheHistoryIsFound() throws IOException {
        fill();
        var segment = folder.resolve("journal/000001.jnl");
        var sound = Files.readAllBytes(segment);
        var random = new Random(8);
        for (int i = 0; i < DAMAGES; i++) {
            Files.write(segment, damaged(sound, i % 2 * 2, random));
            if (!Arrays.equals(sound, Files.readAllBytes(segment))) {
                assertEquals(Reason.JOURNAL_DAMAGED, Stores.refused(folder).reason(), "tampering " + i);
            }
        }
    }

    private static byte[] damaged(byte[] sound, int kind, Random random) {
        var bytes = sound.clone();
        int place = random.nextInt(bytes.length);
        switch (kind) {
            case 0 -> bytes[place] ^= (byte) (1 << random.nextInt(8));
            case 1 -> bytes = Arrays.copyOf(bytes, place);
            default -> Arrays.fill(bytes, place / 4096 * 4096, Math.min(bytes.length, (place / 4096 + 1) * 4096),
                    (byte) 0);
        }
        return bytes;
    }

    @Test
    void whoIsInterruptedWhileReadingOrWritingBreaksNothing() {
        try (var store = Stores.open(folder)) {
            Stores.create(store, Stores.project(1));
            for (int i = 0; i < INTERRUPTS; i++) {
                Thread.currentThread().interrupt();
                var result = store.commit(Proposal.put(store.portfolio(), Stores.ACT,
                        Stores.titled(Stores.project(1), "Project " + i)));
                store.log(LogFilter.all());
                store.historyOf(Stores.project(1).id());
                assertTrue(Thread.interrupted(), "the caller keeps its interrupt");
                Stores.committed(result.join());
            }
            assertEquals(1 + INTERRUPTS, store.edits());
            assertEquals(List.of(), store.check().findings());
        }
    }

    @Test
    void editsOfThreeWritersAreAllThereInSomeOrder() throws Exception {
        try (var store = Stores.open(folder); var writers = Executors.newFixedThreadPool(3)) {
            Stores.create(store, Stores.project(1));
            var results = new ArrayList<CompletableFuture<CommitResult>>();
            for (int writer = 0; writer < 3; writer++) {
                int number = writer;
                results.addAll(IntStream.range(0, EDITS).mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> store.commit(Proposal.put(store.portfolio(), Stores.ACT,
                                Stores.titled(Stores.project(1), "Project " + number + " " + i))).join(),
                        writers)).toList());
            }
            var before = "Project 0001";
            results.forEach(result -> assertInstanceOf(CommitResult.class, result.join()));
            for (var edit : store.historyOf(Stores.project(1).id()).stream().skip(1).toList()) {
                var change = (Change.FieldChange) edit.changes().getFirst();
                assertEquals(before, change.before(), "an edit says what it replaced, also when another came between");
                before = (String) change.after();
            }
            assertEquals(before, store.portfolio().get(Project.class, Stores.project(1).id()).title());
            assertEquals(1L + results.stream().filter(each -> each.join() instanceof CommitResult.Committed).count(),
                    store.edits());
        }
    }

    /// Each edit says who made it, when, and what stood before and after, so that it can be taken back after a restart.
    @Test
    void everyEditCanBeTakenBackAfterARestartToTheVeryRecordsThatStood() {
        var states = new ArrayList<>(List.of(Portfolio.EMPTY));
        var random = new Random(9);
        try (var store = Stores.open(folder)) {
            for (int i = 0; i < EDITS; i++) {
                var project = Stores.project(random.nextInt(9));
                var there = store.portfolio().find(Project.class, project.id());
                states.add(Stores.committed(store.commit(there.isPresent() && random.nextInt(4) == 0
                        ? Proposal.remove(store.portfolio(), Stores.ACT, there.get())
                        : Proposal.put(store.portfolio(), Stores.ACT, Stores.titled(project, "Project " + i))).join())
                        .portfolio());
            }
        }
        try (var store = Stores.open(folder)) {
            for (var entry : store.log(LogFilter.all())) {
                assertEquals(List.of("Officer 0001", Stores.DEVICE), List.of(entry.author(), entry.device()));
                for (var change : store.edit(entry.seq()).changes()) {
                    assertEquals(states.get((int) entry.seq() - 1),
                            change.inverse().applyTo(change.applyTo(states.get((int) entry.seq() - 1))));
                }
            }
            for (int i = states.size() - 2; i >= 0; i--) {
                assertEquals(states.get(i), Stores.committed(store.undo().join()).portfolio(), "undo to " + i);
            }
        }
    }

    private Portfolio fill() {
        try (var store = Stores.open(folder)) {
            for (int i = 0; i < 8; i++) {
                Stores.create(store, Stores.project(i));
            }
            return Stores.put(store, Stores.titled(Stores.project(1), "Project 0002")).portfolio();
        }
    }
}
