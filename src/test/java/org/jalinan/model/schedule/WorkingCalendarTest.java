package org.jalinan.model.schedule;

import static org.jalinan.model.Samples.country;
import static org.jalinan.model.Samples.date;
import static org.jalinan.model.Samples.id;
import static org.jalinan.model.Samples.portfolio;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.jalinan.model.Country;
import org.jalinan.model.DateSpan;
import org.jalinan.model.Holiday;
import org.jalinan.model.Portfolio;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.RestDay;
import org.jalinan.model.StatedDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingCalendarTest {

    private static final Country SUNDAYS = country("Q1");
    private static final Country FRIDAYS = country("Q2");
    private static final DateSpan SPAN = new DateSpan(date("2027-01-01"), date("2027-12-31"));
    private static final Holiday FEAST = holiday(FRIDAYS, "2027-03-10", "Feast 0042");
    private static final Portfolio BOTH = portfolio(SUNDAYS, FRIDAYS, rest(FRIDAYS, DayOfWeek.FRIDAY),
            rest(FRIDAYS, DayOfWeek.SUNDAY), FEAST, holiday(SUNDAYS, "2027-03-10", "Feast 0043"),
            holiday(SUNDAYS, "2027-03-11", "feast 0042"));

    @Test
    void withNoCountryChosenOnlySaturdayAndSundayRest() {
        var calendar = WorkingCalendar.of(BOTH, List.of(), SPAN);
        assertTrue(calendar.isWorked(day("2027-03-10")));
        assertFalse(calendar.isWorked(day("2027-03-13")));
        assertEquals(List.of(new Rest.Weekly(Optional.empty(), DayOfWeek.SUNDAY, true)),
                calendar.rests(date("2027-03-14")));
    }

    @ParameterizedTest
    @CsvSource({"2027-03-08, true", "2027-03-09, true", "2027-03-10, false", "2027-03-11, false", "2027-03-12, false",
        "2027-03-13, false", "2027-03-14, false", "2027-03-15, true"})
    void aDayIsWorkedWhereNoneOfTheCountriesRests(String day, boolean worked) {
        var calendar = WorkingCalendar.of(BOTH, List.of(SUNDAYS.id(), FRIDAYS.id()), SPAN);
        assertEquals(worked, calendar.isWorked(day(day)));
        assertEquals(worked, calendar.rests(date(day)).isEmpty());
    }

    @Test
    void everyoneWhoRestsIsNamed() {
        var calendar = WorkingCalendar.of(BOTH, List.of(FRIDAYS.id(), SUNDAYS.id()), SPAN);
        assertEquals(List.of(new Rest.Weekly(Optional.of(FRIDAYS.id()), DayOfWeek.SUNDAY, false),
                new Rest.Weekly(Optional.of(SUNDAYS.id()), DayOfWeek.SUNDAY, true)),
                calendar.rests(date("2027-03-14")));
        assertEquals(new Rest.OnHoliday(FEAST), calendar.rests(date("2027-03-10")).getFirst());
        assertEquals(2, calendar.rests(date("2027-03-10")).size());
    }

    @Test
    void whereListsDifferBothDaysStand() {
        var portfolio = portfolio(SUNDAYS, holiday(SUNDAYS, "2027-03-10", "Feast 0042"),
                holiday(SUNDAYS, "2027-03-11", "Feast 0042"));
        var calendar = WorkingCalendar.of(portfolio, List.of(SUNDAYS.id()), SPAN);
        assertFalse(calendar.isWorked(day("2027-03-10")));
        assertFalse(calendar.isWorked(day("2027-03-11")));
    }

    @ParameterizedTest
    @CsvSource({"2027-03-09, 0, 2027-03-09", "2027-03-09, 1, 2027-03-15", "2027-03-10, 1, 2027-03-15",
        "2027-03-14, 1, 2027-03-15", "2027-03-15, -1, 2027-03-09", "2027-03-12, -1, 2027-03-09",
        "2027-03-12, 0, 2027-03-12", "2027-03-09, -1, 2027-03-08"})
    void daysAreCountedFromTheNextWorkedDay(String from, int workingDays, String to) {
        var calendar = WorkingCalendar.of(BOTH, List.of(SUNDAYS.id(), FRIDAYS.id()), SPAN);
        assertEquals(date(to), LocalDate.ofEpochDay(calendar.plus(day(from), workingDays)));
    }

    @Test
    void whatWouldLieBeyondStopsAtTheEdge() {
        var calendar = WorkingCalendar.of(BOTH, List.of(), SPAN);
        assertEquals(day("2027-12-31"), calendar.plus(day("2027-12-30"), 1_000_000));
        assertEquals(day("2027-01-01"), calendar.plus(day("2027-01-04"), -1_000_000));
        assertEquals(day("2027-12-31"), calendar.plus(Integer.MAX_VALUE - 1, 1));
    }

    @Test
    void countriesThatNeverWorkTogetherLeaveNoWorkedDay() {
        var never = portfolio(EnumSet.allOf(DayOfWeek.class).stream().map(each -> rest(SUNDAYS, each)).toList());
        var calendar = WorkingCalendar.of(never, List.of(SUNDAYS.id()), SPAN);
        assertEquals(0, calendar.count(day("2027-01-01"), day("2027-12-31")));
        assertEquals(day("2027-12-31"), calendar.onOrAfter(day("2027-06-01")));
    }

    /// Against counting day by day, for three countries whose weeks change and whose holidays are drawn.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyAnswerIsTheOneOfCountingDayByDay(long seed) {
        var random = new SplittableRandom(seed);
        var countries = List.of(country("Q1"), country("Q2"), country("Q3"));
        var portfolio = drawn(random, countries);
        var chosen = countries.subList(0, random.nextInt(1, 4)).stream().map(Country::id).toList();
        var calendar = WorkingCalendar.of(portfolio, chosen, SPAN);
        var plain = new PlainCalendar(portfolio, chosen);
        for (int i = 0; i < 400; i++) {
            int day = day("2027-05-01") + random.nextInt(120);
            int days = random.nextInt(-15, 16);
            assertEquals(plain.isWorked(day), calendar.isWorked(day));
            assertEquals(plain.isWorked(day), calendar.rests(LocalDate.ofEpochDay(day)).isEmpty());
            int reached = plain.plus(day, days);
            assertEquals(reached, calendar.plus(day, days));
            if (plain.isWorked(reached)) {
                assertEquals(days, calendar.between(day, reached));
            }
            assertEquals(plain.plus(day, 0) == plain.onOrAfter(day), calendar.isWorked(day));
            assertEquals(plain.onOrAfter(day), calendar.onOrAfter(day));
            assertEquals(plain.count(day, day + 20), calendar.count(day, day + 20));
            int latest = calendar.latestFor(day, days);
            assertTrue(plain.plus(latest, days) <= day, "too late");
            assertTrue(plain.plus(latest + 1, days) > day, "not the latest");
            int last = calendar.onOrBefore(day);
            assertTrue(last <= day && plain.isWorked(last) && plain.count(last + 1, day) == 0);
        }
    }

    private static Portfolio drawn(SplittableRandom random, List<Country> countries) {
        var records = new ArrayList<PortfolioRecord>(countries);
        for (var country : countries) {
            records.add(new RestDay(id("week" + country.id()), country.id(),
                    DayOfWeek.of(random.nextInt(1, 8)), Optional.empty(),
                    Optional.of(StatedDate.day(date("2027-06-01").plusDays(random.nextInt(30))))));
            records.add(new RestDay(id("later" + country.id()), country.id(), DayOfWeek.of(random.nextInt(1, 8)),
                    Optional.of(StatedDate.day(date("2027-06-20").plusDays(random.nextInt(30)))), Optional.empty()));
            for (int i = 0; i < 6; i++) {
                var day = date("2027-05-01").plusDays(random.nextInt(120)).toString();
                records.add(holiday(country, day, "Feast " + i));
            }
        }
        return portfolio(records);
    }

    private static Holiday holiday(Country country, String day, String name) {
        return new Holiday(id(country.name() + name + day), country.id(), date(day), name, Optional.empty());
    }

    private static RestDay rest(Country country, DayOfWeek day) {
        return new RestDay(id(country.name() + day), country.id(), day, Optional.empty(), Optional.empty());
    }

    private static int day(String iso) {
        return (int) date(iso).toEpochDay();
    }
}
