package org.jalinan.documents.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalinan.documents.Document;
import org.jalinan.documents.pdf.PdfCheck;
import org.jalinan.documents.pdf.PdfPages;
import org.jalinan.documents.report.PortfolioReport;
import org.jalinan.documents.report.ReportPart;
import org.jalinan.documents.report.UndertakingList;
import org.jalinan.documents.sheet.StatusSheet;
import org.jalinan.model.Language;
import org.jalinan.model.Marking;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Undertaking;
import org.jalinan.model.release.Audience;
import org.jalinan.model.release.Release;
import org.jalinan.model.release.TrafficLight;
import org.jalinan.text.Words;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Words planted where only our own delegation may read are in its documents and in no byte of those for others.
class WithheldTest {

    private static final PdfPages PAGES = new PdfPages();
    private static final Portfolio PORTFOLIO = Planted.portfolio();

    static Stream<Named<Function<Edition, Document>>> documents() {
        return Stream.of(
                Named.of("status sheet", edition -> StatusSheet.of(edition, Planted.project(), PAGES.widths())),
                Named.of("report", edition -> PortfolioReport.of(edition, EnumSet.allOf(ReportPart.class))),
                Named.of("undertakings", edition -> UndertakingList.of(edition,
                        edition.portfolio().all(Undertaking.class).toList(), "")));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void whatIsPlantedIsInTheDocumentOfOurOwn(Function<Edition, Document> composing) {
        var pdf = PAGES.write(composing.apply(own())).bytes();
        assertTrue(PdfCheck.everything(pdf).contains(Planted.SECRET));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void noByteOfADocumentForOthersHoldsWhatIsPlanted(Function<Edition, Document> composing) {
        for (var readers : List.of("asean", "US", "public")) {
            var pdf = PAGES.write(composing.apply(edition(readers))).bytes();
            assertFalse(PdfCheck.everything(pdf).contains(Planted.SECRET), readers);
            assertFalse(PdfCheck.text(pdf).replaceAll("\\s", "").contains(Planted.SECRET), readers);
        }
    }

    /// "None recorded" would be untrue of what is only withheld, and "not rated" tells that somebody could have.
    @ParameterizedTest
    @MethodSource("documents")
    void othersAreNotToldThatNothingIsRecorded(Function<Edition, Document> composing) {
        for (var readers : List.of("asean", "US", "public")) {
            var text = composing.apply(edition(readers)).lines().collect(Collectors.joining("\n"));
            for (var claim : List.of("not recorded", "none recorded", "None recorded", "Not yet rated", "a rating",
                    "Decisions needed", "Forecast", "Questions")) {
                assertFalse(text.contains(claim), readers + ": " + claim + " in " + text);
            }
        }
    }

    @Test
    void theReportListsWhatWasLeftOutAndWhy() {
        var edition = edition("asean");
        Function<Edition, Document> sheet = each -> StatusSheet.of(each, Planted.project(), PAGES.widths());
        var report = WithheldReport.of(edition.release(), List.of(sheet.apply(edition)),
                List.of(sheet.apply(own())), own());
        assertTrue(report.contains("risk or issue “Secret0042 risk”: a judgement, plan or remark of our own"),
                report::toString);
        assertTrue(report.contains("milestone “Secret0042 milestone”: no public source says so"), report::toString);
        assertTrue(report.stream().noneMatch(line -> line.contains("Secret0042 background")), report::toString);
    }

    @Test
    void aDocumentForOurOwnLeavesNothingOut() {
        var sheet = StatusSheet.of(own(), Planted.project(), PAGES.widths());
        assertEquals(List.of(), WithheldReport.of(own().release(), List.of(sheet), List.of(sheet), own()));
    }

    @Test
    void theMarkingOfTheSetIsTheLeastForOurOwn() {
        var terhad = Optional.of(Marking.TERHAD);
        assertTrue(new Marks(Optional.empty(), Optional.empty(), Optional.empty()).isBelow(terhad));
        assertTrue(new Marks(Optional.of(Marking.OPEN), Optional.empty(), Optional.empty()).isBelow(terhad));
        assertFalse(new Marks(terhad, Optional.empty(), Optional.empty()).isBelow(terhad));
        assertFalse(new Marks(Optional.of(Marking.SULIT), Optional.empty(), Optional.empty()).isBelow(terhad));
    }

    @Test
    void bothMarksStandAtHeadAndFootOfEveryPage() {
        var edition = new Edition(own().release(), own().words(), Planted.TODAY,
                new Marks(Optional.of(Marking.SULIT), Optional.of(TrafficLight.AMBER_STRICT), Optional.empty()));
        var pdf = PAGES.write(PortfolioReport.of(edition, EnumSet.allOf(ReportPart.class)));
        assertTrue(pdf.pages() > 1);
        for (int page = 1; page <= pdf.pages(); page++) {
            assertEquals(3, PdfCheck.text(pdf.bytes(), page, page).split("SULIT   TLP:AMBER\\+STRICT", -1).length,
                    "page " + page);
        }
    }

    private static Edition own() {
        return Edition.own(PORTFOLIO, Words.in(Language.EN), Planted.TODAY);
    }

    private static Edition edition(String readers) {
        return new Edition(Release.of(PORTFOLIO, Audience.find(PORTFOLIO, readers).orElseThrow()),
                Words.in(Language.EN), Planted.TODAY, Marks.ofSet(PORTFOLIO));
    }
}
