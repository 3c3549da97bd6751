package org.jalinan.documents.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jalinan.documents.Document;
import org.jalinan.documents.compose.Marks;
import org.jalinan.documents.compose.Numbering;
import org.jalinan.documents.pdf.PdfPages;
import org.jalinan.exchange.PortfolioFacts;
import org.jalinan.model.Language;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Project;
import org.jalinan.model.release.Audience;
import org.junit.jupiter.api.Test;

class SectionsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Portfolio FACTS = PortfolioFacts.shipped().proposal().applyTo(Portfolio.EMPTY);
    private static final Subject SHEET = new Subject.Sheet(FACTS.all(Project.class)
            .filter(each -> each.code().equals("AI")).findFirst().orElseThrow().id());
    private static final PdfPages PAGES = new PdfPages();

    @Test
    void aSectionLeftOutIsLeftOutInEachLanguageAndNothingElseIs() {
        var whole = order(Set.of()).compose(FACTS, TODAY, PAGES.widths()).parts();
        var headings = Sections.of(whole.getFirst());
        assertTrue(headings.contains("Milestones") && headings.contains("Partners and roles"), headings::toString);
        for (var heading : headings) {
            var parts = order(Set.of(heading)).compose(FACTS, TODAY, PAGES.widths()).parts();
            for (int i = 0; i < parts.size(); i++) {
                var left = Sections.of(whole.get(i)).get(headings.indexOf(heading));
                assertFalse(Sections.of(parts.get(i)).contains(left), left);
                assertEquals(headings.size() - 1, Sections.of(parts.get(i)).size());
                assertEquals(whole.get(i).blocks().getFirst(), parts.get(i).blocks().getFirst());
            }
        }
    }

    @Test
    void whatIsIssuedBearsItsNumberInsteadOfTheWordDraft() {
        var document = order(Set.of()).issued(new Numbering("2026-042", 2)).compose(FACTS, TODAY, PAGES.widths())
                .parts().getFirst();
        assertTrue(document.lines().anyMatch(line -> line.contains("no. 2026-042, version 2")));
        assertFalse(document.lines().anyMatch(line -> line.contains("draft")));
    }

    @Test
    void aPartOfAPackIsLeftOutByItsTitleAndNeverAllOfThem() {
        var pack = new Subject.Pack(List.of(SHEET, new Subject.Report()));
        var titles = pack(pack, Set.of());
        assertEquals(List.of(titles.getFirst()), pack(pack, Set.of(titles.getLast())));
        assertEquals(titles, pack(pack, Set.copyOf(titles)));
    }

    private static List<String> pack(Subject.Pack pack, Set<String> without) {
        return new DocumentOrder(pack, List.of(Language.EN), new Audience.Own(), Marks.ofSet(FACTS), without,
                Optional.empty()).compose(FACTS, TODAY, PAGES.widths()).parts().stream().map(Document::title)
                .toList();
    }

    @Test
    void aPackHoldsItsPartsInTheirOrder() {
        var pack = new DocumentOrder(new Subject.Pack(List.of(SHEET, new Subject.Report())), List.of(Language.EN),
                new Audience.Own(), Marks.ofSet(FACTS), Set.of(), Optional.empty());
        var titles = pack.compose(FACTS, TODAY, PAGES.widths()).parts().stream().map(each -> each.title()).toList();
        assertEquals(2, titles.size());
        assertEquals("ASEAN AI Safety Network", titles.getFirst());
    }

    private static DocumentOrder order(Set<String> without) {
        return new DocumentOrder(SHEET, List.of(Language.EN, Language.MS), new Audience.Own(), Marks.ofSet(FACTS),
                without, Optional.empty());
    }
}
