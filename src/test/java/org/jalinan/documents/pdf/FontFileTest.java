package org.jalinan.documents.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.FontFormatException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jalinan.documents.Block;
import org.jalinan.documents.RichText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/// Fonts of a computer that come several in a file, with letters that no bundled font has.
class FontFileTest {

    private static final String KOREAN = "한";
    private static final String CHINESE = "国";

    @TempDir
    Path folder;

    @Test
    void lettersOfEachFontOfACollectionAreDrawnReadBackAndArchivable() throws Exception {
        var pdf = written(collection(font(KOREAN, "K"), font(CHINESE, "C")));
        assertEquals(List.of(), pdf.withoutGlyph());
        assertTrue(PdfCheck.text(pdf.bytes()).contains(KOREAN + " " + CHINESE + " Project 0042"));
        assertEquals(List.of(), PdfCheck.broken(pdf.bytes(), PDFAFlavour.PDFUA_1));
        assertEquals(List.of(), PdfCheck.broken(pdf.bytes(), PDFAFlavour.PDFA_2_A));
    }

    @Test
    void whatNoFontOfTheCollectionHasIsReported() throws Exception {
        assertEquals(List.of(CHINESE), written(collection(font(KOREAN, "K"))).withoutGlyph());
    }

    @Test
    void postScriptOutlinesArePassedOverBecauseSomeOfTheirLettersWouldBeLost() throws Exception {
        assertEquals(List.of(KOREAN),
                written(collection(font(KOREAN, "K").asPostScript(), font(CHINESE, "C"))).withoutGlyph());
    }

    @Test
    void aCutCollectionDrawsNothingAndStopsNothing() throws Exception {
        var whole = collection(font(KOREAN, "K"), font(CHINESE, "C"));
        for (int length : new int[]{0, 3, 14, 30, 200, whole.length / 4, whole.length - 40_000}) {
            assertTrue(written(Arrays.copyOf(whole, length)).withoutGlyph().contains(CHINESE), length + " bytes");
        }
    }

    private static InventedFonts font(String character, String like) throws IOException, FontFormatException {
        return InventedFonts.of("NotoSans-Regular.ttf", character.codePointAt(0), like);
    }

    private static byte[] collection(InventedFonts... fonts) {
        return InventedFonts.collection(List.of(fonts));
    }

    private WrittenPdf written(byte[] collection) throws IOException {
        var file = folder.resolve("Invented0042.ttc");
        Files.write(file, collection);
        return new PdfPages(List.of(file)).write(SampleSheet.document("Project 0042", List.of(
                new Block.Paragraph(RichText.plain(KOREAN + " " + CHINESE + " Project 0042"), false))));
    }
}
