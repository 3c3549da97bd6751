package org.jalinan.documents.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.FontFormatException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jalinan.documents.Block;
import org.jalinan.documents.Document;
import org.jalinan.documents.RichText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/// Fonts of a computer that come several in a file, with letters that no bundled font has.
class FontFileTest {

    private static final String KOREAN = "한";
    private static final String CHINESE = "国";
    private static final String THREE = "\uAC00\uAC01\uAC02";

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

    static Stream<InventedOutlines> postScript() {
        var breadths = List.of(200, 500, 800);
        return Stream.of(InventedOutlines.named(List.of(1, 2, 3), breadths),
                InventedOutlines.named(List.of(2, 3, 1), breadths),
                InventedOutlines.named(List.of(7000, 40, 41), breadths));
    }

    @ParameterizedTest
    @MethodSource("postScript")
    void lettersOfPostScriptOutlinesAreDrawnWhateverTheyAreNamed(InventedOutlines outlines) throws Exception {
        var pdf = written(InventedFonts.postScript("NotoSans-Regular.ttf", THREE.codePointAt(0), outlines).alone(),
                THREE);
        assertEquals(List.of(), pdf.withoutGlyph());
        assertTrue(PdfCheck.text(pdf.bytes()).contains(THREE), PdfCheck.text(pdf.bytes()));
        assertEquals(List.of(), PdfCheck.broken(pdf.bytes(), PDFAFlavour.PDFUA_1));
        assertEquals(List.of(), PdfCheck.broken(pdf.bytes(), PDFAFlavour.PDFA_2_A));
        assertEquals(outlines.breadths(), breadths(pdf, THREE));
    }

    /// Where the place of a glyph, read as a character, is half of one.
    @ParameterizedTest
    @ValueSource(ints = {0xD7FF, 0xD800, 0xDBFF, 0xDFFF, 0xE000})
    void lettersBehindFiftyThousandOthersAreDrawn(int place) throws Exception {
        var font = InventedFonts.crowded("NotoSans-Regular.ttf", KOREAN.codePointAt(0), "K", place).alone();
        var pdf = written(font, KOREAN);
        assertEquals(List.of(), pdf.withoutGlyph());
        assertTrue(PdfCheck.text(pdf.bytes()).contains(KOREAN), PdfCheck.text(pdf.bytes()));
        assertEquals(breadths(written(InventedFonts.of("NotoSans-Regular.ttf", KOREAN.codePointAt(0), "K").alone(),
                KOREAN), KOREAN), breadths(pdf, KOREAN));
        assertEquals(List.of(), PdfCheck.broken(pdf.bytes(), PDFAFlavour.PDFUA_1));
    }

    @Test
    void aDocumentDoesNotTellWhatWasWrittenBeforeIt() throws Exception {
        var outlines = InventedOutlines.named(List.of(7000, 40, 41), List.of(200, 500, 800));
        var font = InventedFonts.postScript("NotoSans-Regular.ttf", THREE.codePointAt(0), outlines).alone();
        var used = pages(font);
        used.write(paragraph(THREE));
        assertArrayEquals(pages(font).write(paragraph(THREE.substring(1, 2))).bytes(),
                used.write(paragraph(THREE.substring(1, 2))).bytes());
    }

    /// How broad the outlines are that a reader of the file draws for each character.
    private static List<Integer> breadths(WrittenPdf pdf, String characters) throws IOException {
        var breadths = new ArrayList<Integer>();
        for (var glyph : PdfCheck.glyphs(pdf.bytes())) {
            if (characters.contains(glyph.getUnicode())) {
                var drawn = ((PDType0Font) glyph.getFont()).getPath(glyph.getCharacterCodes()[0]).getBounds2D();
                breadths.add((int) Math.round(drawn.getWidth()));
            }
        }
        return breadths;
    }

    @Test
    void anOfficersOwnFolderOfFontsIsAskedFirst() throws Exception {
        var own = folder.resolve(".local/share/fonts/NotoSansCJK-Regular.ttc");
        Files.createDirectories(own.getParent());
        Files.write(own, collection(font(KOREAN, "K")));
        assertEquals(own, SystemFonts.here(folder).getFirst());
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

    private WrittenPdf written(byte[] fonts) throws IOException {
        return written(fonts, KOREAN + " " + CHINESE + " Project 0042");
    }

    private WrittenPdf written(byte[] fonts, String text) throws IOException {
        return pages(fonts).write(paragraph(text));
    }

    private PdfPages pages(byte[] fonts) throws IOException {
        var file = folder.resolve("Invented0042.ttc");
        Files.write(file, fonts);
        return new PdfPages(List.of(file));
    }

    private static Document paragraph(String text) {
        return SampleSheet.document("Project 0042", List.of(new Block.Paragraph(RichText.plain(text), false)));
    }
}
