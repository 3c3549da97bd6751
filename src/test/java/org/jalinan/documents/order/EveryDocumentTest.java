package org.jalinan.documents.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.jalinan.documents.Bundle;
import org.jalinan.documents.compose.Marks;
import org.jalinan.documents.compose.Planted;
import org.jalinan.documents.pdf.PdfCheck;
import org.jalinan.documents.pdf.PdfPages;
import org.jalinan.documents.report.ReportPart;
import org.jalinan.documents.timeline.TimelineOrder;
import org.jalinan.model.Language;
import org.jalinan.model.Marking;
import org.jalinan.model.Meeting;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Project;
import org.jalinan.model.release.Audience;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/// What holds of every kind of document in every language.
class EveryDocumentTest {

    private static final PdfPages PAGES = new PdfPages();
    private static final Marks MARKS = new Marks(Optional.of(Marking.RAHSIA), Optional.empty(),
            Optional.of("Officer 0042"));

    private static final List<List<Language>> FORMS = List.of(List.of(Language.EN), List.of(Language.MS),
            List.of(Language.EN, Language.MS));
    private static final List<String> READERS = List.of("own", "asean");

    static Stream<Named<Subject>> subjects() {
        var timeline = TimelineOrder.byProject();
        var sheet = new Subject.Sheet(Planted.project().id());
        var brief = new Subject.OnPartner(Planted.partner().id());
        var meeting = new Subject.ForMeeting(meeting());
        return Stream.of(Named.of("status sheet", sheet),
                Named.of("bound sheets",
                        new Subject.BoundSheets(Planted.FACTS.all(Project.class).map(Project::id).toList())),
                Named.of("report", new Subject.Report(EnumSet.allOf(ReportPart.class))),
                Named.of("partner brief", brief),
                Named.of("meeting brief", meeting),
                Named.of("undertakings", new Subject.Undertakings(UndertakingChoice.ALL)),
                Named.of("timeline", new Subject.Timeline(timeline)),
                Named.of("addendum", new Subject.Addendum(Portfolio.EMPTY, Planted.TODAY, Optional.empty())),
                Named.of("pack",
                        new Subject.Pack(List.of(meeting, brief, sheet, new Subject.Timeline(timeline)))));
    }

    private static UUID meeting() {
        return Planted.FACTS.all(Meeting.class).filter(each -> each.title().contains("Raimondo")).findFirst()
                .orElseThrow().id();
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void bothLanguagesSideBySideKeepPdfUaAndPdfA(Subject subject) {
        var pdf = PAGES.write(composed(order(subject).sideBySide(), Planted.FACTS));
        assertEquals(List.of(), PdfCheck.broken(pdf.bytes(), PDFAFlavour.PDFUA_1));
        assertEquals(List.of(), PdfCheck.broken(pdf.bytes(), PDFAFlavour.PDFA_2_A));
        assertEquals(List.of(), pdf.withoutGlyph());
    }

    static Stream<Arguments> forms() {
        return subjects().flatMap(subject -> FORMS.stream().flatMap(languages -> READERS.stream()
                .map(readers -> Arguments.of(subject, languages, readers))));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void inEachLanguageAndForEachReaderItKeepsPdfUaAndPdfA(Subject subject, List<Language> languages,
            String readers) {
        var order = new DocumentOrder(subject, languages, Audience.find(Planted.FACTS, readers).orElseThrow(), MARKS,
                Set.of(), Optional.empty());
        var pdf = PAGES.write(composed(order, Planted.FACTS));
        assertEquals(List.of(), PdfCheck.broken(pdf.bytes(), PDFAFlavour.PDFUA_1));
        assertEquals(List.of(), PdfCheck.broken(pdf.bytes(), PDFAFlavour.PDFA_2_A));
        assertEquals(List.of(), pdf.withoutGlyph());
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void everyFontIsEmbeddedAndOnlyInPart(Subject subject) throws IOException {
        try (var document = Loader.loadPDF(PAGES.write(composed(order(subject), Planted.FACTS)).bytes())) {
            for (var page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    var font = page.getResources().getFont(name);
                    assertTrue(font.isEmbedded(), font.getName());
                    assertTrue(font.getName().matches("[A-Z]{6}\\+.*"), font.getName());
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void theMarkingStandsAtHeadAndFootOfEveryPageAndOfEachThatStandsBesideAnother(Subject subject)
            throws IOException {
        var pdf = PAGES.write(composed(order(subject).sideBySide(), Planted.FACTS));
        try (var document = Loader.loadPDF(pdf.bytes())) {
            for (int page = 1; page <= pdf.pages(); page++) {
                var box = document.getPage(page - 1).getMediaBox();
                var text = PdfCheck.text(pdf.bytes(), page, page).replaceAll("\\s", "");
                // A3 on its side is two upright sheets, unless it is the timeline, which bears no copy line of a second.
                int copies = text.split("Copy____of____", -1).length + text.split("Salinan____daripada____", -1).length
                        - 2;
                assertTrue(copies >= 1 && (copies == 1 || box.getWidth() > box.getHeight()), "copies " + copies);
                assertEquals(2 * copies, text.split("RAHSIA", -1).length - 1, "page " + page + " of " + subject);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void noByteForOthersHoldsWhatIsPlanted(Subject subject) {
        var portfolio = Planted.portfolio();
        for (var readers : List.of("asean", "US", "public")) {
            var order = new DocumentOrder(subject, List.of(Language.EN, Language.MS),
                    Audience.find(portfolio, readers).orElseThrow(), MARKS, Set.of(), Optional.empty());
            if (subject.unknownIn(order.edition(portfolio, Planted.TODAY).portfolio()).isEmpty()) {
                var pdf = PAGES.write(composed(order.sideBySide(), portfolio)).bytes();
                assertFalse(PdfCheck.everything(pdf).contains(Planted.SECRET), readers);
            }
        }
    }

    private static DocumentOrder order(Subject subject) {
        return new DocumentOrder(subject, List.of(Language.EN, Language.MS), new Audience.Own(), MARKS, Set.of(),
                Optional.empty());
    }

    private static Bundle composed(DocumentOrder order, Portfolio portfolio) {
        return order.compose(portfolio, Planted.TODAY, PAGES.widths());
    }
}
