package org.jalinan.exchange.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jalinan.exchange.Progress;
import org.jalinan.exchange.table.UnreadableFile;
import org.jalinan.model.Kind;
import org.jalinan.model.Language;
import org.jalinan.model.Portfolio;
import org.jalinan.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A workbook that cannot be read says what to do, and a field says what it is, in the words of an officer.
class OtherWorkbooksTest {

    @TempDir
    Path folder;

    @Test
    void aWorkbookLockedWithAPasswordSaysSo() throws IOException, GeneralSecurityException {
        var file = folder.resolve("locked.xlsx");
        try (var container = new POIFSFileSystem(); var out = Files.newOutputStream(file)) {
            var lock = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            lock.confirmPassword("Password 0042");
            try (var inside = lock.getDataStream(container)) {
                inside.write(workbook("http://schemas.openxmlformats.org/spreadsheetml/2006/main"));
            }
            container.writeFilesystem(out);
        }
        assertEquals("import.xlsx.locked", refusal(file));
    }

    @Test
    void aWorkbookOfTheOldKindSaysSo() throws IOException {
        var file = folder.resolve("old.xlsx");
        try (var container = new POIFSFileSystem(); var out = Files.newOutputStream(file)) {
            container.createDocument(new ByteArrayInputStream(new byte[100]), "Workbook");
            container.writeFilesystem(out);
        }
        assertEquals("import.xlsx.old", refusal(file));
    }

    @Test
    void aWorkbookSavedAsStrictOpenXmlSaysSo() throws IOException {
        var file = Files.write(folder.resolve("strict.xlsx"),
                workbook("http://purl.oclc.org/ooxml/spreadsheetml/main"));
        assertEquals("import.xlsx.strict", refusal(file));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyFieldThatAColumnCanFillHasWords(Language language) {
        var words = new RowWords(Portfolio.EMPTY, Words.in(language));
        for (var kind : Kind.values()) {
            var fields = Mapping.fields(kind);
            for (var field : fields) {
                var said = words.field(kind, field);
                assertFalse(said.equals(field) || said.contains("_") || said.contains("{"), kind + " " + field);
            }
            assertEquals(fields.size(), fields.stream().map(field -> words.field(kind, field)).distinct().count(),
                    kind + " " + fields.stream().map(field -> words.field(kind, field)).toList());
        }
    }

    private static String refusal(Path file) {
        var refused = assertThrows(UnreadableFile.class,
                () -> Intake.open(file, Optional.empty(), Progress.UNSEEN));
        assertEquals(String.valueOf(file.getFileName()), refused.sentence().arguments().getFirst());
        return refused.sentence().key();
    }

    private static byte[] workbook(String namespace) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write(("<?xml version='1.0'?><workbook xmlns='" + namespace + "'/>").getBytes(UTF_8));
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }
}
