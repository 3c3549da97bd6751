package org.jalinan.ui.partners;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jalinan.exchange.PortfolioFacts;
import org.jalinan.model.Country;
import org.jalinan.model.DateSpan;
import org.jalinan.model.Language;
import org.jalinan.model.Organisation;
import org.jalinan.model.Partner;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Project;
import org.jalinan.model.Role;
import org.jalinan.model.StatedDate;
import org.jalinan.ui.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the table and the page of partners say on the facts that ship.
class PartnerLineTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Portfolio FACTS = PortfolioFacts.shipped().proposal().applyTo(Portfolio.EMPTY);
    private final Messages messages = new Messages(Language.EN);

    @ParameterizedTest
    @CsvSource({"2025-10-25, 10", "2025-10-26, 11", "2026-11-21, 11"})
    void memberStatesAreTenUntilTheAccessionAndElevenFromThatDay(LocalDate day, int members) {
        assertEquals(members, PartnerLine.all(FACTS, day, messages).stream()
                .filter(line -> line.group() == PartnerGroup.MEMBER_STATES).count());
    }

    @Test
    void theHeadingSaysHowManyThereWereBefore() {
        assertEquals("10 before 26 Oct 2025",
                new GroupNotes(FACTS, TODAY, messages).of(PartnerGroup.MEMBER_STATES));
        assertTrue(new GroupNotes(FACTS, LocalDate.of(2025, 10, 25), messages).of(PartnerGroup.MEMBER_STATES)
                .startsWith("9 before 1999"));
        assertEquals("", new GroupNotes(FACTS, TODAY, messages).of(PartnerGroup.ORGANISATIONS),
                "nothing is said where a start is not known");
    }

    @Test
    void homeIsFirstAndDoesNotMeetItself() {
        var home = PartnerLine.all(FACTS, TODAY, messages).getFirst();
        assertEquals("Malaysia", home.partner().name());
        assertEquals(0, home.meetings());
        assertEquals(Optional.empty(), home.lastMet());
        FACTS.all(Project.class).forEach(project -> assertEquals("C", letter(home, project)));
    }

    @Test
    void everySupporterOfTheStrategyHasItsLetterAndTimorLesteHasNone() {
        var strategy = project("CS");
        assertEquals("S", letter(line("SG"), strategy));
        assertEquals(List.of(), line("TL").in(strategy.id()));
        assertEquals(List.of(), line("SG").in(project("AI").id()));
    }

    @Test
    void everyRoleHasALetterOfItsOwnInBothLanguages() {
        for (var language : Language.values()) {
            var letters = List.of(Role.values()).stream()
                    .map(role -> RoleCell.letter(role, new Messages(language))).distinct().count();
            assertEquals(Role.values().length, letters);
        }
    }

    @Test
    void aLineCountsMeetingsAndWhatIsOpen() {
        assertEquals(2, line("US").meetings());
        assertEquals(2, line("US").open());
        assertEquals(Optional.of(new DateSpan(LocalDate.of(2025, 1, 16), LocalDate.of(2025, 1, 17))),
                line("JP").lastMet().map(StatedDate::span));
    }

    @ParameterizedTest
    @CsvSource({"JP, 1, 0, 0", "US, 2, 2, 0", "SG, 1, 1, 1", "ITU, 1, 0, 0"})
    void thePageHoldsEverythingOnRecord(String code, int meetings, int undertakings, int roles) {
        var ties = Ties.of(FACTS, partner(code), TODAY);
        assertEquals(Optional.of(meetings), ties.count(Section.MEETINGS));
        assertEquals(Optional.of(undertakings), ties.count(Section.UNDERTAKINGS));
        assertEquals(Optional.of(roles), ties.count(Section.PROJECTS));
        var lines = new TieLines(ties, messages);
        assertEquals(meetings, lines.meetings().size());
        assertTrue(lines.undertakings().stream().allMatch(line -> !line.sources().isEmpty()),
                "an undertaking names the source of its meeting");
        assertEquals(List.of(), lines.contacts(), "nobody is invented");
    }

    @Test
    void aSpanIsAtTwoDistances() {
        var distance = new Distance(messages);
        var met = Ties.of(FACTS, partner("JP"), TODAY).last().orElseThrow().date();
        assertEquals("673 or 674 d ago", distance.ago(met, TODAY));
        var next = Ties.of(FACTS, partner("JP"), TODAY).occasion().orElseThrow().date();
        assertEquals("in 41 to 71 d", distance.ahead(next, TODAY));
        assertEquals("in 1 d", distance.ahead(StatedDate.day(TODAY.plusDays(1)), TODAY));
    }

    private String letter(PartnerLine line, Project project) {
        return RoleCell.letter(line.in(project.id()).getFirst(), messages);
    }

    private static Project project(String code) {
        return FACTS.all(Project.class).filter(each -> each.code().equals(code)).findFirst().orElseThrow();
    }

    private PartnerLine line(String code) {
        return PartnerLine.all(FACTS, TODAY, messages).stream()
                .filter(each -> each.partner().id().equals(partner(code).id())).findFirst().orElseThrow();
    }

    private static Partner partner(String code) {
        return FACTS.all(Partner.class).filter(each -> switch (each) {
            case Country country -> country.isoAlpha2().equals(code);
            case Organisation body -> body.abbreviation().equals(Optional.of(code));
        }).findFirst().orElseThrow();
    }
}
