package org.jalinan.documents.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.print.DocFlavor;
import javax.print.StreamPrintServiceFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.jalinan.documents.compose.Edition;
import org.jalinan.documents.pdf.PdfPages;
import org.jalinan.documents.report.PortfolioReport;
import org.jalinan.documents.report.ReportPart;
import org.jalinan.exchange.PortfolioFacts;
import org.jalinan.model.Language;
import org.jalinan.model.Marking;
import org.jalinan.model.Portfolio;
import org.jalinan.text.Words;
import org.junit.jupiter.api.Test;

/// Pages as a printer that speaks PostScript gets them.
class PrintersTest {

    private static final Stamp STAMP = stamp(Optional.of(Marking.SULIT)).orElseThrow();
    private static final Portfolio FACTS = PortfolioFacts.shipped().proposal().applyTo(Portfolio.EMPTY);

    @Test
    void everyPageOfTheFileIsSentOnceAndInOrder() throws Printers.NotPrinted {
        var pdf = new PdfPages().write(PortfolioReport
                .of(Edition.own(FACTS, Words.in(Language.EN), LocalDate.of(2026, 11, 21)),
                        Set.of(ReportPart.PARTNERS)));
        assertTrue(pdf.pages() > 2);
        var all = sent(pdf.bytes(), PrintOrder.ONCE);
        assertEquals(pdf.pages(), all.size());
        assertEquals(1, sent(pdf.bytes(), new PrintOrder(PrintOrder.Range.read("2"), 1, true, true)).size());
        assertEquals(pdf.pages() - 1,
                sent(pdf.bytes(), new PrintOrder(PrintOrder.Range.read("2-999"), 1, false, false)).size());
        assertEquals(0, sent(pdf.bytes(), new PrintOrder(PrintOrder.Range.read("900-999"), 1, false, false)).size());
    }

    @Test
    void eachCopyOfAMarkedDocumentBearsItsNumberOnEveryPage() throws Exception {
        var pdf = new PdfPages().write(PortfolioReport
                .of(Edition.own(FACTS, Words.in(Language.EN), LocalDate.of(2026, 11, 21)), Set.of()));
        var order = new PrintOrder(Optional.empty(), 2, false, false);
        assertEquals(2 * pdf.pages(), job(pdf.bytes(), order, Optional.of(STAMP)).size());
        assertEquals(pdf.pages(), job(pdf.bytes(), order, Optional.empty()).size());
        try (var stamped = Loader.loadPDF(pdf.bytes())) {
            STAMP.putOn(stamped, 2, 2);
            for (int page = 1; page <= pdf.pages(); page++) {
                assertEquals(List.of("SULIT – copy 2 of 2", "printed by Officer 0042 ?, 21 Nov 2026 10:44"),
                        foot(stamped, page));
            }
        }
    }

    @Test
    void onlyWhatIsNotForEverybodyIsStamped() {
        for (var marking : Marking.values()) {
            assertEquals(marking != Marking.OPEN, stamp(Optional.of(marking)).isPresent(), marking.name());
        }
        assertEquals(Optional.empty(), stamp(Optional.empty()));
    }

    @Test
    void rangesAreReadAndNonsenseIsNot() {
        assertEquals(Optional.of(new PrintOrder.Range(2, 5)), PrintOrder.Range.read(" 2 – 5 "));
        assertEquals(Optional.of(new PrintOrder.Range(7, 7)), PrintOrder.Range.read("7"));
        for (var typed : List.of("", "0", "5-2", "a", "1-", "-1", "99999999")) {
            assertEquals(Optional.empty(), PrintOrder.Range.read(typed), typed);
        }
    }

    @Test
    void whatIsNoPdfIsRefused() {
        assertThrows(Printers.NotPrinted.class,
                () -> sent("Project 0042".getBytes(StandardCharsets.UTF_8), PrintOrder.ONCE));
    }

    private static Optional<Stamp> stamp(Optional<Marking> marking) {
        return Stamp.of(Words.in(Language.EN), marking, "Officer 0042 日", LocalDateTime.of(2026, 11, 21, 10, 44));
    }

    @Test
    void aLongNameLeavesRoomForTheMarkingBesideIt() throws Exception {
        try (var sheet = new PDDocument()) {
            sheet.addPage(new PDPage(PDRectangle.A4));
            new Stamp(Words.in(Language.MS), Marking.RAHSIA_BESAR, "Officer " + "0042 ".repeat(60),
                    LocalDateTime.of(2026, 11, 21, 10, 44)).putOn(sheet, 1, 1);
            var lines = foot(sheet, 1);
            assertEquals("RAHSIA BESAR – salinan 1 daripada 1", lines.getFirst());
            assertTrue(lines.getLast().startsWith("dicetak oleh Officer 0042") && lines.getLast().endsWith("…"),
                    lines.toString());
        }
    }

    /// The lines that stand lowest at the left of a page, as far as the marking in its middle.
    private static List<String> foot(PDDocument document, int page) throws IOException {
        var reader = new PDFTextStripperByArea();
        var box = document.getPage(page - 1).getCropBox();
        reader.addRegion("foot", new Rectangle2D.Float(0, box.getHeight() - 34, box.getWidth() / 2 - 70, 34));
        reader.extractRegions(document.getPage(page - 1));
        return reader.getTextForRegion("foot").strip().lines().toList();
    }

    /// The pages of the print job, as PostScript marks them.
    private static List<String> sent(byte[] pdf, PrintOrder order) throws Printers.NotPrinted {
        return job(pdf, order, Optional.empty());
    }

    private static List<String> job(byte[] pdf, PrintOrder order, Optional<Stamp> stamp) throws Printers.NotPrinted {
        var job = new ByteArrayOutputStream();
        var factory = StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
                DocFlavor.SERVICE_FORMATTED.PAGEABLE, "application/postscript")[0];
        int count = Printers.print(pdf, "Job 0042", order, stamp, factory.getPrintService(job));
        var pages = job.toString(StandardCharsets.ISO_8859_1).lines().filter(line -> line.startsWith("%%Page:"))
                .toList();
        assertEquals(count * (stamp.isPresent() ? order.copies() : 1), pages.size());
        return pages;
    }
}
