package org.jalinan.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jalinan.journal.PortfolioMarker;
import org.jalinan.journal.RandomRecords;
import org.jalinan.model.Portfolio;
import org.jalinan.model.PortfolioRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DamageTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 8_192, 20_000})
    void aDatabaseThatWasDeletedOrCutIsRebuiltAndNothingIsLost(int length) throws IOException {
        var saved = fill();
        if (length < 0) {
            Files.delete(view());
        } else {
            Files.write(view(), Arrays.copyOf(Files.readAllBytes(view()), length));
        }
        assertRebuilt(saved);
    }

    @Test
    void aDatabaseOfSomebodyElseIsSetAsideAsItIs() throws Exception {
        var saved = fill();
        Files.delete(view());
        try (var foreign = DriverManager.getConnection("jdbc:h2:" + folder.resolve("view"), "sa", "")) {
            foreign.createStatement().execute("create table rec_project (c_id uuid)");
        }
        assertRebuilt(saved);
        assertTrue(Files.list(folder).anyMatch(file -> file.getFileName().toString().startsWith("view-damaged-")));
    }

    /// All folders bear the id of the 2025 set; this one holds three edits.
    @ParameterizedTest
    @ValueSource(ints = {1, 3, 5})
    void theDatabaseOfAnotherFolderIsNotBelieved(int edits, @TempDir Path other) throws Exception {
        var saved = fill();
        try (var store = Stores.open(other)) {
            for (int i = 0; i < edits; i++) {
                Stores.create(store, Stores.project(70 + i));
            }
        }
        assertEquals(PortfolioMarker.read(folder).orElseThrow().portfolio(),
                PortfolioMarker.read(other).orElseThrow().portfolio());
        Files.copy(other.resolve("view.mv.db"), view(), StandardCopyOption.REPLACE_EXISTING);
        assertRebuilt(saved);
    }

    @Test
    void theDatabaseOfACopyThatWentAnotherWayIsNotBelieved(@TempDir Path other) throws IOException {
        fill();
        for (var file : List.of("portfolio.json", "view.mv.db", "journal/000001.jnl")) {
            Files.createDirectories(other.resolve(file).getParent());
            Files.copy(folder.resolve(file), other.resolve(file));
        }
        try (var store = Stores.open(other)) {
            Stores.create(store, Stores.project(77));
            Stores.create(store, Stores.project(78));
        }
        Portfolio saved;
        try (var store = Stores.open(folder)) {
            Stores.put(store, Stores.titled(Stores.project(1), "Project 0001"));
            saved = Stores.put(store, Stores.titled(Stores.project(1), "Project 0002")).portfolio();
        }
        Files.copy(other.resolve("view.mv.db"), view(), StandardCopyOption.REPLACE_EXISTING);
        assertRebuilt(saved);
    }

    @Test
    void aDatabaseAheadOfItsOwnJournalIsDamageAndNothingIsTouched() throws IOException {
        fill();
        var segment = folder.resolve("journal/000001.jnl");
        var before = Files.readAllBytes(segment);
        try (var store = Stores.open(folder)) {
            Stores.create(store, Stores.project(3));
        }
        Files.write(segment, before);
        assertRefusedUntouched(Reason.JOURNAL_DAMAGED);
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22})
    void aFlippedBitInTheDatabaseNeverShowsAWrongValue(long seed) throws IOException {
        var saved = fill();
        var bytes = Files.readAllBytes(view());
        var random = new Random(seed);
        for (int i = 0; i < 12; i++) {
            var flipped = bytes.clone();
            flipped[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(view(), flipped);
            try (var store = Stores.open(folder)) {
                assertEquals(saved, store.portfolio());
            }
        }
    }

    @Test
    void editsThatTheDatabaseHasNotSeenAreApplied() throws IOException {
        byte[] old;
        try (var store = Stores.open(folder)) {
            Stores.create(store, Stores.project(1));
        }
        old = Files.readAllBytes(view());
        Portfolio saved;
        try (var store = Stores.open(folder)) {
            Stores.put(store, Stores.titled(Stores.project(1), "Project 0002"));
            saved = Stores.create(store, Stores.project(3)).portfolio();
        }
        Files.write(view(), old);
        var opened = Stores.opened(folder);
        try (var store = opened.store()) {
            assertEquals(List.of(), opened.notices());
            assertEquals(saved, store.portfolio());
            assertSound(store);
        }
    }

    @Test
    void aJournalWithoutItsLastAcknowledgedEditIsDamageAndNothingIsTouched() throws IOException {
        fill();
        var segment = folder.resolve("journal/000001.jnl");
        var whole = Files.readAllBytes(segment);
        for (int cut : new int[]{1, 50, 200}) {
            Files.write(segment, Arrays.copyOf(whole, whole.length - cut));
            assertRefusedUntouched(Reason.JOURNAL_DAMAGED);
        }
        whole[whole.length - 100] ^= 1;
        Files.write(segment, whole);
        assertRefusedUntouched(Reason.JOURNAL_DAMAGED);
        Files.delete(segment);
        assertRefusedUntouched(Reason.JOURNAL_DAMAGED);
    }

    @Test
    void anEditThatWasNeverAcknowledgedIsSetAsideWithANotice() throws IOException {
        var saved = fill();
        Files.write(folder.resolve("journal/000001.jnl"), new byte[]{0, 0, 1, 0, 1, 2, 3}, StandardOpenOption.APPEND);
        var opened = Stores.opened(folder);
        try (var store = opened.store()) {
            assertEquals("storage.notice.tornTail", opened.notices().getFirst().key());
            assertEquals(saved, store.portfolio());
            Stores.create(store, Stores.project(9));
            assertSound(store);
        }
    }

    @Test
    void aFolderOfOtherThingsIsRefusedUntouched() throws IOException {
        Files.writeString(folder.resolve("holiday.txt"), "not ours");
        assertRefusedUntouched(Reason.FOLDER_NOT_OURS);
        Files.writeString(folder.resolve("portfolio.json"), "{\"format\": \"another\"}");
        assertRefusedUntouched(Reason.FOLDER_NOT_OURS);
        Files.writeString(folder.resolve("portfolio.json"), "{{{{");
        assertRefusedUntouched(Reason.FOLDER_NOT_OURS);
        assertEquals(Reason.FOLDER_NOT_OURS, Stores.refused(folder.resolve("holiday.txt")).reason());
    }

    @Test
    void aPortfolioOfANewerProgramIsRefusedUntouched() throws IOException {
        fill();
        var marker = folder.resolve(PortfolioMarker.FILE);
        Files.writeString(marker, Files.readString(marker).replaceAll("(\"schema\"\\s*:\\s*)\\d+", "$199"));
        assertRefusedUntouched(Reason.NEWER_PROGRAM);
    }

    @Test
    void aFolderBelowAFileCannotBeWritten() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "");
        assertEquals(Reason.WRITE_FAILED, Stores.refused(file.resolve("portfolio")).reason());
    }

    @ParameterizedTest
    @ValueSource(strings = {"x;INIT=CALL FILE_WRITE('x','owned') --", "quote'", "quote\"", "line\nfeed"})
    void aFolderNameThatSpeaksToTheDatabaseIsRefusedBeforeAnythingHappens(String name) throws IOException {
        assertEquals(Reason.FOLDER_NAME, Stores.refused(folder.resolve(name)).reason());
        try (var files = Files.list(folder)) {
            assertEquals(0, files.count());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kertas kerja ü 🌏", "100% # & + ~ {x}", " leading"})
    void anyOtherFolderNameWorks(String name) {
        try (var store = Stores.open(folder.resolve(name))) {
            Stores.create(store, Stores.project(1));
        }
        try (var store = Stores.open(folder.resolve(name))) {
            assertEquals("Project 0001", Stores.title(store.portfolio(), Stores.project(1)));
        }
    }

    @Test
    void aFirstStartThatCrashedBeginsAgain() throws IOException {
        try (var store = Stores.open(folder)) {
            assertTrue(store.isNew());
        }
        Files.delete(view());
        Files.delete(folder.resolve("portfolio.json"));
        Files.writeString(folder.resolve("portfolio.json.new"), "{\"for");
        try (var store = Stores.open(folder)) {
            assertTrue(store.isNew());
            Stores.create(store, Stores.project(1));
        }
        Files.delete(view());
        Files.delete(folder.resolve("portfolio.json"));
        assertEquals(Reason.FOLDER_NOT_OURS, Stores.refused(folder).reason(),
                "a journal with an edit is not begun anew");
    }

    private Portfolio fill() {
        try (var store = Stores.open(folder)) {
            Stores.create(store, new RandomRecords(99).ofEveryKind(10).toArray(PortfolioRecord[]::new));
            Stores.create(store, Stores.project(1));
            return Stores.put(store, Stores.titled(Stores.project(1), "Project 0002")).portfolio();
        }
    }

    /// The random records name documents whose bytes nobody ever kept.
    private static void assertSound(Store store) {
        assertEquals(List.of(), store.check().findings().stream()
                .filter(finding -> !finding.key().equals("storage.check.attachment")).toList());
    }

    private void assertRebuilt(Portfolio saved) {
        var opened = Stores.opened(folder);
        try (var store = opened.store()) {
            assertTrue(opened.notices().getFirst().key().startsWith("storage.notice.rebuilt"));
            assertEquals(saved, store.portfolio());
            assertSound(store);
            Stores.committed(store.undo().join());
            assertEquals("Project 0001", Stores.title(store.portfolio(), Stores.project(1)));
        }
        assertFalse(Files.exists(folder.resolve("view-new.mv.db")));
    }

    private void assertRefusedUntouched(Reason reason) throws IOException {
        var before = contents();
        assertEquals(reason, Stores.refused(folder).reason());
        assertEquals(before, contents());
    }

    private Map<String, String> contents() throws IOException {
        var contents = new TreeMap<String, String>();
        try (var files = Files.walk(folder)) {
            for (var file : files.toList()) {
                contents.put(folder.relativize(file).toString(),
                        Files.isDirectory(file) ? "folder" : HexFormat.of().formatHex(Files.readAllBytes(file)));
            }
        }
        return contents;
    }

    private Path view() {
        return folder.resolve("view.mv.db");
    }
}
