package org.jalinan.journal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jalinan.model.change.Change;
import org.jalinan.model.change.Edit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JournalFolderTest {

    @TempDir
    Path folder;

    @BeforeEach
    void create() throws IOException {
        JournalFolder.create(folder, Edits.PORTFOLIO);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void everyKindOfChangeIsReadAsItWasWritten(long seed) throws Exception {
        var edit = Edits.ofEverything(seed);
        try (var journal = open()) {
            journal.append(edit);
        }
        assertEquals(List.of(edit), all());
    }

    @Test
    void aLargeEditIsWrittenInPartsAndReadAsOne() throws Exception {
        var changes = new ArrayList<Change>(Edits.ofEverything(5).changes());
        var large = Edits.edit(2, Collections.nCopies(20, changes).stream().flatMap(List::stream).toList());
        assertTrue(large.changes().size() > 3 * Frames.CHANGES);
        try (var journal = open()) {
            journal.append(Edits.small(1));
            journal.append(large);
            journal.append(Edits.small(3));
        }
        assertEquals(List.of(Edits.small(1), large, Edits.small(3)), all());
    }

    @Test
    void aFullSegmentIsFollowedByTheNext() throws Exception {
        var edits = write(50, 2_000);
        assertTrue(Files.exists(Segment.file(folder, 5)));
        assertEquals(edits, all());
        try (var journal = open()) {
            journal.verify();
        }
    }

    @Test
    void aMissingSegmentIsDamage() throws Exception {
        write(50, 2_000);
        Files.delete(Segment.file(folder, 3));
        assertEquals("000003.jnl", assertThrows(JournalDamaged.class, this::open).file());
        Files.delete(Segment.file(folder, 1));
        assertEquals("000001.jnl", assertThrows(JournalDamaged.class, this::open).file());
    }

    @Test
    void anAppendThatWasCutOffAnywhereIsSetAsideAndTheRestStands() throws Exception {
        var edits = write(3, JournalFolder.SEGMENT_BYTES);
        long two = Files.size(Segment.file(folder, 1));
        try (var journal = open()) {
            journal.append(Edits.ofEverything(1));
        }
        var whole = Files.readAllBytes(Segment.file(folder, 1));
        var random = new Random(1);
        for (int i = 0; i < 60; i++) {
            int cut = (int) two + 1 + random.nextInt(whole.length - (int) two - 1);
            Files.write(Segment.file(folder, 1), Arrays.copyOf(whole, cut));
            try (var journal = open()) {
                assertTrue(journal.hasTornTail(), "cut at " + cut);
                journal.setTailAside("torn-" + i);
                assertEquals(3, journal.last());
                journal.append(Edits.small(4));
            }
            assertArrayEquals(Arrays.copyOfRange(whole, (int) two, cut),
                    Files.readAllBytes(folder.resolve("torn-" + i)));
            assertEquals(edits, all().subList(0, 3));
            assertEquals(Edits.small(4), all().getLast());
        }
    }

    @Test
    void aLargeEditWithoutItsCommitIsNoEdit() throws Exception {
        var changes = Edits.ofEverything(5).changes();
        var large = Edits.edit(2, Collections.nCopies(10, changes).stream().flatMap(List::stream).toList());
        try (var journal = open()) {
            journal.append(Edits.small(1));
            journal.append(large);
        }
        var file = Segment.file(folder, 1);
        int commit = Frame.MIN_BYTES + EditJson.count(large.changes().size()).length;
        Files.write(file, Arrays.copyOf(Files.readAllBytes(file), (int) Files.size(file) - commit));
        try (var journal = open()) {
            assertTrue(journal.hasTornTail());
            journal.setTailAside("torn");
        }
        assertEquals(List.of(Edits.small(1)), all());
    }

    @Test
    void aNewSegmentThatWasNotFinishedIsSetAside() throws Exception {
        var edits = write(50, 2_000);
        int next = (int) Files.list(folder).count() + 1;
        Files.write(Segment.file(folder, next), new byte[40]);
        try (var journal = open()) {
            assertTrue(journal.hasTornTail());
            journal.setTailAside("torn");
        }
        assertFalse(Files.exists(Segment.file(folder, next)));
        assertEquals(edits, all());
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void aFlippedBitIsDamageOrAtTheVeryEndATornTail(long seed) throws Exception {
        var edits = write(40, 4_000);
        var random = new Random(seed);
        List<Path> files;
        try (var list = Files.list(folder)) {
            files = list.sorted().toList();
        }
        int damaged = 0;
        for (int i = 0; i < 100; i++) {
            var file = files.get(random.nextInt(files.size()));
            var bytes = Files.readAllBytes(file);
            var flipped = bytes.clone();
            flipped[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, flipped);
            try (var journal = open()) {
                assertTrue(journal.hasTornTail(), "a flipped bit went unnoticed");
                assertEquals(files.getLast(), file);
                assertEquals(39, journal.last(), "an edit that others follow is never a torn tail");
                assertEquals(edits.subList(0, 39), readAll(journal));
            } catch (JournalDamaged damage) {
                assertEquals(file.getFileName().toString(), damage.file());
                damaged++;
            }
            Files.write(file, bytes);
        }
        assertTrue(damaged > 50);
        assertEquals(edits, all());
    }

    @Test
    void whatANewerProgramWroteIsNotRead() throws Exception {
        try (var journal = open()) {
            journal.append(Edits.edit(1, Edit.SCHEMA + 1, List.of()));
        }
        assertEquals(Edit.SCHEMA + 1, assertThrows(NewerProgram.class, this::open).version());
    }

    @Test
    void theJournalOfAnotherPortfolioIsDamage() throws Exception {
        write(2, JournalFolder.SEGMENT_BYTES);
        assertThrows(JournalDamaged.class, () -> JournalFolder.open(folder, new UUID(1, 2)));
    }

    @Test
    void aFullDiskLeavesTheJournalAsItWas() throws Exception {
        var before = write(3, JournalFolder.SEGMENT_BYTES);
        var full = new FullDisk();
        try (var journal = JournalFolder.open(folder, Edits.PORTFOLIO, JournalFolder.SEGMENT_BYTES, full)) {
            for (int room : new int[]{0, 1, 100, 5_000}) {
                full.room = room;
                assertThrows(IOException.class, () -> journal.append(Edits.ofEverything(3)));
                assertEquals(3, journal.last());
                assertEquals(before, all());
            }
            full.room = Integer.MAX_VALUE;
            journal.append(Edits.small(4));
            full.cutFails = true;
            full.room = 100;
            assertThrows(IOException.class, () -> journal.append(Edits.ofEverything(3)));
            full.cutFails = false;
            full.room = Integer.MAX_VALUE;
            journal.append(Edits.small(5));
        }
        assertEquals(List.of(Edits.small(4), Edits.small(5)), all().subList(3, 5));
    }

    /// A disk with so many bytes of room.
    private static final class FullDisk implements Output.Opener {

        int room;
        boolean cutFails;

        @Override
        public Output open(Path file) throws IOException {
            var real = Output.onDisk(file);
            return new Output() {
                @Override
                public void write(byte[] bytes) throws IOException {
                    int fits = Math.min(room, bytes.length);
                    real.write(Arrays.copyOf(bytes, fits));
                    room -= fits;
                    if (fits < bytes.length) {
                        throw new IOException("No space left on device");
                    }
                }

                @Override
                public void force() throws IOException {
                    real.force();
                }

                @Override
                public void cutTo(long length) throws IOException {
                    if (cutFails) {
                        throw new IOException("Input/output error");
                    }
                    real.cutTo(length);
                }

                @Override
                public void close() throws IOException {
                    real.close();
                }
            };
        }
    }

    private List<Edit> write(int edits, long segmentBytes) throws Exception {
        var written = new ArrayList<Edit>();
        try (var journal = JournalFolder.open(folder, Edits.PORTFOLIO, segmentBytes, Output::onDisk)) {
            for (int i = 1; i <= edits; i++) {
                written.add(journal.append(Edits.small(i)).edit());
            }
        }
        return written;
    }

    private JournalFolder open() throws IOException, JournalDamaged, NewerProgram {
        return JournalFolder.open(folder, Edits.PORTFOLIO);
    }

    private List<Edit> all() throws Exception {
        try (var journal = open()) {
            return readAll(journal);
        }
    }

    private static List<Edit> readAll(Journal journal) throws IOException, JournalDamaged {
        var edits = new ArrayList<Edit>();
        journal.readAfter(0, entry -> edits.add(entry.edit()));
        return edits;
    }
}
