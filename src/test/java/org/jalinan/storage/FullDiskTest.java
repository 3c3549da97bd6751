package org.jalinan.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.jalinan.bundle.Keys;
import org.jalinan.disk.FullDisk;
import org.jalinan.disk.WatchedDatabase;
import org.jalinan.disk.WatchedDisk;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Sha256;
import org.jalinan.model.change.Proposal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The disk takes so many bytes and no more, at one byte after another. What a really full disk does, [DiskTest] tells.
class FullDiskTest {

    private static final int POSITIONS = Integer.getInteger("jalinan.positions", 40);

    @TempDir
    Path temp;

    private final FullDisk room = new FullDisk(Long.MAX_VALUE);
    private WatchedDisk disk;

    @BeforeEach
    void watch() throws IOException {
        disk = new WatchedDisk(Files.createDirectory(temp.resolve("portfolio")), room);
    }

    /// An edit takes about 500 bytes in the journal and 13,000 in the database.
    @Test
    void anEditThatFindsNoRoomIsRefusedAndNoOtherIsLost() {
        Portfolio saved;
        long edits;
        int refused = 0;
        try (var _ = new WatchedDatabase(disk)) {
            try (var store = Stores.open(disk.root())) {
                saved = Stores.create(store, Stores.project(1)).portfolio();
                for (int i = 0; i < POSITIONS; i++) {
                    room.leave(i * 16_000L / POSITIONS);
                    var next = Proposal.put(saved, Stores.ACT, Stores.titled(Stores.project(1), "Project " + i));
                    var result = store.commit(next).join();
                    room.leave(Long.MAX_VALUE);
                    if (result instanceof CommitResult.NotSaved not) {
                        refused++;
                        assertEquals(Reason.DISK_FULL, not.reason());
                        assertEquals(saved, store.portfolio(), "what was saved can still be read");
                        result = store.commit(next).join();
                    }
                    saved = Stores.committed(result).portfolio();
                }
                edits = store.edits();
                assertTrue(store.check().isSound());
            }
        }
        assertTrue(refused > POSITIONS / 20, "only " + refused + " were refused");
        try (var store = Stores.open(temp.resolve("portfolio"))) {
            assertEquals(saved, store.portfolio());
            assertEquals(edits, store.edits(), "an edit that was refused does not come back");
        }
    }

    @Test
    void aBackupThatFindsNoRoomLeavesTheOldOnesAndNothingBeside() throws IOException {
        var keys = Keys.in(temp.resolve("keys"));
        try (var store = Stores.open(temp.resolve("portfolio"))) {
            Stores.create(store, Stores.project(1));
            var backups = new Backups(new PortfolioFolder(disk.root()), Stores.CLOCK);
            assertInstanceOf(BackupResult.Verified.class, backups.write(store.device(), "Officer 0001", keys, false));
            var before = contents();
            Stores.create(store, Stores.project(2));
            var whole = Files.size(backups.latest().orElseThrow().file());
            for (int i = 0; i < POSITIONS; i++) {
                room.leave(i * whole / POSITIONS);
                var failed = assertInstanceOf(BackupResult.Failed.class,
                        backups.write(store.device(), "Officer 0001", keys, false));
                assertEquals(Reason.DISK_FULL, failed.refusal().reason());
                assertEquals(before, contents());
            }
            room.leave(Long.MAX_VALUE);
            assertInstanceOf(BackupResult.Verified.class, backups.write(store.device(), "Officer 0001", keys, false));
        }
    }

    private Map<String, String> contents() throws IOException {
        var contents = new TreeMap<String, String>();
        try (var files = Files.list(temp.resolve("portfolio/backups"))) {
            for (var file : files.toList()) {
                contents.put(file.getFileName().toString(), Sha256.hex(Files.readAllBytes(file)));
            }
        }
        return contents;
    }
}
