package org.jalinan.documents.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jalinan.documents.Bundle;
import org.jalinan.documents.Document;
import org.jalinan.documents.PageFormat;
import org.jalinan.documents.compose.Edition;
import org.jalinan.documents.docx.WordFile;
import org.jalinan.documents.pdf.PdfCheck;
import org.jalinan.documents.pdf.PdfPages;
import org.jalinan.model.Language;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Project;
import org.jalinan.model.Samples;
import org.jalinan.model.StatedDate;
import org.jalinan.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/// The sheet of a project with more milestones than a side holds: its timeline goes on over the page between two rows.
class LongSheetTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final PdfPages PAGES = new PdfPages();
    private static final Pattern NAME = Pattern.compile("(?m)^Step (\\d+)\\b");

    @ParameterizedTest
    @CsvSource({"12, 2", "31, 2", "33, 2", "36, 3", "80, 4", "200, 10"})
    void eachRowOfTheTimelineStandsOnceAndNoPageIsLeftHalfEmpty(int milestones, int pages) throws IOException {
        var pdf = PAGES.write(sheet(milestones));

        assertEquals(IntStream.rangeClosed(1, milestones).boxed().toList(), NAME.matcher(PdfCheck.text(pdf.bytes()))
                .results().map(name -> Integer.valueOf(name.group(1))).sorted().toList());
        assertEquals(pages, pdf.pages());
        try (var read = Loader.loadPDF(pdf.bytes())) {
            for (int page = 1; page <= pages; page++) {
                var text = new TextArea(page);
                text.getText(read);
                assertTrue(text.below.indexOf("Step") < 0, "rows in the foot of page " + page);
                assertTrue(page == pages || text.lowest > PageFormat.STATUS_SHEET.textEnd() * 0.8,
                        "page " + page + " ends at " + text.lowest);
            }
        }
    }

    @Test
    void theTiersStandAboveEveryPartWhichSaysWhatItShows() {
        var pdf = PAGES.write(sheet(80)).bytes();

        for (int page = 1; page <= 3; page++) {
            assertTrue(PdfCheck.text(pdf, page, page).contains("Events\n"), "page " + page);
        }
        assertEquals(List.of(), PdfCheck.broken(pdf, PDFAFlavour.PDFUA_1));
        assertEquals(List.of(), PdfCheck.broken(pdf, PDFAFlavour.PDFA_2_A));
    }

    /// Word moves a picture whole to the next page, so that a high one would leave the page before it empty.
    @Test
    void wordHasTheTimelineInSeveralPicturesThatSayEachRowOnce() throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(WordFile.write(Bundle.of(sheet(36)), PAGES)))) {
            for (var entry = zip.getNextEntry(); !"word/document.xml".equals(entry.getName());) {
                entry = zip.getNextEntry();
            }
            var text = new String(zip.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            var said = Pattern.compile("<wp:docPr [^>]*descr=\"([^\"]*)\"").matcher(text).results()
                    .map(picture -> picture.group(1)).toList();
            assertEquals(3, said.size());
            for (int i = 1; i <= 36; i++) {
                assertEquals(2, String.join(" ", said).split("Step " + i + "\\b", -1).length,
                        "row " + i);
            }
        }
    }

    /// Where the words of a page end, and what of it stands in the foot.
    private static final class TextArea extends PDFTextStripper {

        private final StringBuilder below = new StringBuilder();
        private double lowest;

        TextArea(int page) {
            setStartPage(page);
            setEndPage(page);
        }

        @Override
        protected void processTextPosition(TextPosition glyph) {
            if (glyph.getY() > PageFormat.STATUS_SHEET.textEnd()) {
                below.append(glyph.getUnicode());
            } else {
                lowest = Math.max(lowest, glyph.getY());
            }
        }
    }

    private static Document sheet(int milestones) {
        var portfolio = Portfolio.EMPTY.with(Project.called(Samples.PROJECT, "P42", 42, "Project 0042"));
        for (int i = 1; i <= milestones; i++) {
            var milestone = Samples.set(Samples.milestone("Milestone of project 0042 number " + i), "label",
                    "Step " + i);
            var day = StatedDate.day(LocalDate.of(2026, 1, 1).plusDays(3L * i));
            portfolio = portfolio.with(day.to().isAfter(TODAY) || i % 3 == 0 ? Samples.target(milestone, day)
                    : Samples.recorded(milestone, day));
        }
        var project = portfolio.get(Project.class, Samples.PROJECT);
        return StatusSheet.of(Edition.own(portfolio, Words.in(Language.EN), TODAY), project, PAGES.widths());
    }
}
