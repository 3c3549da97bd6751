package org.jalinan.documents.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jalinan.documents.Bundle;
import org.jalinan.documents.Document;
import org.jalinan.documents.RichText;
import org.jalinan.documents.Table;
import org.jalinan.documents.compose.Marks;
import org.jalinan.documents.compose.Planted;
import org.jalinan.documents.pdf.PdfPages;
import org.jalinan.documents.report.ReportPart;
import org.jalinan.model.Country;
import org.jalinan.model.Event;
import org.jalinan.model.Language;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Project;
import org.jalinan.model.past.HappenedOn;
import org.jalinan.model.past.Recorded;
import org.jalinan.model.release.Audience;
import org.junit.jupiter.api.Test;

/// The twelve questions that officers ask, each answered by one document.
class TwelveQuestionsTest {

    private static final PdfPages PAGES = new PdfPages();
    private static final Portfolio FACTS = Planted.FACTS;
    private static final LocalDate TODAY = Planted.TODAY;

    @Test
    void theBriefSaysWhatWasAgreedWithTheUnitedStatesWhoOwnsItItsStateAndWhoSaysSo() {
        var row = row(brief("US", TODAY), "MDEC and MCMC to study O-RAN");
        assertEquals(List.of("18 Nov 2021", "intended", "MDEC, MCMC", "not recorded", "not recorded",
                "1\u00A0829\u00A0d"), row.subList(1, 7));
        assertTrue(row.getFirst().endsWith("[5, 6]"), row.getFirst());
        var agreed = row(brief("US", TODAY), "Follow up on specific matters of cybersecurity");
        assertEquals(List.of("agreed", "not recorded"), agreed.subList(2, 4));
    }

    @Test
    void theReportListsTheTargetsThatPassedWithNoRecordAndByHowManyDays() {
        var report = report(TODAY);
        assertEquals("+478\u00A0d", row(report, "CS", "Draft to be deliberated").getLast());
        assertEquals("+386\u00A0d", row(report, "CS", "Target stated: unveiled").getLast());
        assertEquals("+325\u00A0d", row(report, "CS", "Target stated: finalised").getLast());
    }

    @Test
    void theBriefNamesTheBodiesThatStoodInOctober2021AndTodayAndThatTheirFieldIsNotRecorded() {
        var then = LocalDate.of(2021, 10, 15);
        var was = row(brief("MY", then), "Ministry of Communications and Multimedia");
        assertEquals(List.of("not recorded", "", "not recorded", "not recorded", "as far as recorded"),
                was.subList(1, 6));
        assertEquals("does not stand", row(brief("MY", then), "Ministry of Digital [").getLast());
        var is = row(brief("MY", TODAY), "Ministry of Digital [");
        assertEquals(List.of("not recorded", "Ministry of Communications and Digital", "12 Dec 2023", "not recorded",
                "stands"), is.subList(1, 6));
        assertEquals("does not stand",
                row(brief("MY", TODAY), "Ministry of Communications and Multimedia").getLast());
        assertEquals("stands", row(brief("MY", TODAY), "National Cyber Security Agency").getLast());
        assertTrue(text(brief("MY", then)).contains("Datuk Zahidi Zainul Abidin"));
    }

    @Test
    void theReportCountsTheMemberStatesAtTheEndorsementAndOnItsDay() {
        assertTrue(
                text(report(LocalDate.of(2025, 11, 1))).contains("11 member states on 1 Nov 2025. There were 10 when "
                        + "the first project was endorsed, 16–17 Jan 2025."));
    }

    @Test
    void theSheetSaysThatNoLeadOfTheDataCentreGuideIsRecorded() {
        var lines = text(sheet("DC")).lines().toList();
        assertEquals("not recorded", lines.get(lines.indexOf("Lead ministry") + 1));
        assertTrue(lines.stream().anyMatch(line -> line.endsWith("Which ministry leads?")));
    }

    @Test
    void theSheetShowsBothTargetsOfTheCyberStrategyWithTheirSources() {
        var october = row(sheet("CS"), "5", "Target stated: unveiled at the ASEAN Summit in October 2025");
        var december = row(sheet("CS"), "6", "Target stated: finalised by year-end");
        assertTrue(october.get(1).endsWith("≠ [4, 5]"), october::toString);
        assertTrue(december.get(1).endsWith("[2]"), december::toString);
        assertEquals("Oct 2025", october.get(2));
        assertEquals("Dec 2025", december.get(2));
        assertTrue(text(sheet("CS")).contains("Which target stands: “Unveiled at the Summit” or “Final by year-end”?"));
    }

    @Test
    void theSheetDatesTheFirstOutputOfTheCloudFrameworkAndSaysThatWhyItIsEarlierIsNotKnown() {
        assertEquals("Dec 2024", row(sheet("CC"), "1", "First deliverable").get(4));
        assertTrue(text(sheet("CC")).contains(
                "Why is “First deliverable” recorded for Dec 2024, before the endorsement? No source says why."));
    }

    @Test
    void theMeetingBriefListsWhomTheMinisterMetBesidesThePlenaryAndWhatCameOfEach() {
        var event = FACTS.all(Event.class).filter(each -> each.name().startsWith("5th ASEAN Digital")).findFirst()
                .orElseThrow();
        var held = rows(bundle(new Subject.ForMeeting(event.id()), TODAY)).stream()
                .filter(row -> row.size() == 5 && row.get(1).contains("at the 5th ADGMIN")).toList();
        assertEquals(7, held.size());
        for (var with : List.of("Japan", "Indonesia", "Republic of Korea", "United States of America",
                "ASEAN Secretariat", "International Telecommunication Union", "Thailand")) {
            assertTrue(held.stream().anyMatch(row -> row.get(2).contains(with)), with);
        }
        assertTrue(held.stream().allMatch(row -> row.getLast().startsWith("not recorded")), held::toString);
    }

    @Test
    void theSheetOfThe5gProjectSaysWhatIsMissingAndWhatToAsk() {
        var text = text(sheet("5G"));
        for (var asked : List.of("Which ministry leads?", "What is the official Malay title?", "Who pays for it?",
                "Which member states take part?")) {
            assertTrue(text.contains(asked), asked);
        }
        assertTrue(text.contains("None recorded: Decisions needed, Risks and issues, Results, Undertakings."));
    }

    @Test
    void theReportListsWhatLiesAheadAndThatNothingWaitsForIt() {
        var row = row(report(TODAY), "Jan 2027");
        assertTrue(row.get(1).startsWith("7th ASEAN Digital Ministers' Meeting"), row::toString);
        assertEquals("none", row.getLast());
        assertEquals("+478\u00A0d", row(report(TODAY), "CS", "Draft to be deliberated").getLast());
    }

    @Test
    void theReportListsTheFactsOnTheSafetyNetworkThatRestOnOneSourceOrAreOlderThanAYear() {
        var text = text(report(TODAY));
        assertTrue(text.contains("How it stands: ASEAN AI Safety Network"));
        assertEquals("one source only, older than a year",
                row(report(TODAY), "milestone", "Minister says ASEAN digital ministers agreed").getLast());
        assertEquals("older than a year",
                row(report(TODAY), "milestone", "Declaration on the Establishment of the ASEAN AI Safety").getLast());
        assertFalse(text.contains("no source,"));
    }

    @Test
    void theAddendumSaysWhatChangedSinceThe6thMeetingOfMinisters() {
        var since = LocalDate.of(2026, 1, 16);
        var text = text(bundle(
                new Subject.Addendum(HappenedOn.of(FACTS, since, Recorded.UNKNOWN), since, Optional.empty()), TODAY));
        assertTrue(text.contains("48th ASEAN Summit"), text);
    }

    private static Bundle brief(String code, LocalDate day) {
        var partner = FACTS.all(Country.class).filter(each -> each.isoAlpha2().equals(code)).findFirst().orElseThrow();
        return bundle(new Subject.OnPartner(partner.id()), day);
    }

    private static Bundle sheet(String code) {
        var project = FACTS.all(Project.class).filter(each -> each.code().equals(code)).findFirst().orElseThrow();
        return bundle(new Subject.Sheet(project.id()), TODAY);
    }

    private static Bundle report(LocalDate day) {
        return bundle(new Subject.Report(EnumSet.allOf(ReportPart.class)), day);
    }

    private static Bundle bundle(Subject subject, LocalDate day) {
        var order = new DocumentOrder(subject, List.of(Language.EN), new Audience.Own(), Marks.ofSet(FACTS), Set.of(),
                Optional.empty());
        return order.compose(FACTS, day, PAGES.widths());
    }

    private static String text(Bundle bundle) {
        return bundle.parts().stream().flatMap(Document::lines).collect(Collectors.joining("\n"));
    }

    /// The one row whose first cells begin so.
    private static List<String> row(Bundle bundle, String... beginnings) {
        var found = rows(bundle).stream().filter(row -> row.size() >= beginnings.length && IntStream
                .range(0, beginnings.length).allMatch(i -> row.get(i).startsWith(beginnings[i]))).toList();
        assertEquals(1, found.size(), () -> List.of(beginnings) + " in " + rows(bundle));
        return found.getFirst();
    }

    private static List<List<String>> rows(Bundle bundle) {
        return bundle.parts().stream().flatMap(each -> each.blocks().stream()).filter(Table.class::isInstance)
                .map(Table.class::cast).flatMap(table -> table.rows().stream())
                .map(row -> row.stream().map(RichText::text).toList()).toList();
    }
}
