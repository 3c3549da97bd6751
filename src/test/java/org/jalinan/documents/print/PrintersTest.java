package org.jalinan.documents.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.print.DocFlavor;
import javax.print.StreamPrintServiceFactory;
import org.jalinan.documents.compose.Edition;
import org.jalinan.documents.pdf.PdfPages;
import org.jalinan.documents.report.PortfolioReport;
import org.jalinan.documents.report.ReportPart;
import org.jalinan.exchange.PortfolioFacts;
import org.jalinan.model.Language;
import org.jalinan.model.Portfolio;
import org.jalinan.text.Words;
import org.junit.jupiter.api.Test;

/// Pages as a printer that speaks PostScript gets them.
class PrintersTest {

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

    /// The pages of the print job, as PostScript marks them.
    private static List<String> sent(byte[] pdf, PrintOrder order) throws Printers.NotPrinted {
        var job = new ByteArrayOutputStream();
        var factory = StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
                DocFlavor.SERVICE_FORMATTED.PAGEABLE, "application/postscript")[0];
        int count = Printers.print(pdf, "Job 0042", order, factory.getPrintService(job));
        var pages = job.toString(StandardCharsets.ISO_8859_1).lines().filter(line -> line.startsWith("%%Page:"))
                .toList();
        assertEquals(count, pages.size());
        return pages;
    }
}
