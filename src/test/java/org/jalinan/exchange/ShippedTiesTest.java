package org.jalinan.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jalinan.model.Citations;
import org.jalinan.model.Component;
import org.jalinan.model.Counterpart;
import org.jalinan.model.Country;
import org.jalinan.model.DateWriter;
import org.jalinan.model.Language;
import org.jalinan.model.Meeting;
import org.jalinan.model.MeetingKind;
import org.jalinan.model.MeetingLevel;
import org.jalinan.model.MeetingMode;
import org.jalinan.model.Partner;
import org.jalinan.model.Portfolio;
import org.jalinan.model.RecordIds;
import org.jalinan.model.Source;
import org.jalinan.model.StatedDate;
import org.jalinan.model.Undertaking;
import org.jalinan.model.relation.Dossier;
import org.jalinan.model.relation.MattersArising;
import org.jalinan.model.relation.Owing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the facts that ship say of the ties with each partner.
class ShippedTiesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Portfolio FACTS = PortfolioFacts.shipped().proposal().applyTo(Portfolio.EMPTY);

    @ParameterizedTest
    @CsvSource({"ID, 1, 0", "SG, 1, 1", "TH, 2, 0", "JP, 1, 0", "KR, 1, 0", "RU, 1, 2", "US, 2, 2", "TL, 0, 0"})
    void eachPartnerHasTheMeetingsAndOpenUndertakingsOnRecord(String code, int meetings, int open) {
        var dossier = with(code);
        assertEquals(meetings, dossier.meetings().size());
        assertEquals(open, dossier.openUndertakings().size());
    }

    @Test
    void theLastMeetingIsTheLatestThatHasBegun() {
        assertEquals(Optional.of(RecordIds.ofFact("ENG-2025-US")), with("US").lastMeeting().map(Meeting::id));
        assertEquals(Optional.empty(), with("US").nextMeeting());
        assertEquals(Optional.of(RecordIds.ofFact("ENG-2021-US")),
                Dossier.of(FACTS, country("US"), LocalDate.of(2024, 1, 1)).lastMeeting().map(Meeting::id));
    }

    @Test
    void theNearestOccasionAheadIsTheSeventhMinistersMeeting() {
        assertTrue(with("JP").nextOccasion().orElseThrow().name().startsWith("7th"));
    }

    @Test
    void whatNoSourceGivesAnOwnerIsNobodys() {
        assertEquals(List.of(Owing.NOT_RECORDED, Owing.OURS), owing("US"));
        assertEquals(List.of(Owing.NOT_RECORDED, Owing.OURS), owing("RU"));
        assertEquals(List.of(Owing.BOTH), owing("SG"));
    }

    @Test
    void whatWasSaidAtAMeetingHasTheSourcesOfTheMeetingUntilItSaysSomethingElse() {
        var study = with("US").undertakings().getLast();
        assertEquals(List.of("S0", "S1"), codes(FACTS, study));
        var reworded = Component.named(Undertaking.class, "text").orElseThrow().replace(study, "Undertaking 0042");
        assertEquals(List.of(), codes(FACTS.with(reworded), reworded));
    }

    private static List<String> codes(Portfolio portfolio, Undertaking undertaking) {
        return Citations.sources(portfolio, undertaking).map(Source::code).toList();
    }

    @Test
    void aDossierNamesItsSources() {
        assertTrue(with("US").sources().stream().anyMatch(source -> source.code().equals("S0")));
        assertEquals(List.of("S3"), with("JP").sources().stream().map(each -> each.code())
                .filter(code -> code.startsWith("S")).toList());
    }

    @Test
    void aMeetingAheadGathersWhatIsOpenWithItsCounterparts() {
        var ahead = new Meeting(new UUID(42, 1), "Meeting 0042", MeetingKind.BILATERAL,
                StatedDate.day(LocalDate.of(2027, 1, 12)), "Town 0042", Optional.empty(), MeetingMode.values()[0],
                MeetingLevel.values()[0], Optional.empty(), Optional.empty());
        var with = FACTS.with(ahead)
                .with(new Counterpart(new UUID(42, 2), ahead.id(), country("US").id(), 0));
        var matters = MattersArising.of(with, ahead, TODAY);
        assertEquals(Optional.of(RecordIds.ofFact("ENG-2025-US")), matters.last().map(Meeting::id));
        assertEquals(2, matters.open().size());
        assertEquals(List.of(), matters.moved());
    }

    @Test
    void anEventWithEverybodyGathersEveryOpenUndertaking() {
        var event = with("JP").nextOccasion().orElseThrow();
        assertEquals(FACTS.all(Undertaking.class).filter(Undertaking::isOpen).count(),
                MattersArising.of(FACTS, event, TODAY).open().size());
    }

    @Test
    void whatMovedKeepsTheDateAsItWasStated() {
        var held = FACTS.get(Meeting.class, RecordIds.ofFact("ENG-2025-TH-UNESCO"));
        assertEquals(List.of("16–17 Jan 2025", "1 Jul 2025", "Jul 2025", "Oct 2025", "Dec 2025"),
                MattersArising.of(FACTS, held, TODAY).moved().stream()
                        .map(each -> DateWriter.write(each.date(), Language.EN)).toList());
    }

    private static List<Owing> owing(String code) {
        return with(code).undertakings().stream().map(each -> Owing.of(FACTS, each)).toList();
    }

    private static Dossier with(String code) {
        return Dossier.of(FACTS, country(code), TODAY);
    }

    private static Partner country(String code) {
        return FACTS.all(Country.class).filter(each -> each.isoAlpha2().equals(code)).findFirst().orElseThrow();
    }
}
