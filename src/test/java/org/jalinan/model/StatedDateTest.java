package org.jalinan.model;

import static org.jalinan.model.Samples.date;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StatedDateTest {

    private static final StatedDate OCTOBER = StatedDate.month(YearMonth.of(2025, 10));

    @Test
    void aSpanCannotEndBeforeItStarts() {
        assertThrows(IllegalArgumentException.class, () -> new DateSpan(date("2025-01-02"), date("2025-01-01")));
    }

    @Test
    void aMonthCoversItsFirstToItsLastDayInEveryMonthOfALeapYear() {
        IntStream.rangeClosed(1, 12).mapToObj(month -> YearMonth.of(2028, month)).forEach(month -> {
            var stated = StatedDate.month(month);
            assertEquals(month.atDay(1), stated.from());
            assertEquals(month.lengthOfMonth(), stated.span().days());
        });
    }

    @Test
    void fourQuartersCoverTheYearWithoutGapOrOverlap() {
        var next = date("2027-01-01");
        for (var quarter = 1; quarter <= 4; quarter++) {
            assertEquals(next, StatedDate.quarter(2027, quarter).from());
            next = StatedDate.quarter(2027, quarter).to().plusDays(1);
        }
        assertEquals(date("2028-01-01"), next);
    }

    @Test
    void earlyInAYearCoversTheWholeYearAndKeepsItsWording() {
        var early = StatedDate.year(2026).worded("by early 2026");
        assertEquals(Year.of(2026).length(), early.span().days());
        assertEquals(Optional.of("by early 2026"), early.wording());
    }

    @Test
    void aRangeOfOneDayIsADay() {
        assertEquals(Precision.DAY, StatedDate.range(date("2025-01-16"), date("2025-01-16")).precision());
    }

    @ParameterizedTest
    @EnumSource(Precision.class)
    void aSpanThatThePrecisionDoesNotAllowIsRefused(Precision precision) {
        var span = switch (precision) {
            case DAY -> new DateSpan(date("2025-01-16"), date("2025-01-17"));
            case RANGE -> DateSpan.of(date("2025-01-16"));
            case MONTH -> new DateSpan(date("2025-02-01"), date("2025-02-27"));
            case QUARTER -> new DateSpan(date("2025-02-01"), date("2025-04-30"));
            case YEAR -> new DateSpan(date("2025-01-01"), date("2025-12-30"));
        };
        assertThrows(IllegalArgumentException.class,
                () -> new StatedDate(span, precision, Optional.empty(), Optional.empty(), Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({"2025-09-30, BEFORE, -1", "2025-10-01, WITHIN, 0", "2025-10-26, WITHIN, 0", "2025-10-31, WITHIN, 0",
        "2025-11-01, AFTER, 1", "2026-11-21, AFTER, 386"})
    void slipIsCountedFromTheEndOfTheStatedMonth(LocalDate happened, Placement placement, long days) {
        var day = StatedDate.day(happened);
        assertEquals(placement, day.span().against(OCTOBER.span()));
        assertEquals(days, OCTOBER.slipInDays(day));
    }

    @Test
    void aRangeThatReachesIntoTheStatedPeriodIsWithinIt() {
        assertEquals(0, OCTOBER.slipInDays(StatedDate.range(date("2025-10-31"), date("2025-11-02"))));
    }

    @Test
    void spansThatShareADayOverlap() {
        var first = new DateSpan(date("2025-01-01"), date("2025-01-10"));
        assertTrue(first.overlaps(new DateSpan(date("2025-01-10"), date("2025-01-12"))));
        assertFalse(first.overlaps(new DateSpan(date("2025-01-11"), date("2025-01-12"))));
        assertEquals(10, first.days());
    }
}
