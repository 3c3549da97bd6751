package org.jalinan.documents.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jalinan.chart.TextWidths;
import org.jalinan.documents.Block;
import org.jalinan.documents.Document;
import org.jalinan.documents.RichText;
import org.jalinan.documents.compose.Edition;
import org.jalinan.documents.compose.Marks;
import org.jalinan.documents.compose.Planted;
import org.jalinan.documents.pdf.PdfCheck;
import org.jalinan.documents.pdf.PdfPages;
import org.jalinan.model.AgendaItem;
import org.jalinan.model.Counterpart;
import org.jalinan.model.Country;
import org.jalinan.model.Language;
import org.jalinan.model.Likelihood;
import org.jalinan.model.Line;
import org.jalinan.model.LineKind;
import org.jalinan.model.Meeting;
import org.jalinan.model.MeetingKind;
import org.jalinan.model.MeetingLevel;
import org.jalinan.model.MeetingMode;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Releasability;
import org.jalinan.model.Samples;
import org.jalinan.model.StatedDate;
import org.jalinan.model.release.Audience;
import org.jalinan.model.release.Release;
import org.jalinan.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class BriefTest {

    private static final PdfPages PAGES = new PdfPages();
    private static final TextWidths WIDTHS = PAGES.widths();
    private static final Portfolio FACTS = Planted.FACTS;

    @ParameterizedTest
    @EnumSource(Language.class)
    void theBriefOnThePartnersOfTheFactsIsTwoPagesAndKeepsPdfUaAndPdfA(Language language) {
        var edition = Edition.own(FACTS, Words.in(language), Planted.TODAY);
        var pdf = PAGES.write(PartnerBrief.of(edition, Planted.partner(), WIDTHS));
        assertEquals(2, pdf.pages());
        assertEquals(List.of(), pdf.withoutGlyph());
        assertEquals(List.of(), PdfCheck.broken(pdf.bytes(), PDFAFlavour.PDFUA_1));
        assertEquals(List.of(), PdfCheck.broken(pdf.bytes(), PDFAFlavour.PDFA_2_A));
    }

    @Test
    void theSectionsStandInTheOrderOfAMinistry() {
        assertEquals(
                List.of("1  Our objectives", "2  Points to make", "3  Their objectives", "4  Our response",
                        "5  Press line", "6  Background: facts and dates", "7  Meetings on one line",
                        "8  Matters arising", "9  Who is who", "10  Who is responsible", "11  Shared projects",
                        "Sources"),
                brief(FACTS).blocks().stream().filter(Block.Heading.class::isInstance).map(Block.Heading.class::cast)
                        .map(Block.Heading::text).toList());
    }

    @Test
    void itOpensWithWhenTheTwoSidesLastMetAndWhatIsOpenSince() {
        var text = text(brief(FACTS));
        assertTrue(text.contains("Last met: Bilateral with the United States at the 5th ADGMIN, Bangkok"), text);
        assertTrue(text.contains("Before that: Malaysia-US ministerial meeting"), text);
        assertTrue(text.contains("2 undertakings are open, the oldest since 18 Nov 2021; 2 without a date."), text);
    }

    @Test
    void aPastTargetIsProposedAndNeverToBeDisclosed() {
        var points = voices(brief(FACTS), "2  Points to make");
        assertTrue(said(points.doNotDisclose()).contains("announced for Jul 2025, is 478 days past"));
        assertFalse(said(points.maySay()).contains("days past"));
        assertEquals("proposed from the record, officer to confirm", note(brief(FACTS), "2  Points to make"));
    }

    @Test
    void whatAnOfficerWroteStandsFirstAndWhatIsProposedBesideItSaysSo() {
        var line = line(LineKind.POINT_TO_MAKE, Releasability.MAY_SAY, Optional.of(Planted.partner().id()),
                Optional.empty());
        var points = voices(brief(FACTS.with(line)), "2  Points to make").maySay().points();
        assertEquals(line.text(), points.getFirst().text());
        assertTrue(points.get(1).text().contains("(proposed)"), points.get(1).text());
    }

    @Test
    void aSectionWithoutALineIsNotFilledFromNothing() {
        var press = voices(brief(FACTS), "5  Press line");
        assertEquals("None recorded.", said(press.maySay()));
        assertEquals("only what is cleared", note(brief(FACTS), "5  Press line"));
    }

    @Test
    void aBriefForAPartnerProposesNothingAndHasNoSecondVoice() {
        var portfolio = Planted.portfolio();
        var release = Release.of(portfolio, new Audience.One(Planted.partner()));
        var edition = new Edition(release, Words.in(Language.EN), Planted.TODAY, Marks.ofSet(portfolio));
        var brief = PartnerBrief.of(edition, Planted.partner(), WIDTHS);
        assertTrue(brief.blocks().stream().noneMatch(Block.Voices.class::isInstance));
        assertFalse(text(brief).contains("past with no record"), text(brief));
        assertFalse(text(brief).contains("do not disclose"), text(brief));
        assertFalse(text(brief).contains("Our objectives"), text(brief));
        var notes = (Block.Notes) brief.blocks().stream().filter(Block.Notes.class::isInstance).findFirst()
                .orElseThrow();
        notes.notes().forEach(note -> assertTrue(
                text(brief).matches("(?s).*\\[(\\d+, )*" + note.number() + "(, \\d+)*\\].*"), "source " + note));
        assertFalse(PdfCheck.everything(PAGES.write(brief).bytes()).contains(Planted.SECRET));
        assertTrue(text(PartnerBrief.of(Edition.own(portfolio, Words.in(Language.EN), Planted.TODAY),
                Planted.partner(), WIDTHS)).contains(Planted.SECRET));
    }

    @Test
    void aMeetingIsBriefedPointByPointOfItsAgenda() {
        var meeting = meeting();
        var first = item(meeting, 0, "Point 0042", Optional.of(Planted.project().id()));
        var second = item(meeting, 1, "Point 0043", Optional.empty());
        var line = line(LineKind.RESPONSE, Releasability.DO_NOT_DISCLOSE, Optional.empty(), Optional.of(second.id()));
        var portfolio = FACTS.with(meeting).with(with(meeting, "US", 0)).with(with(meeting, "JP", 1)).with(first)
                .with(second).with(line);
        var brief = MeetingBrief.of(Edition.own(portfolio, Words.in(Language.EN), Planted.TODAY), meeting);
        assertTrue(said(voices(brief, "1  Point 0042").doNotDisclose()).contains("478 days past"));
        assertEquals("Our response: " + line.text(), said(voices(brief, "2  Point 0043").doNotDisclose()));
        var text = text(brief);
        assertTrue(text.contains("United States of America, Japan"), text);
        assertTrue(text.contains("MDEC and MCMC to study O-RAN"), text);
        assertEquals(List.of(), PdfCheck.broken(PAGES.write(brief).bytes(), PDFAFlavour.PDFUA_1));
    }

    @Test
    void aConfirmedPointIsProposedNoMoreInWhateverWordsItStandsNow() {
        var edition = Edition.own(FACTS, Words.in(Language.EN), Planted.TODAY);
        var point = PartnerBrief.proposed(edition, Planted.partner()).getFirst();
        var confirmed = after(FACTS, point, "Line 0042");
        assertFalse(PartnerBrief.proposed(Edition.own(confirmed, edition.words(), Planted.TODAY), Planted.partner())
                .stream().anyMatch(each -> each.from().equals(point.from()) && each.kind() == point.kind()));
        var text = text(brief(confirmed));
        assertTrue(text.contains("Line 0042"), text);
        assertFalse(text.contains(point.text()), text);
    }

    @Test
    void thePointsOfAMeetingAreConfirmedForItsAgendaAndForTheWholeOfIt() {
        var meeting = meeting();
        var item = item(meeting, 0, "Point 0042", Optional.of(Planted.project().id()));
        var portfolio = FACTS.with(meeting).with(with(meeting, "US", 0)).with(item);
        var points = MeetingBrief.proposed(edition(portfolio), meeting);
        assertEquals(Set.of(meeting.id(), item.id()),
                points.stream().map(ProposedPoint::where).collect(Collectors.toSet()));
        int number = 0;
        for (var point : points) {
            portfolio = after(portfolio, point, "Line " + number++);
        }
        assertEquals(List.of(), MeetingBrief.proposed(edition(portfolio), meeting));
        var text = text(MeetingBrief.of(edition(portfolio), meeting));
        assertFalse(text.contains("proposed from the record"), text);
        assertTrue(text.contains("Points to make: Line " + (number - 1)), text);
    }

    @Test
    void theBriefForAMeetingThatWasHeldSaysWhatCameOfItAndOfThoseBesideIt() {
        var plenary = FACTS.all(Meeting.class)
                .filter(each -> each.title().equals("5th ASEAN Digital Ministers' Meeting")).findFirst().orElseThrow();
        var text = text(MeetingBrief.of(edition(FACTS), plenary));
        for (var with : List.of("ASEAN Secretariat", "Thailand", "Indonesia", "Japan", "Republic of Korea",
                "International Telecommunication Union", "United States of America")) {
            assertTrue(text.contains(with), with);
        }
        assertTrue(text.contains("Bangkok Digital Declaration"), text);
        assertTrue(text.contains("not recorded (the article names the counterpart only)"), text);
    }

    private static Edition edition(Portfolio portfolio) {
        return Edition.own(portfolio, Words.in(Language.EN), Planted.TODAY);
    }

    private static Portfolio after(Portfolio portfolio, ProposedPoint point, String words) {
        var ids = new AtomicInteger();
        return point.confirmed(portfolio, words, Releasability.MAY_SAY,
                () -> Samples.id(point.from() + " " + point.where() + ids.incrementAndGet())).applyTo(portfolio);
    }

    @Test
    void aBriefOfManyPointsGoesOnOverPagesAndLosesNone() {
        var portfolio = FACTS;
        for (int i = 1000; i < 1150; i++) {
            portfolio = portfolio.with(new Line(Samples.id("line " + i), LineKind.POINT_TO_MAKE, "Point number " + i
                    + " of a long brief", i % 3 == 0 ? Releasability.DO_NOT_DISCLOSE : Releasability.MAY_SAY,
                    Optional.empty(), Optional.of(Planted.partner().id()), Optional.empty(), Optional.empty(),
                    Optional.empty()));
        }
        var pdf = PAGES.write(brief(portfolio));
        assertTrue(pdf.pages() > 3, pdf.pages() + " pages");
        var text = PdfCheck.text(pdf.bytes()).replaceAll("\\s+", " ");
        for (int i = 1000; i < 1150; i++) {
            assertEquals(2, text.split("number " + i + "\\b", -1).length, "point " + i);
        }
    }

    private static Line line(LineKind kind, Releasability releasability, Optional<UUID> partner, Optional<UUID> item) {
        return new Line(Samples.id("line"), kind, "Line 0042", releasability, Optional.empty(), partner,
                Optional.empty(), Optional.empty(), item);
    }

    private static Meeting meeting() {
        return new Meeting(Samples.id("meeting"), "Meeting 0042", MeetingKind.BILATERAL, StatedDate.year(2027),
                "Place 0042", Optional.empty(), MeetingMode.IN_PERSON, MeetingLevel.MINISTERIAL, Optional.empty(),
                Optional.empty());
    }

    private static Counterpart with(Meeting meeting, String code, int order) {
        var partner = FACTS.all(Country.class).filter(each -> each.isoAlpha2().equals(code))
                .findFirst().orElseThrow();
        return new Counterpart(Samples.id("with " + code), meeting.id(), partner.id(), order);
    }

    private static AgendaItem item(Meeting meeting, int order, String title, Optional<UUID> project) {
        return new AgendaItem(Samples.id(title), meeting.id(), order, title, Optional.of(Likelihood.CERTAIN), project,
                Optional.empty());
    }

    private static Document brief(Portfolio portfolio) {
        return PartnerBrief.of(Edition.own(portfolio, Words.in(Language.EN), Planted.TODAY), Planted.partner(), WIDTHS);
    }

    private static String text(Document document) {
        return document.lines().collect(Collectors.joining("\n"));
    }

    private static String said(Block.Voices.Voice voice) {
        return voice.points().stream().map(RichText::text).collect(Collectors.joining("\n"));
    }

    private static Block.Voices voices(Document document, String heading) {
        var blocks = new ArrayList<>(document.blocks());
        return (Block.Voices) blocks.get(place(blocks, heading) + 1);
    }

    private static String note(Document document, String heading) {
        return ((Block.Heading) document.blocks().get(place(document.blocks(), heading))).note();
    }

    private static int place(List<Block> blocks, String heading) {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Heading each && each.text().equals(heading)) {
                return i;
            }
        }
        throw new AssertionError("no heading " + heading);
    }
}
