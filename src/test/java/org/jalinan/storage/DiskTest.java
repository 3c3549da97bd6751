package org.jalinan.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.jalinan.model.change.Proposal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// On disks that are really full and really read-only, unlike those of [CommitFailureTest], which only say so.
class DiskTest {

    @TempDir
    Path disk;

    @Test
    void onAFullDiskAnEditIsNotSavedAndNothingIsLost() throws IOException {
        try (var mounted = MountedDisk.at(disk, 4)) {
            var folder = mounted.resolve("portfolio");
            try (var store = Stores.open(folder)) {
                Stores.create(store, Stores.project(1));
                var filler = fill();
                // The file of the journal has room to the end of its last page.
                int saved = 1;
                CommitResult result = title(store, saved + 1);
                for (; result instanceof CommitResult.Committed; result = title(store, saved + 1)) {
                    saved++;
                }
                assertEquals(Reason.DISK_FULL, assertInstanceOf(CommitResult.NotSaved.class, result).reason());
                assertEquals("Project %04d".formatted(saved), Stores.title(store.portfolio(), Stores.project(1)));
                Files.delete(filler);
                Stores.committed(title(store, 9999));
                assertEquals(saved + 1, store.log(LogFilter.all()).size());
                assertTrue(store.check().isSound());
            }
            try (var store = Stores.open(folder)) {
                assertEquals("Project 9999", Stores.title(store.portfolio(), Stores.project(1)));
                assertTrue(store.check().isSound());
            }
        }
    }

    @Test
    void onAFullDiskNoPortfolioIsBegun() throws IOException {
        try (var mounted = MountedDisk.at(disk, 1)) {
            fill();
            assertEquals(Reason.DISK_FULL, Stores.refused(mounted.resolve("portfolio")).reason());
        }
    }

    @Test
    void aReadOnlyFolderIsRefusedUntouched() throws IOException {
        try (var mounted = MountedDisk.at(disk, 4)) {
            var folder = mounted.resolve("portfolio");
            try (var store = Stores.open(folder)) {
                Stores.create(store, Stores.project(1));
            }
            mounted.makeReadOnly();
            var before = files();
            assertEquals(Reason.READ_ONLY, Stores.refused(folder).reason());
            assertEquals(before, files());
        }
    }

    private static CommitResult title(Store store, int number) {
        var titled = Stores.titled(Stores.project(1), "Project %04d".formatted(number));
        return store.commit(Proposal.put(store.portfolio(), Stores.ACT, titled)).join();
    }

    /// Takes all the room there is.
    private Path fill() throws IOException {
        var filler = Files.createFile(disk.resolve("filler"));
        for (int block = 4096; block > 0; block /= 8) {
            try {
                while (true) {
                    Files.write(filler, new byte[block], StandardOpenOption.APPEND);
                }
            } catch (IOException full) {
                assertEquals("No space left on device", full.getMessage());
            }
        }
        return filler;
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(disk)) {
            return files.filter(Files::isRegularFile).map(Path::toString).sorted().toList();
        }
    }
}
