package org.jalinan.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.jalinan.disk.HeldFile;
import org.jalinan.disk.WatchedDisk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExportedFileTest {

    @TempDir
    Path folder;

    @Test
    void aFileIsWrittenWithTheFoldersAboveIt() throws IOException {
        var file = folder.resolve("a/b/sheet.txt");
        ExportedFile.write(file, new byte[]{1, 2, 3});
        assertEquals(3, Files.size(file));
    }

    @Test
    void aFailureAtAnyByteLeavesTheOldFileAndNothingBeside() throws IOException {
        var file = folder.resolve("sheet.txt");
        Files.writeString(file, "as it was");
        var random = new Random(7);
        for (int round = 0; round < 50; round++) {
            var bytes = new byte[random.nextInt(100_000)];
            assertThrows(IOException.class, () -> ExportedFile.write(file, out -> {
                out.write(bytes);
                throw new IOException("the disk is full");
            }));
            assertEquals("as it was", Files.readString(file));
        }
        try (var files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void aLinkIsReplacedAndWhatItNamedIsUntouched() throws IOException {
        var named = Files.writeString(folder.resolve("named.txt"), "untouched");
        var link = Files.createSymbolicLink(folder.resolve("link.txt"), named);
        ExportedFile.write(link, new byte[]{1});
        assertFalse(Files.isSymbolicLink(link));
        assertEquals("untouched", Files.readString(named));
    }

    @Test
    void aFileThatAnotherProgramHoldsStaysAndTheNewOneStandsBesideIt() throws IOException {
        Files.writeString(folder.resolve("sheet.pdf"), "as it was");
        Files.writeString(folder.resolve("sheet (2).pdf"), "of last week");
        var asked = new WatchedDisk(folder, new HeldFile("sheet.pdf")).root().resolve("sheet.pdf");
        var stands = ExportedFile.write(asked, new byte[]{1});
        assertEquals("sheet (3).pdf", stands.getFileName().toString());
        assertEquals(List.of("as it was", "of last week", "\u0001"),
                List.of(Files.readString(folder.resolve("sheet.pdf")),
                        Files.readString(folder.resolve("sheet (2).pdf")), Files.readString(stands)));
        assertEquals(List.of(asked.toString(), "sheet (3).pdf"),
                ExportedFile.elsewhere(asked, stands).orElseThrow().arguments());
        try (var files = Files.list(folder)) {
            assertEquals(3, files.count());
        }
    }

    @Test
    void whereNothingStandsUnderTheNameAFailureIsNoOtherProgram() {
        var asked = new WatchedDisk(folder, new HeldFile("sheet.pdf")).root().resolve("sheet.pdf");
        assertThrows(IOException.class, () -> ExportedFile.write(asked, new byte[]{1}));
    }

    @Test
    void aFolderUnderTheNameIsAnErrorAndStays() throws IOException {
        var taken = Files.createDirectory(folder.resolve("taken"));
        Files.writeString(taken.resolve("in.txt"), "in it");
        assertThrows(IOException.class, () -> ExportedFile.write(taken, new byte[]{1}));
        assertEquals("in it", Files.readString(taken.resolve("in.txt")));
    }

    @ParameterizedTest
    @CsvSource({"AI,AI.pdf", "../x,__x.pdf", "CON,_CON.pdf", "nul.a,_nul.a.pdf", "a/b\\c:d,a_b_c_d.pdf", "'',_.pdf",
        "COM¹,_COM¹.pdf", "5G,5G.pdf"})
    void aNameIsOneThatEverySystemTakes(String words, String name) {
        assertEquals(name, FileNames.safe(words, ".pdf"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"โ", "စ", "𝔘", "x"})
    void aLongNameIsCutBetweenCharacters(String character) {
        var name = FileNames.safe(character.repeat(300), ".pdf");
        assertTrue(name.length() <= 120 && name.getBytes(StandardCharsets.UTF_8).length <= 200, name);
        assertEquals("", name.replace(character, "").replace(".pdf", ""));
    }

    @Test
    void directionAndInvisibleCharactersAreDropped() {
        assertEquals("exe.fdp.pdf", FileNames.safe("\u202Eexe\u200B.fdp\u0000", ".pdf"));
    }
}
