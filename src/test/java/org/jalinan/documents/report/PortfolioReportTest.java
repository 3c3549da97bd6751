package org.jalinan.documents.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jalinan.documents.Block;
import org.jalinan.documents.Document;
import org.jalinan.documents.RichText;
import org.jalinan.documents.Table;
import org.jalinan.documents.compose.Edition;
import org.jalinan.documents.pdf.PdfCheck;
import org.jalinan.documents.pdf.PdfPages;
import org.jalinan.exchange.PortfolioFacts;
import org.jalinan.model.Language;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Project;
import org.jalinan.model.Samples;
import org.jalinan.model.StatedDate;
import org.jalinan.model.Undertaking;
import org.jalinan.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PortfolioReportTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Set<ReportPart> PARTNERS = Set.of(ReportPart.PARTNERS);
    private static final Portfolio FACTS = PortfolioFacts.shipped().proposal().applyTo(Portfolio.EMPTY);

    @ParameterizedTest
    @EnumSource(Language.class)
    void theReportAndTheListKeepPdfUaAndPdfA(Language language) {
        var edition = Edition.own(FACTS, Words.in(language), TODAY);
        for (var document : List.of(PortfolioReport.of(edition, EnumSet.allOf(ReportPart.class)),
                UndertakingList.of(edition, FACTS.all(Undertaking.class).toList(), "JP"))) {
            var pdf = new PdfPages().write(document);
            assertEquals(List.of(), pdf.withoutGlyph());
            assertEquals(List.of(), PdfCheck.broken(pdf.bytes(), PDFAFlavour.PDFUA_1));
            assertEquals(List.of(), PdfCheck.broken(pdf.bytes(), PDFAFlavour.PDFA_2_A));
        }
    }

    @Test
    void everyProjectHasOneRow() {
        var rows = table(report(FACTS), "Projects");
        assertEquals(FACTS.count(Project.class), rows.size());
        assertEquals("AI", rows.getFirst().getFirst());
    }

    @Test
    void noDateLooksMoreExactThanItIsStated() {
        var cloud = table(report(FACTS), "Projects").stream().filter(row -> row.getFirst().equals("CC")).findFirst()
                .orElseThrow();
        assertTrue(cloud.get(2).startsWith("Deliverables endorsed, as of 16 Jan 2026"), cloud.get(2));
        assertEquals("15–16 Jan 2026", cloud.get(4));
    }

    @Test
    void theTargetLongestPastStandsFirstWithItsDays() {
        var rows = table(report(FACTS), "Past targets");
        assertEquals(3, rows.size());
        assertTrue(rows.getFirst().get(1).startsWith("Draft to be deliberated"), rows::toString);
        assertEquals("+478\u00A0d", rows.getFirst().getLast());
        var headline = report(FACTS).blocks().stream().filter(Block.Headline.class::isInstance).findFirst()
                .orElseThrow().lines().findFirst().orElseThrow();
        assertTrue(headline.startsWith("3 announced targets are past"), headline);
    }

    @Test
    void thePageOfTheMembersSaysHowManyThereAreAndWereAtTheEndorsement() {
        var report = PortfolioReport.of(
                Edition.own(FACTS, Words.in(Language.EN), LocalDate.of(2025, 11, 1)), PARTNERS);
        assertTrue(report.lines().anyMatch(
                "11 member states on 1 Nov 2025. There were 10 when the first project was endorsed, 16–17 Jan 2025."::equals));
    }

    @Test
    void whatMovedFromItsBaselineIsASlipInDays() {
        var late = Samples.recorded(
                Samples.set(Samples.milestone(FACTS.all(Project.class).findFirst().orElseThrow().id(), "Project 0042"),
                        "firstStated", StatedDate.day(LocalDate.of(2026, 3, 1))),
                StatedDate.day(LocalDate.of(2026, 3, 22)));
        var rows = table(report(FACTS.with(late)), "Slips");
        assertEquals(List.of("Project 0042", "1 Mar 2026", "22 Mar 2026 recorded", "+21\u00A0d"),
                rows.getFirst().subList(1, 5));
    }

    @Test
    void everyOpenUndertakingStandsOnceInTheReport() {
        var rows = table(report(FACTS), "Open undertakings");
        assertEquals(FACTS.all(Undertaking.class).filter(Undertaking::isOpen).count(), rows.size());
    }

    @Test
    void aPortfolioWithNothingSaysSoInEverySection() {
        var document = report(Portfolio.EMPTY);
        assertEquals(5, document.lines().filter("None recorded."::equals).count());
    }

    @Test
    void eachGroupOfPartnersBeginsOnAPageOfItsOwn() {
        var with = PortfolioReport.of(Edition.own(FACTS, Words.in(Language.EN), TODAY), PARTNERS);
        var breaks = with.blocks().stream().filter(Block.PageBreak.class::isInstance).count();
        assertTrue(breaks >= 2, breaks + " groups");
        assertEquals(new PdfPages().write(report(FACTS)).pages() + breaks - 1, new PdfPages().write(with).pages(), 1);
    }

    private static Document report(Portfolio portfolio) {
        return PortfolioReport.of(Edition.own(portfolio, Words.in(Language.EN), TODAY), Set.of());
    }

    /// The rows of the table under a heading.
    private static List<List<String>> table(Document document, String heading) {
        var blocks = document.blocks();
        for (int i = 0; i < blocks.size() - 1; i++) {
            if (blocks.get(i) instanceof Block.Heading each && each.text().equals(heading)
                    && blocks.get(i + 1) instanceof Table table) {
                return table.rows().stream()
                        .map(row -> row.stream().map(RichText::text).collect(Collectors.toList())).toList();
            }
        }
        throw new AssertionError("no table under " + heading);
    }
}
