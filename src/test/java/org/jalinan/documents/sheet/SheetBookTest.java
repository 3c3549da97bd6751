package org.jalinan.documents.sheet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.jalinan.documents.Block;
import org.jalinan.documents.Bundle;
import org.jalinan.documents.RichText;
import org.jalinan.documents.Table;
import org.jalinan.documents.compose.Edition;
import org.jalinan.documents.compose.Planted;
import org.jalinan.documents.pdf.PdfCheck;
import org.jalinan.documents.pdf.PdfPages;
import org.jalinan.model.Language;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Project;
import org.jalinan.model.Samples;
import org.jalinan.text.Words;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class SheetBookTest {

    private static final PdfPages PAGES = new PdfPages();
    private static final List<Words> BOTH = List.of(Words.in(Language.EN), Words.in(Language.MS));

    @Test
    void aBookInBothLanguagesKeepsPdfUaAndPdfAAndIsAlwaysTheSame() {
        var pdf = PAGES.write(book(Planted.FACTS, BOTH)).bytes();
        assertEquals(List.of(), PdfCheck.broken(pdf, PDFAFlavour.PDFUA_1));
        assertEquals(List.of(), PdfCheck.broken(pdf, PDFAFlavour.PDFA_2_A));
        assertArrayEquals(pdf, new PdfPages().write(book(Planted.FACTS, BOTH)).bytes());
    }

    @Test
    void everyPageHasItsNumberInTheWholeFile() {
        var pdf = PAGES.write(book(Planted.FACTS, BOTH.subList(0, 1)));
        assertEquals(6, pdf.pages());
        for (int page = 1; page <= 6; page++) {
            assertTrue(PdfCheck.text(pdf.bytes(), page, page).contains("Page " + page + " of 6"), "page " + page);
        }
    }

    /// Forty projects, the longest of which have an annex of several pages: the index still names where each begins.
    @Test
    void theIndexNamesThePageOnWhichEachSheetBegins() {
        var portfolio = Portfolio.EMPTY;
        for (int i = 100; i < 140; i++) {
            var project = Project.called(Samples.id("Project " + i), "X" + i, i, "Project number " + i);
            portfolio = portfolio.with(project);
            for (int m = 0; m < (i % 7 == 0 ? 90 : 3); m++) {
                portfolio = portfolio.with(Samples.milestone(project.id(), "Milestone " + m + " of " + i));
            }
        }
        var bundle = book(portfolio, BOTH.subList(0, 1));
        var pdf = PAGES.write(bundle);
        var firsts = new ArrayList<Integer>();
        for (int page = 2; page <= pdf.pages(); page++) {
            if (PdfCheck.text(pdf.bytes(), page, page).contains("Project status sheet")) {
                firsts.add(page);
            }
        }
        assertEquals(40, firsts.size());
        assertTrue(pdf.pages() > 46, pdf.pages() + " pages");
        assertEquals(firsts.stream().map(String::valueOf).toList(), index(bundle, firsts));
        var first = PdfCheck.text(pdf.bytes(), 1, 1);
        firsts.forEach(page -> assertTrue(first.matches("(?s).*\\b" + page + "\\b.*"), "page " + page));
    }

    /// What the index would print for these pages.
    private static List<String> index(Bundle bundle, List<Integer> firsts) {
        var cover = bundle.cover().orElseThrow().saying(firsts);
        var table = (Table) cover.blocks().stream().filter(Table.class::isInstance).findFirst().orElseThrow();
        return table.rows().stream().map(List::getLast).map(RichText::text).toList();
    }

    @Test
    void eachSheetIsABookmarkOfTheFile() throws IOException {
        try (var read = Loader.loadPDF(PAGES.write(book(Planted.FACTS, BOTH)).bytes())) {
            var outline = read.getDocumentCatalog().getDocumentOutline();
            var titles = new ArrayList<String>();
            outline.children().forEach(each -> titles.add(each.getTitle()));
            assertEquals(11, titles.size());
            assertEquals("Status sheets", titles.getFirst());
            assertEquals("Status sheets", read.getDocumentInformation().getTitle());
        }
    }

    @Test
    void theCoverCountsWhatIsPastAndStale() {
        var cover = book(Planted.FACTS, BOTH).face();
        var counts = (Block.KeyValues) cover.blocks().stream().filter(Block.KeyValues.class::isInstance).findFirst()
                .orElseThrow();
        assertEquals(List.of("5", "18", "3", "4"),
                counts.entries().stream().map(each -> each.value().text()).toList());
    }

    private static Bundle book(Portfolio portfolio, List<Words> languages) {
        var projects = portfolio.all(Project.class)
                .sorted((one, other) -> Integer.compare(one.number(), other.number())).toList();
        return SheetBook.of(Edition.own(portfolio, Words.in(Language.EN), Planted.TODAY), languages, projects,
                PAGES.widths());
    }
}
