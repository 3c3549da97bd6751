package org.jalinan.documents.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.text.TextPosition;
import org.jalinan.documents.Block;
import org.jalinan.documents.Document;
import org.jalinan.documents.Frame;
import org.jalinan.documents.PageFormat;
import org.jalinan.documents.RichText;
import org.jalinan.documents.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PdfPagesTest {

    private static final PdfPages PAGES = new PdfPages();

    @ParameterizedTest
    @ValueSource(ints = {5, 120})
    void aSheetKeepsPdfUaAndPdfA(int milestones) {
        var pdf = PAGES.write(SampleSheet.sheet(milestones)).bytes();

        assertEquals(List.of(), PdfCheck.broken(pdf, PDFAFlavour.PDFUA_1));
        assertEquals(List.of(), PdfCheck.broken(pdf, PDFAFlavour.PDFA_2_A));
    }

    @Test
    void aSheetThatFitsIsOnePageWithItsMarkingAtHeadAndFoot() {
        var pdf = PAGES.write(SampleSheet.sheet());
        var text = PdfCheck.text(pdf.bytes());

        assertEquals(1, pdf.pages());
        assertEquals(2, text.split("TERHAD", -1).length - 1);
        assertTrue(text.contains("Page 1 of 1"));
        assertFalse(text.contains("Annex"));
    }

    @ParameterizedTest
    @ValueSource(strings = {SampleSheet.THAI, SampleSheet.KHMER, SampleSheet.LAO, SampleSheet.BURMESE,
        SampleSheet.VIETNAMESE})
    void everyScriptOfTheRegionIsReadBackAsItWasWritten(String words) {
        var pdf = PAGES.write(SampleSheet.document("Project 0042", List.of(
                new Block.Paragraph(RichText.plain(words), false), new Block.Paragraph(RichText.bold(words), false))));
        var text = PdfCheck.text(pdf.bytes()).replaceAll("\\s+", " ");

        assertEquals(List.of(), pdf.withoutGlyph());
        assertEquals(3, text.split(java.util.regex.Pattern.quote(words), -1).length, text);
    }

    @ParameterizedTest
    @ValueSource(strings = {SampleSheet.THAI, SampleSheet.KHMER, SampleSheet.LAO, SampleSheet.BURMESE})
    void aFootWithStackedMarksDoesNotTouchTheLineBelowIt(String words) {
        var sample = SampleSheet.document("Project 0042", List.of());
        var frame = sample.frame();
        var foot = List.of(RichText.bold("#" + words), RichText.plain("@" + "Project 0042 ".repeat(9)));
        var pdf = PAGES.write(new Document(sample.title(), sample.language(), sample.page(),
                new Frame(frame.marking(), frame.headNote(), foot, frame.pageOf(), frame.annex()), sample.asOf(),
                sample.blocks(), List.of())).bytes();
        var glyphs = PdfCheck.glyphs(pdf);
        double apart = baseline(glyphs, "@") - baseline(glyphs, "#");
        assertTrue(apart >= TextStyle.LABEL.leading() - 0.01, "baselines " + apart + " points apart");
    }

    private static double baseline(List<TextPosition> glyphs, String letter) {
        return glyphs.stream().filter(each -> letter.equals(each.getUnicode())).findFirst().orElseThrow().getY();
    }

    @Test
    void theSameDocumentIsTheSameBytes() {
        var once = PAGES.write(SampleSheet.sheet(40)).bytes();
        var again = new PdfPages().write(SampleSheet.sheet(40)).bytes();

        assertArrayEquals(once, again);
    }

    @Test
    void otherPagesHaveAnotherIdentifierThanTheSameOnes() throws IOException {
        var five = identifier(PAGES.write(SampleSheet.sheet(5)).bytes());

        assertEquals(16, five.length);
        assertArrayEquals(five, identifier(new PdfPages().write(SampleSheet.sheet(5)).bytes()));
        assertFalse(Arrays.equals(five, identifier(PAGES.write(SampleSheet.sheet(6)).bytes())));
    }

    /// Never changed since: both halves are the same.
    private static byte[] identifier(byte[] pdf) throws IOException {
        try (var read = Loader.loadPDF(pdf)) {
            var pair = read.getDocument().getDocumentID();
            assertEquals(pair.get(0), pair.get(1));
            return ((COSString) pair.get(0)).getBytes();
        }
    }

    @Test
    void theFileNamesItsTitleAndNobody() throws IOException {
        try (var read = Loader.loadPDF(PAGES.write(SampleSheet.sheet()).bytes())) {
            var about = read.getDocumentInformation();

            assertEquals("Project 0042", about.getTitle());
            assertNull(about.getAuthor());
            assertEquals("en", read.getDocumentCatalog().getLanguage());
            assertEquals("Project 0042: Regional exercise",
                    read.getDocumentCatalog().getDocumentOutline().getFirstChild().getTitle());
            assertEquals("2026-11-21T00:00:00Z", about.getCreationDate().toInstant().toString());
        }
    }

    @Test
    void whatDoesNotFitFlowsToAnAnnexThatTheFirstPageNames() {
        var pdf = PAGES.write(SampleSheet.sheet(120));
        var first = PdfCheck.text(pdf.bytes(), 1, 1);
        var annex = PdfCheck.text(pdf.bytes(), 2, pdf.pages());

        assertTrue(pdf.pages() > 2);
        assertTrue(first.contains("Continued in the annex, from page 2."));
        assertTrue(first.contains("Prepared by, date"));
        assertTrue(annex.startsWith("TERHAD") || annex.contains("Annex"));
        assertEquals(pdf.pages() * 2, PdfCheck.text(pdf.bytes()).split("TERHAD", -1).length - 1);
        for (int number = 1; number <= 120; number++) {
            int row = number;
            assertEquals(1, PdfCheck.text(pdf.bytes()).lines().filter(line -> line.endsWith("+" + row + " d")).count());
        }
    }

    @Test
    void aTableRepeatsItsTitlesOnEveryPage() {
        var pdf = PAGES.write(SampleSheet.document("Project 0042", List.of(SampleSheet.milestones(150))));

        assertTrue(pdf.pages() > 2);
        for (int page = 1; page <= pdf.pages(); page++) {
            assertTrue(PdfCheck.text(pdf.bytes(), page, page).contains("Baseline"));
        }
    }

    @Test
    void nothingIsSmallerThanSevenPointsNorOutsideTheMargins() {
        var page = PageFormat.STATUS_SHEET;
        for (var glyph : PdfCheck.glyphs(PAGES.write(SampleSheet.sheet(60)).bytes())) {
            assertTrue(glyph.getFontSizeInPt() >= 6.999, glyph + " is of " + glyph.getFontSizeInPt());
            assertTrue(glyph.getXDirAdj() >= page.side() - 0.5, glyph + " is left of the text");
            assertTrue(glyph.getXDirAdj() <= page.width() - page.side() + 0.5, glyph + " is right of the text");
            assertTrue(glyph.getYDirAdj() > 0 && glyph.getYDirAdj() < page.height());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u7DB2\u8DEF\u5B89\u5168\u5408\u4F5C",
        "\u30B5\u30A4\u30D0\u30FC\u30BB\u30AD\u30E5\u30EA\u30C6\u30A3\u5354\u529B"})
    void chineseAndJapaneseAreDrawnWithAFontOfTheComputer(String words) throws IOException {
        assumeFalse(SystemFonts.here().isEmpty());
        var pdf = PAGES.write(SampleSheet.document("Project 0042", List.of(
                new Block.Paragraph(RichText.plain("(" + words + ") ").and(words.repeat(30)), false))));
        assertEquals(List.of(), pdf.withoutGlyph());
        assertTrue(PdfCheck.text(pdf.bytes()).contains("(" + words + ")"), PdfCheck.text(pdf.bytes()));
        assertEquals(List.of(), PdfCheck.broken(pdf.bytes(), PDFAFlavour.PDFUA_1));
        assertEquals(List.of(), PdfCheck.broken(pdf.bytes(), PDFAFlavour.PDFA_2_A));
        assertTrue(pdf.bytes().length < 400_000, "embedded whole: " + pdf.bytes().length);
        try (var document = Loader.loadPDF(pdf.bytes())) {
            for (var name : document.getPage(0).getResources().getFontNames()) {
                assertTrue(document.getPage(0).getResources().getFont(name).isEmbedded(), name.getName());
            }
        }
    }

    @Test
    void aCharacterWithNoGlyphIsABoxAndReportedOnce() {
        var pdf = new PdfPages(List.of()).write(SampleSheet.document("Project 0042 \uD83D\uDC0B", List.of(
                new Block.Paragraph(RichText.plain("Whale \uD83D\uDC0B and \u7DB2 and \u7DB2 again"), false))));

        assertEquals(List.of("\uD83D\uDC0B", "\u7DB2"), pdf.withoutGlyph().stream().sorted().toList().reversed());
        assertEquals(List.of(), PdfCheck.broken(pdf.bytes(), PDFAFlavour.PDFUA_1));
        assertEquals(List.of(), PdfCheck.broken(pdf.bytes(), PDFAFlavour.PDFA_2_A));
    }

    @Test
    void aNameOfThreeHundredCharactersWrapsInEveryPlace() {
        var unbroken = "Project".repeat(43);
        var spaced = "Long project name ".repeat(17);
        for (var name : List.of(unbroken, spaced)) {
            var document = SampleSheet.document(name, List.of(
                    new Block.Title(RichText.plain(name), name, RichText.plain(name), List.of(RichText.plain(name))),
                    new Block.KeyValues(4, List.of(new Block.KeyValues.Entry(name, RichText.plain(name)))),
                    new Block.Headline(RichText.plain(name)), new Block.Heading(name, name),
                    new Block.KeyLine(RichText.plain(name), RichText.plain(name)),
                    new Table(List.of(Table.Column.of(name, 40), Table.Column.wide("")),
                            List.of(List.of(RichText.plain(name), RichText.plain(name)))),
                    new Block.Notes(List.of(new Block.Notes.Note(1, RichText.plain(name))))));
            var page = document.page();
            for (var glyph : PdfCheck.glyphs(PAGES.write(document).bytes())) {
                double end = glyph.getXDirAdj() + (glyph.getUnicode().isBlank() ? 0 : glyph.getWidthDirAdj());
                assertTrue(end <= page.width() - page.side() + 0.5, glyph + " ends at " + end);
                assertTrue(glyph.getYDirAdj() < page.height() - PageFormat.millimetres(6), "below the paper's foot");
            }
        }
    }

    @Test
    void anEmptyDocumentAndEmptyPartsAreStillAPage() {
        var pdf = PAGES.write(SampleSheet.document("", List.of(new Block.KeyValues(4, List.of()),
                new Block.Notes(List.of()), new Block.Columns(List.of(List.of(), List.of())),
                new Block.Heading("", ""), new Block.Paragraph(RichText.EMPTY, true),
                new Table(List.of(Table.Column.wide("")), List.of(List.of(RichText.EMPTY))))));

        assertEquals(1, pdf.pages());
    }

    @Test
    void aRowHigherThanAPageIsContinuedAndLosesNoLine() {
        var lines = IntStream.rangeClosed(1, 200).mapToObj(number -> "Line " + number)
                .collect(java.util.stream.Collectors.joining("\n"));
        var pdf = PAGES.write(SampleSheet.document("Project 0042",
                List.of(new Table(List.of(Table.Column.wide("Text")), List.of(List.of(RichText.plain(lines)))))));
        var text = PdfCheck.text(pdf.bytes());

        assertTrue(IntStream.rangeClosed(1, 200).allMatch(number -> text.lines().anyMatch(("Line " + number)::equals)));
    }
}
