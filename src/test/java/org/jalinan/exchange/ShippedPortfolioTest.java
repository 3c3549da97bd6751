package org.jalinan.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalinan.model.Citation;
import org.jalinan.model.Citations;
import org.jalinan.model.Contradiction;
import org.jalinan.model.DateWriter;
import org.jalinan.model.Event;
import org.jalinan.model.Language;
import org.jalinan.model.Lineage;
import org.jalinan.model.Membership;
import org.jalinan.model.Milestone;
import org.jalinan.model.Name;
import org.jalinan.model.NameForm;
import org.jalinan.model.Organisation;
import org.jalinan.model.Participation;
import org.jalinan.model.PartnerKind;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Project;
import org.jalinan.model.RecordIds;
import org.jalinan.model.Role;
import org.jalinan.model.StatedDate;
import org.jalinan.model.past.HappenedOn;
import org.jalinan.model.past.Recorded;
import org.jalinan.model.schedule.LastFact;
import org.jalinan.model.schedule.Slip;
import org.junit.jupiter.api.Test;

/// What the rules of the model say of the facts that ship.
class ShippedPortfolioTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final Portfolio portfolio = PortfolioFacts.shipped().proposal().applyTo(Portfolio.EMPTY);

    @Test
    void bothTargetsThatDisagreeStandAndAreOneContradiction() {
        assertEquals("Oct 2025", targetOf("MS-5-TARGET-SUMMIT"));
        assertEquals("Dec 2025", targetOf("MS-5-TARGET-YE"));
        var pair = portfolio.all(Contradiction.class).toList();
        assertEquals(1, pair.size());
        assertEquals(Stream.of("MS-5-TARGET-SUMMIT", "MS-5-TARGET-YE").map(RecordIds::ofFact).collect(
                Collectors.toSet()), Set.of(pair.getFirst().one(), pair.getFirst().other()));
        assertTrue(pair.getFirst().settlement().isEmpty());
    }

    @Test
    void tenStatesWereMembersUntilTimorLesteJoinedOn26October2025() {
        assertEquals(10, membersOn(LocalDate.of(2025, 1, 17)));
        assertEquals(10, membersOn(LocalDate.of(2025, 10, 25)));
        assertEquals(11, membersOn(LocalDate.of(2025, 10, 26)));
        assertEquals(11, membersOn(TODAY));
    }

    @Test
    void theMinistryIsPrintedByTheNameItHadOnTheDay() {
        assertEquals(List.of("Ministry of Communications and Multimedia"), ministryOn(LocalDate.of(2021, 11, 18)));
        assertEquals(List.of("Ministry of Digital"), ministryOn(LocalDate.of(2023, 12, 12)));
        assertEquals(List.of("Ministry of Digital"), ministryOn(TODAY));
    }

    @Test
    void theAdoptionFellInsideItsStatedMonth() {
        var adopted = milestone("MS-1-ADOPTED");
        assertEquals(OptionalLong.of(0), Slip.ofRecorded(portfolio, adopted));
        assertEquals(Optional.of(adopted.id()), milestone("MS-1-TARGET-SUMMIT").metBy());
    }

    @Test
    void threeTargetsArePastWithNoRecord() {
        var past = portfolio.all(Milestone.class).filter(each -> each.isPastTarget(TODAY))
                .collect(Collectors.toMap(Milestone::shortName, each -> each.daysPastTarget(TODAY)));
        assertEquals(Map.of("Draft to workshops", 478L, "Unveiled at the Summit", 386L, "Final by year-end", 325L),
                past);
    }

    @Test
    void theLastFactsAreAsOldAsTheOverviewSays() {
        var ages = portfolio.all(Project.class).collect(Collectors.toMap(Project::code,
                each -> LastFact.of(portfolio, each).orElseThrow().ageInDays(TODAY)));
        assertEquals(Map.of("AI", 391L, "DC", 673L, "CC", 309L, "5G", 673L, "CS", 508L), ages);
    }

    @Test
    void thirteenMilestonesAreRecordedAndFiveAreAnnounced() {
        assertEquals(13, portfolio.all(Milestone.class).filter(Milestone::isRecorded).count());
        var announced = portfolio.all(Milestone.class).filter(each -> !each.isRecorded()).toList();
        assertEquals(5, announced.size());
        announced.forEach(each -> assertEquals(each.target(), each.firstStated(), "the baseline is the statement"));
    }

    @Test
    void milestonesOfAProjectStandInTheOrderOfTheirDates() {
        assertEquals(List.of("Next cycle announced", "Endorsed, 5th ADGMIN", "Draft to workshops", "DPM address, CYDES",
                "Unveiled at the Summit", "Final by year-end"),
                portfolio.naming(Milestone.class, RecordIds.ofFact("PRJ-5")).map(Milestone::shortName).toList());
    }

    @Test
    void everyCitedFieldStillHasTheValueThatItsSourceSupports() {
        var unsupported = portfolio.all(Citation.class)
                .filter(each -> !Citations.supports(each, portfolio.find(each.record()).orElseThrow())).toList();
        assertEquals(List.of(), unsupported);
        assertEquals(List.of("P23", "P24"),
                Citations.sources(portfolio, milestone("MS-5-TARGET-SUMMIT"), "target").map(each -> each.code())
                        .toList());
    }

    @Test
    void malaysiaChampionsAllFiveAndTwoLeadsAreNotRecorded() {
        var champions = portfolio.all(Participation.class)
                .filter(each -> each.role() == Role.CHAMPION).toList();
        assertEquals(5, champions.size());
        champions.forEach(each -> assertEquals(RecordIds.ofFact("country/MY"), each.partner()));
        var led = portfolio.all(Participation.class)
                .filter(each -> each.role() == Role.LEAD_MINISTRY || each.role() == Role.IMPLEMENTING_AGENCY)
                .map(each -> portfolio.get(Project.class, each.project()).code()).collect(Collectors.toSet());
        assertEquals(Set.of("AI", "CC", "CS"), led);
    }

    @Test
    void bothMalayRenderingsStandAndNeitherIsTheTitle() {
        var network = RecordIds.ofFact("PRJ-1");
        assertEquals(List.of("Jaringan Keselamatan AI ASEAN", "Rangkaian Keselamatan AI ASEAN"),
                portfolio.naming(Name.class, network).filter(each -> each.language().equals(Optional.of(Language.MS)))
                        .map(Name::text).toList());
        assertTrue(portfolio.get(Project.class, network).titleMs().isEmpty());
    }

    @Test
    void aNameThatNobodyProvedBearsNoRemarkInsideItself() {
        var agency = portfolio.get(Organisation.class, RecordIds.ofFact("ORG-NACSA"));
        assertEquals(Optional.of("Agensi Keselamatan Siber Negara"), agency.nameMs());
        assertTrue(agency.note().orElseThrow().endsWith("; Malay name: term not looked up"));
    }

    @Test
    void everyEventHasAShortNameOfOurOwn() {
        var names = portfolio.all(Event.class).map(each -> portfolio.naming(Name.class, each.id())
                .filter(name -> name.form() == NameForm.SHORT).map(Name::text).findFirst().orElseThrow())
                .collect(Collectors.toSet());
        assertTrue(names.containsAll(List.of("ADGMIN 5", "Summit 47", "AMCC 10", "CYDES", "AI Summit")));
    }

    @Test
    void noSourceIsQuotedOnWhatHappenedAfterTheDayLookedBackTo() {
        var then = HappenedOn.of(portfolio, LocalDate.of(2025, 12, 31), Recorded.UNKNOWN);
        assertTrue(portfolio.all(Citation.class).anyMatch(each -> says(each, "2026-01-16")));
        assertTrue(then.all(Citation.class).noneMatch(each -> says(each, "2026-01-16")));
    }

    private static boolean says(Citation citation, String words) {
        return citation.value().filter(said -> said.contains(words)).isPresent();
    }

    private Milestone milestone(String fact) {
        return portfolio.get(Milestone.class, RecordIds.ofFact(fact));
    }

    private String targetOf(String fact) {
        return milestone(fact).target().map((StatedDate date) -> DateWriter.write(date, Language.EN)).orElseThrow();
    }

    private long membersOn(LocalDate day) {
        return Membership.of(portfolio, PartnerKind.ASEAN_MEMBER_STATE, day).count();
    }

    private List<String> ministryOn(LocalDate day) {
        UUID digital = RecordIds.ofFact("ORG-KD");
        return Lineage.on(portfolio, portfolio.get(Organisation.class, digital), day).stream()
                .map(Organisation::name).toList();
    }
}
