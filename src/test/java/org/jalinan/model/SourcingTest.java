package org.jalinan.model;

import static org.jalinan.model.Samples.citation;
import static org.jalinan.model.Samples.country;
import static org.jalinan.model.Samples.date;
import static org.jalinan.model.Samples.milestone;
import static org.jalinan.model.Samples.portfolio;
import static org.jalinan.model.Samples.project;
import static org.jalinan.model.Samples.recorded;
import static org.jalinan.model.Samples.set;
import static org.jalinan.model.Samples.source;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SourcingTest {

    private static final Project PROJECT = project("Project 0042");
    private static final Source SOURCE = source("P1");
    private static final Milestone MET = recorded(milestone("Milestone 0001"), StatedDate.day(date("2025-01-17")));

    @Test
    void aValueThatNobodyCitedHasNoSource() {
        assertEquals(Set.of("title", "recorded"), unsourced(portfolio(PROJECT, SOURCE, MET), MET));
    }

    @Test
    void aCitedFieldHasOneUntilItChanges() {
        var cited = portfolio(PROJECT, SOURCE, MET, citation(MET, SOURCE, "recorded", "2025-01-17"));
        assertEquals(Set.of("title"), unsourced(cited, MET));
        var moved = recorded(MET, StatedDate.day(date("2025-01-18")));
        assertEquals(Set.of("title", "recorded"), unsourced(cited.with(moved), moved));
    }

    @Test
    void aRecordCitedAsAWholeLacksNothing() {
        assertEquals(Set.of(), unsourced(portfolio(PROJECT, SOURCE, MET, citingWhole(MET)), MET));
    }

    @Test
    void aSourceOfTheWholeIsNotHeldToWhatChangedSince() {
        var citation = citingWhole(MET);
        var moved = recorded(MET, StatedDate.day(date("2025-01-18")));
        var portfolio = portfolio(PROJECT, SOURCE, moved, citation);
        assertEquals(Set.of("recorded"), unsourced(portfolio, moved));
        assertFalse(Citations.supports(citation, moved));
        assertEquals(List.of(), Citations.sources(portfolio, moved).toList());
        assertEquals(List.of(SOURCE), Citations.sources(portfolio, moved, "title").toList());
        assertEquals(Optional.of("2025-01-17"), Citations.saidIn(citation, "recorded"));
    }

    @Test
    void aSourceOfTheWholeSaysNothingOfWhatIsAddedLater() {
        var citation = citingWhole(MET);
        var placed = set(MET, "place", "Town 0042");
        var portfolio = portfolio(PROJECT, SOURCE, placed, citation);
        assertEquals(Set.of("place"), unsourced(portfolio, placed));
        assertTrue(Citations.supports(citation, placed));
        assertEquals(Optional.empty(), Citations.saidIn(citation, "place"));
    }

    @Test
    void aFieldOfOurOwnCanBeCitedToo() {
        var remarked = set(MET, "note", "Note 0042");
        var citation = Citations.citing(portfolio(PROJECT, SOURCE, remarked), Samples.id("note"), remarked, SOURCE,
                Optional.of("note"));
        assertEquals(Optional.of("Note 0042"), citation.value());
        assertTrue(Citations.supports(citation, remarked));
    }

    @Test
    void aValueOfSeveralLinesIsCitedLikeAnyOther() {
        var told = set(MET, "place", "Town 0042\nplace: Hall 0042");
        assertTrue(Citations.supports(citingWhole(told), told));
        assertEquals(Set.of(), unsourced(portfolio(PROJECT, SOURCE, told, citingWhole(told)), told));
    }

    @Test
    void aCitationOfAWholeThatKeptNoStatementVouchesForAllThatTheRecordSays() {
        var silent = new Citation(Samples.id("whole"), MET.id(), 0, SOURCE.id(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty());
        assertEquals(Set.of(), unsourced(portfolio(PROJECT, SOURCE, MET, silent), MET));
    }

    private static Citation citingWhole(PortfolioRecord record) {
        return Citations.citing(portfolio(PROJECT, SOURCE, record), Samples.id("whole"), record, SOURCE,
                Optional.empty());
    }

    @Test
    void whatOfficersCallThingsAndWhatIsTheirOwnNeedsNoSource() {
        var all = Unsourced.of(portfolio(PROJECT, SOURCE, country("XA"))).toList();
        assertTrue(all.stream().noneMatch(each -> each.record() instanceof Source));
        assertTrue(all.stream().noneMatch(each -> Set.of("code", "number", "shortTitle").contains(each.field())));
    }

    @Test
    void ofANameOnlyItsTextNeedsASource() {
        var name = new Name(Samples.id("alias"), PROJECT.id(), 0, NameForm.ALIAS, "Alias 0042",
                Optional.of(Language.EN), Optional.empty(), Optional.empty());
        var portfolio = portfolio(PROJECT, SOURCE, name);
        assertEquals(Set.of("text"), unsourced(portfolio, name));
        var before = new Citation(Samples.id("whole"), name.id(), 0, SOURCE.id(), Optional.empty(),
                Optional.of("form: OFFICIAL\ntext: Alias 0042\nlanguage: MS"), Optional.empty(), Optional.empty());
        assertTrue(Citations.supports(before, name));
    }

    @Test
    void onlyKindsOfFactsAreEverWithoutASource() {
        assertTrue(Unsourced.kinds().containsAll(List.of(Kind.NAME, Kind.MILESTONE, Kind.MEETING)));
        assertFalse(Unsourced.kinds().contains(Kind.RATING));
        assertFalse(Unsourced.kinds().contains(Kind.SOURCE));
    }

    @Test
    void aSourceIsStaleWhenNobodyLookedForAYear() {
        var citation = citation(MET, SOURCE, "recorded", "2025-01-17");
        var portfolio = portfolio(PROJECT, SOURCE, MET, citation);
        var today = date("2026-11-21");
        assertTrue(SourceUse.of(portfolio, SOURCE).isStale(today));
        assertFalse(verified(portfolio, citation, "2025-11-21").isStale(today));
        assertTrue(verified(portfolio, citation, "2025-11-20").isStale(today));
        assertEquals(Optional.of(date("2025-11-20")), verified(portfolio, citation, "2025-11-20").verifiedOn());
    }

    @Test
    void aSourceThatNothingCitesIsNotStale() {
        var use = SourceUse.of(portfolio(SOURCE), SOURCE);
        assertEquals(List.of(), use.citations());
        assertFalse(use.isStale(date("2026-11-21")));
    }

    @Test
    void theNumberInACodeSortsAsANumber() {
        var codes = Stream.of("S3", "P10", "P2", "S", "P021")
                .map(code -> SourceUse.of(Portfolio.EMPTY, source(code)))
                .sorted(Comparator.comparing(SourceUse::codeInOrder)).map(use -> use.source().code()).toList();
        assertEquals(List.of("P2", "P10", "P021", "S", "S3"), codes);
    }

    private static SourceUse verified(Portfolio portfolio, Citation citation, String day) {
        return SourceUse.of(portfolio.with(set(citation, "verifiedOn", date(day))), SOURCE);
    }

    private static Set<String> unsourced(Portfolio portfolio, PortfolioRecord record) {
        return Unsourced.of(portfolio).filter(each -> each.record().id().equals(record.id())).map(Unsourced::field)
                .collect(Collectors.toSet());
    }
}
