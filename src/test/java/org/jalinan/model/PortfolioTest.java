package org.jalinan.model;

import static org.jalinan.model.Samples.citation;
import static org.jalinan.model.Samples.country;
import static org.jalinan.model.Samples.date;
import static org.jalinan.model.Samples.milestone;
import static org.jalinan.model.Samples.participation;
import static org.jalinan.model.Samples.portfolio;
import static org.jalinan.model.Samples.project;
import static org.jalinan.model.Samples.recorded;
import static org.jalinan.model.Samples.set;
import static org.jalinan.model.Samples.source;
import static org.jalinan.model.Samples.target;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jalinan.model.schedule.LastFact;
import org.jalinan.model.schedule.Slip;
import org.junit.jupiter.api.Test;

class PortfolioTest {

    private static final Project PROJECT = project("Project 0042");

    @Test
    void everyKindOfRecordIsNamedOnceInTheOrderOfBelonging() {
        var types = Arrays.stream(Kind.values()).map(Kind::type).collect(Collectors.toSet());
        assertEquals(Kind.values().length, types.size());
        for (var kind : Kind.values()) {
            assertEquals("id", Component.of(kind.type()).getFirst().name());
        }
    }

    @Test
    void aRecordIsFoundByWhatItNames() {
        var first = milestone("Milestone 1");
        var portfolio = portfolio(PROJECT, first, milestone("Milestone 2"));
        assertEquals(2, portfolio.naming(Milestone.class, PROJECT.id()).count());
        assertEquals(2, portfolio.countNaming(Milestone.class, PROJECT.id()));
        assertEquals(1, portfolio.without(Kind.MILESTONE, first.id()).countNaming(Milestone.class, PROJECT.id()));
    }

    @Test
    void aRecordThatNoLongerNamesAnotherIsNoLongerFoundByIt() {
        var other = milestone("Milestone 2");
        var met = set(milestone("Milestone 1"), "metBy", other.id());
        var portfolio = portfolio(PROJECT, other, met);
        assertEquals(List.of(met), portfolio.naming(Milestone.class, other.id()).toList());
        var unmet = Component.named(Milestone.class, "metBy").orElseThrow().replace(met, Optional.empty());
        assertEquals(0, portfolio.with(unmet).naming(Milestone.class, other.id()).count());
    }

    @Test
    void aPortfolioIsUnchangedByWhatFollowsIt() {
        var before = portfolio(PROJECT);
        var after = before.with(milestone("Milestone 1"));
        assertEquals(0, before.count(Milestone.class));
        assertEquals(1, after.count(Milestone.class));
        assertEquals(before, after.without(Kind.MILESTONE, Samples.id("Milestone 1")));
    }

    @Test
    void aTargetIsPastOnlyAfterThePeriodThatWasStated() {
        var stated = target(milestone("Milestone 1"), StatedDate.month(YearMonth.of(2025, 10)));
        assertFalse(stated.isPastTarget(date("2025-10-31")));
        assertEquals(1, stated.daysPastTarget(date("2025-11-01")));
        assertEquals(386, stated.daysPastTarget(date("2026-11-21")));
    }

    @Test
    void aTargetThatWasMetIsNeverPast() {
        var stated = target(milestone("Milestone 1"), StatedDate.month(YearMonth.of(2025, 10)));
        assertFalse(recorded(stated, StatedDate.day(date("2026-01-01"))).isPastTarget(date("2026-11-21")));
        assertFalse(set(stated, "metBy", Samples.id("Milestone 2")).isPastTarget(date("2026-11-21")));
        assertFalse(milestone("Milestone 3").isPastTarget(date("2026-11-21")));
    }

    @Test
    void theBaselineOfAMilestoneIsWhatWasFirstStatedOrTheTargetThatItMet() {
        var october = StatedDate.month(YearMonth.of(2025, 10));
        var happened = recorded(milestone("Milestone 1"), StatedDate.day(date("2025-10-26")));
        var promise = set(target(milestone("Milestone 2"), october), "metBy", happened.id());
        var portfolio = portfolio(PROJECT, happened, promise);
        assertEquals(Optional.of(october), Slip.baseline(portfolio, happened));
        assertEquals(0, Slip.ofRecorded(portfolio, happened).orElseThrow());
        var september = StatedDate.month(YearMonth.of(2025, 9));
        assertEquals(26, Slip.ofRecorded(portfolio, set(happened, "firstStated", september)).orElseThrow());
        assertTrue(Slip.ofRecorded(portfolio(PROJECT, happened), happened).isEmpty());
    }

    @Test
    void aFactIsStaleAfterAYear() {
        var happened = recorded(milestone("Milestone 1"),
                StatedDate.range(date("2025-01-16"), date("2025-01-17")));
        var fact = LastFact.of(portfolio(PROJECT, happened), PROJECT).orElseThrow();
        assertEquals(date("2025-01-17"), fact.day());
        assertFalse(fact.isStale(date("2026-01-17")));
        assertTrue(fact.isStale(date("2026-01-18")));
        assertTrue(LastFact.of(portfolio(PROJECT), PROJECT).isEmpty());
    }

    @Test
    void membershipHoldsFromTheDayOfAccession() {
        var newcomer = country("QA");
        var status = new PartnerStatus(Samples.id("status"), newcomer.id(), PartnerKind.ASEAN_MEMBER_STATE,
                Optional.of(StatedDate.day(date("2025-10-26"))), Optional.empty(), Optional.empty());
        var portfolio = portfolio(newcomer, status);
        assertEquals(0, Membership.of(portfolio, PartnerKind.ASEAN_MEMBER_STATE, date("2025-10-25")).count());
        assertEquals(1, Membership.of(portfolio, PartnerKind.ASEAN_MEMBER_STATE, date("2025-10-26")).count());
    }

    @Test
    void aFieldThatChangedSinceItWasCitedIsUnsourced() {
        var source = source("S0042");
        var october = StatedDate.month(YearMonth.of(2025, 10));
        var milestone = target(milestone("Milestone 1"), october);
        var portfolio = portfolio(PROJECT, source, milestone,
                citation(milestone, source, "target", Citations.valueInWords(milestone.target())));
        assertEquals(List.of(source), Citations.sources(portfolio, milestone, "target").toList());
        var reworded = target(milestone, october.worded("in October"));
        assertEquals(1, Citations.sources(portfolio, reworded, "target").count());
        var moved = target(milestone, StatedDate.month(YearMonth.of(2025, 11)));
        assertEquals(0, Citations.sources(portfolio, moved, "target").count());
    }

    @Test
    void theSameRoleIsHeldOnce() {
        var partner = country("QA");
        var first = participation(PROJECT.id(), partner, Role.HOST);
        var second = new Participation(Samples.id("again"), PROJECT.id(), partner.id(), 1, Role.HOST, Optional.empty());
        var portfolio = portfolio(PROJECT, partner, first, second);
        assertEquals("problem.participation.twice",
                Rules.problems(portfolio, second, date("2026-11-21")).getFirst().key());
    }
}
