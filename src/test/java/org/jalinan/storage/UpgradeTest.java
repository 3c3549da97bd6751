package org.jalinan.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.zip.ZipInputStream;
import org.jalinan.bundle.Keys;
import org.jalinan.disk.Residue;
import org.jalinan.disk.Tape;
import org.jalinan.disk.WatchedDatabase;
import org.jalinan.disk.WatchedDisk;
import org.jalinan.disk.Wreck;
import org.jalinan.journal.PortfolioMarker;
import org.jalinan.model.Milestone;
import org.jalinan.model.Partner;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Source;
import org.jalinan.model.UndertakingOwner;
import org.jalinan.model.change.Edit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Folders that earlier versions of the program wrote: the facts as one edit, and one target set by hand.
class UpgradeTest {

    private static final int POINTS = Integer.getInteger("jalinan.upgrades", 6);
    private static final UUID EDITED = UUID.fromString("680da354-eac0-3dfd-a7ef-866fe916da18");

    @TempDir
    Path folder;

    private void unpack(int schema) throws IOException {
        unpack(schema, folder);
    }

    /// After a kill everything that was written is there; after a power cut, what a disk may keep of it.
    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    @Tag("kill")
    void whoIsKilledInTheMiddleOfAnUpgradeHasTheOldOrTheNew(int schema, @TempDir Path temp) throws Exception {
        unpack(schema);
        var wreck = new Wreck();
        wreck.begin(folder);
        var tape = new Tape();
        var disk = new WatchedDisk(folder, tape);
        Portfolio upgraded;
        try (var _ = new WatchedDatabase(disk); var store = Stores.open(disk.root())) {
            upgraded = store.portfolio();
        }
        int states = 0;
        var random = new Random(16);
        for (int at = 1; at <= tape.length(); at++) {
            wreck.apply(tape.steps().get(at - 1));
            if ((long) at * POINTS / tape.length() > (at - 1L) * POINTS / tape.length()) {
                for (var residue : Residue.values()) {
                    var left = Files.createDirectory(temp.resolve("wreck-" + states++));
                    wreck.lay(left, residue, random);
                    try (var store = Stores.open(left)) {
                        assertEquals(upgraded, store.portfolio(), "step " + at + " with " + residue);
                        assertTrue(store.check().isSound(), "step " + at + " with " + residue);
                    }
                }
            }
        }
        System.out.println("upgrade from schema " + schema + ": " + states + " states, all whole");
    }

    private static void unpack(int schema, Path folder) throws IOException {
        try (var zip = new ZipInputStream(Objects
                .requireNonNull(UpgradeTest.class.getResourceAsStream("folder-of-schema-%d.zip".formatted(schema))))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var file = folder.resolve(entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else {
                    Files.createDirectories(file.getParent());
                    Files.write(file, zip.readAllBytes());
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void anEarlierPortfolioIsTakenOverWhole(int schema) throws Exception {
        unpack(schema);
        var opened = Stores.opened(folder);
        assertEquals(List.of("storage.notice.upgraded"), opened.notices().stream().map(Notice::key).toList());
        try (var store = opened.store()) {
            var portfolio = store.portfolio();
            assertEquals(158, portfolio.all(Source.class).count());
            assertEquals("2027-01-12", portfolio.get(Milestone.class, EDITED).target().orElseThrow().from().toString());
            assertEquals(5, portfolio.all(UndertakingOwner.class)
                    .map(owner -> portfolio.get(Partner.class, owner.partner())).count());
            Stores.create(store, Stores.project(1));
            assertTrue(store.check().isSound());
        }
        assertEquals(Edit.SCHEMA, PortfolioMarker.read(folder).orElseThrow().schema());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void aBackupIsProvedBeforeTheUpgrade(int schema) throws IOException {
        unpack(schema);
        var place = new PortfolioFolder(folder);
        var keys = Keys.in(folder.resolveSibling("keys-" + schema));
        var opening = Store.open(place, Stores.CLOCK, "Officer 0001", Stores.DEVICE, Optional.of(() -> keys),
                UnaryOperator.identity());
        try (var store = ((Opening.Opened) opening).store()) {
            var backup = new Backups(place, Stores.CLOCK).latest().orElseThrow();
            assertEquals(store.edits(), backup.edits());
            assertTrue(new Backups(place, Stores.CLOCK).isSound(backup));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void theSecondOpeningHasNothingToTellAndNothingLiesAside(int schema) throws IOException {
        unpack(schema);
        Stores.open(folder).close();
        var opened = Stores.opened(folder);
        assertEquals(List.of(), opened.notices());
        opened.store().close();
        try (var files = Files.list(folder)) {
            assertFalse(files.anyMatch(file -> file.getFileName().toString().contains("damaged")));
        }
    }
}
