package org.jalinan.model.schedule;

import static org.jalinan.model.Samples.citation;
import static org.jalinan.model.Samples.country;
import static org.jalinan.model.Samples.date;
import static org.jalinan.model.Samples.id;
import static org.jalinan.model.Samples.portfolio;
import static org.jalinan.model.Samples.source;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jalinan.model.Country;
import org.jalinan.model.Holiday;
import org.jalinan.model.RestDay;
import org.jalinan.model.StatedDate;
import org.junit.jupiter.api.Test;

class CalendarTest {

    private static final Country COUNTRY = country("X1");

    @Test
    void aCountryOfWhichNothingIsRecordedIsAssumedToRestOnSaturdayAndSunday() {
        var week = WorkingWeek.of(portfolio(COUNTRY), COUNTRY.id(), date("2026-11-21"));
        assertEquals(Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), week.rest());
        assertTrue(week.assumed());
    }

    @Test
    void aRecordedWeekHoldsBetweenItsDatesAndIsNoAssumption() {
        var friday = new RestDay(id("rest"), COUNTRY.id(), DayOfWeek.FRIDAY, Optional.of(StatedDate.year(2025)),
                Optional.of(StatedDate.year(2026)));
        var portfolio = portfolio(COUNTRY, friday);
        assertEquals(new WorkingWeek(Set.of(DayOfWeek.FRIDAY), false),
                WorkingWeek.of(portfolio, COUNTRY.id(), date("2025-01-01")));
        assertEquals(new WorkingWeek(Set.of(DayOfWeek.FRIDAY), false),
                WorkingWeek.of(portfolio, COUNTRY.id(), date("2026-12-31")));
        assertEquals(WorkingWeek.ASSUMED, WorkingWeek.of(portfolio, COUNTRY.id(), date("2024-12-31")));
        assertEquals(WorkingWeek.ASSUMED, WorkingWeek.of(portfolio, COUNTRY.id(), date("2027-01-01")));
    }

    @Test
    void theSameFeastOnTwoDaysIsADifferenceOfLists() {
        var one = holiday("2026-03-20", "Feast 0042");
        var other = holiday("2026-03-21", "feast 0042 ");
        var portfolio = portfolio(COUNTRY, one, other);
        assertEquals(List.of(other), HolidayLists.differing(portfolio, one));
        assertEquals(List.of(one), HolidayLists.differing(portfolio, other));
    }

    @Test
    void aFeastOfTwoDaysThatOneSourceGivesIsNone() {
        var one = holiday("2026-02-17", "Feast 0043");
        var other = holiday("2026-02-18", "Feast 0043");
        var list = source("X1");
        var cited = portfolio(COUNTRY, one, other, list, citation(one, list, "day", "2026-02-17"),
                citation(other, list, "day", "2026-02-18"));
        assertEquals(List.of(), HolidayLists.differing(cited, one));
    }

    @Test
    void theFeastOfAnotherYearOrCountryIsAnother() {
        var one = holiday("2026-03-20", "Feast 0042");
        var later = holiday("2027-03-10", "Feast 0042");
        var elsewhere = new Holiday(id("elsewhere"), country("X2").id(), date("2026-03-21"), "Feast 0042",
                Optional.empty());
        assertEquals(List.of(),
                HolidayLists.differing(portfolio(COUNTRY, country("X2"), one, later, elsewhere), one));
    }

    private static Holiday holiday(String day, String name) {
        return new Holiday(id(name + day), COUNTRY.id(), date(day), name, Optional.empty());
    }
}
