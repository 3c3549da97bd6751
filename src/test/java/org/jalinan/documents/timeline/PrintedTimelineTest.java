package org.jalinan.documents.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jalinan.chart.Arrangement;
import org.jalinan.chart.Overlays;
import org.jalinan.chart.Plan;
import org.jalinan.chart.Rows;
import org.jalinan.chart.SheetFit;
import org.jalinan.documents.Document;
import org.jalinan.documents.Figure;
import org.jalinan.documents.Shape;
import org.jalinan.documents.compose.Edition;
import org.jalinan.documents.compose.Planted;
import org.jalinan.documents.pdf.PdfCheck;
import org.jalinan.documents.pdf.PdfPages;
import org.jalinan.exchange.PortfolioFacts;
import org.jalinan.model.Language;
import org.jalinan.model.Milestone;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Project;
import org.jalinan.model.Samples;
import org.jalinan.model.StatedDate;
import org.jalinan.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PrintedTimelineTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Portfolio FACTS = PortfolioFacts.shipped().proposal().applyTo(Portfolio.EMPTY);
    private static final TimelineOrder BY_PROJECT = TimelineOrder.byProject();
    private static final PdfPages PAGES = new PdfPages();

    @ParameterizedTest
    @EnumSource(TimelineOrder.Paper.class)
    void theSheetsKeepPdfUaAndPdfA(TimelineOrder.Paper paper) {
        var document = timeline(FACTS, BY_PROJECT.on(paper, new SheetFit.TrueSize(TimelineOrder.USUAL_MONTH)));
        var pdf = PAGES.write(document);
        assertEquals(List.of(), pdf.withoutGlyph());
        assertEquals(List.of(), PdfCheck.broken(pdf.bytes(), PDFAFlavour.PDFUA_1));
        assertEquals(List.of(), PdfCheck.broken(pdf.bytes(), PDFAFlavour.PDFA_2_A));
        assertTrue(PdfCheck.smallestText(pdf.bytes()) >= 7 - 1e-6);
    }

    @Test
    void everySheetBearsHeadTiersEventsKeyAndItsName() {
        var pdf = PAGES.write(timeline(FACTS, BY_PROJECT.on(TimelineOrder.Paper.A4, new SheetFit.TrueSize(60))));
        var texts = IntStream.rangeClosed(1, sheets(FACTS, 60)).mapToObj(
                page -> PdfCheck.text(pdf.bytes(), page, page)).toList();
        assertTrue(texts.size() > 3, () -> texts.size() + " sheets");
        for (var text : texts) {
            for (var said : List.of("NOT MARKED", "Project / milestone", "Events", "Date known to", "Sheet ")) {
                assertTrue(text.contains(said), () -> said + " in " + text);
            }
        }
    }

    @Test
    void aMarkThatStandsOnAnotherSheetSaysWhere() {
        var pages = PAGES.write(timeline(FACTS, BY_PROJECT)).bytes();
        assertTrue(PdfCheck.text(pages, 2, 2).contains("A1"), PdfCheck.text(pages, 2, 2));
        assertTrue(PdfCheck.text(pages, 1, 1).contains("B1"));
    }

    @Test
    void onRandomPortfoliosNoRowIsLostNoneStandsTwiceAndNoneIsCut() {
        var random = new Random(7);
        for (int i = 0; i < 25; i++) {
            var portfolio = portfolio(random, 1 + random.nextInt(12), random.nextInt(30));
            var order = BY_PROJECT.on(TimelineOrder.Paper.values()[random.nextInt(2)],
                    new SheetFit.TrueSize(10 + random.nextInt(60)));
            var document = timeline(portfolio, order);
            var figures = document.blocks().stream().filter(Figure.class::isInstance).map(Figure.class::cast).toList();
            var seen = new HashMap<String, Integer>();
            var columns = figures.stream().map(PrintedTimelineTest::column).distinct().count();
            for (var figure : figures) {
                assertTrue(figure.height() * 0.75 <= order.paper().page().textEnd() - order.paper().page().top());
                names(figure).forEach(name -> seen.merge(name, 1, Integer::sum));
            }
            var expected = new HashMap<String, Integer>();
            portfolio.all(Milestone.class)
                    .forEach(each -> expected.put(each.shortName(), (int) columns));
            assertEquals(expected, seen);
            assertEquals(figures.size(), PAGES.write(document).pages());
        }
    }

    @Test
    void aNameThatHasNoRoomStandsInFullBehindTheSheets() {
        var project = Project.called(new UUID(1, 42), "P42", 42, "Project 0042");
        var name = "Milestone 0042 " + "of a name that nobody could make shorter, ".repeat(6) + "end";
        var portfolio = Portfolio.EMPTY.with(project).with(Samples.milestone(project.id(), name))
                .with(Samples.milestone(project.id(), "Milestone 0043"));
        var document = timeline(portfolio, BY_PROJECT);
        assertTrue(document.lines().anyMatch(name::equals), () -> document.lines().toList().toString());
    }

    @Test
    void whatIsSeenOnAScreenIsPrintedAsItWasFoldedAndFiltered() {
        var arrangement = Arrangement.BY_PROJECT
                .showing(Optional.of(entry -> !entry.name().equals("Draft to workshops")));
        var plan = Plan.of(Planted.FACTS, Planted.TODAY, arrangement);
        var cloud = plan.lanes().stream().filter(lane -> lane.all().size() == 4).findFirst().orElseThrow();
        var order = TimelineOrder.seen(Rows.of(plan, Set.of(cloud.id())), arrangement, Overlays.NONE);
        var text = PrintedTimeline.of(Edition.own(Planted.FACTS, Words.in(Language.EN), Planted.TODAY), order,
                PAGES.widths()).lines().filter(line -> line.length() < 150).toList();
        assertFalse(text.contains("Last deliverable"), text::toString);
        assertFalse(text.contains("Draft to workshops"), text::toString);
        assertTrue(text.contains("Unveiled at the Summit"), text::toString);
        assertTrue(text.stream().anyMatch(line -> line.contains("1 hidden")), text::toString);
    }

    @Test
    void whatDoesNotFitOnTheSheetsAskedForSaysHowManyItTakes() {
        var portfolio = portfolio(new Random(1), 12, 30);
        var order = BY_PROJECT.on(TimelineOrder.Paper.A4, new SheetFit.Sheets(1, 1));
        assertFalse(PrintedTimeline.fits(edition(portfolio), order, PAGES.widths()));
        assertTrue(timeline(portfolio, order).lines().anyMatch(line -> line.contains("asked for 1 × 1 sheets")));
        assertTrue(PrintedTimeline.fits(edition(FACTS), order.on(TimelineOrder.Paper.A3, new SheetFit.Sheets(1, 1)),
                PAGES.widths()));
    }

    private static int sheets(Portfolio portfolio, double month) {
        return (int) timeline(portfolio, BY_PROJECT.on(TimelineOrder.Paper.A4, new SheetFit.TrueSize(month))).blocks()
                .stream().filter(Figure.class::isInstance).count();
    }

    private static String column(Figure sheet) {
        return labels(sheet).filter(each -> each.startsWith("Sheet ")).findFirst().orElseThrow()
                .replaceAll("Sheet |\\d", "");
    }

    private static Stream<String> names(Figure sheet) {
        var name = Pattern.compile("Milestone \\d{4}-\\d{4}");
        return labels(sheet).filter(name.asMatchPredicate());
    }

    private static Stream<String> labels(Figure sheet) {
        return sheet.shapes().stream().filter(Shape.Label.class::isInstance).map(Shape.Label.class::cast)
                .map(Shape.Label::text);
    }

    private static Portfolio portfolio(Random random, int projects, int milestones) {
        var portfolio = Portfolio.EMPTY;
        for (int p = 0; p < projects; p++) {
            var project = Project.called(new UUID(1, p), "P" + p, p, "Project %04d".formatted(p));
            portfolio = portfolio.with(project);
            for (int m = 0; m < milestones + 2; m++) {
                portfolio = portfolio.with(Samples.recorded(
                        Samples.milestone(project.id(), "Milestone %04d-%04d".formatted(p, m)),
                        StatedDate.day(LocalDate.of(2024, 1, 1).plusDays(random.nextInt(900)))));
            }
        }
        return portfolio;
    }

    private static Document timeline(Portfolio portfolio, TimelineOrder order) {
        return PrintedTimeline.of(edition(portfolio), order, PAGES.widths());
    }

    private static Edition edition(Portfolio portfolio) {
        return Edition.own(portfolio, Words.in(Language.EN), TODAY);
    }
}
