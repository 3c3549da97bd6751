package org.jalinan.chart;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;

/// A stretch of the calendar that a header tier counts in.
public enum Unit {
    DAY, WEEK, MONTH, QUARTER, HALF, YEAR, FIVE_YEARS;

    /// The first day of the unit that holds a day. Weeks begin on Monday (ISO 8601), five years in a year that five divides.
    LocalDate start(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
            case HALF -> LocalDate.of(day.getYear(), day.getMonthValue() < 7 ? 1 : 7, 1);
            case YEAR -> day.withDayOfYear(1);
            case FIVE_YEARS -> LocalDate.of(Math.floorDiv(day.getYear(), 5) * 5, 1, 1);
        };
    }

    /// The same where years begin with another month, and with them their quarters and halves.
    LocalDate start(LocalDate day, Month yearBegins) {
        int later = yearBegins.getValue() - 1;
        return isOfYear() ? start(day.minusMonths(later)).plusMonths(later) : start(day);
    }

    /// The number where years begin with another month; a year has the number of the calendar year in which it begins.
    int number(LocalDate start, Month yearBegins) {
        return number(isOfYear() ? start.minusMonths(yearBegins.getValue() - 1) : start);
    }

    private boolean isOfYear() {
        return compareTo(QUARTER) >= 0;
    }

    /// The first day of the unit after the one that begins on `start`.
    LocalDate next(LocalDate start) {
        return switch (this) {
            case DAY -> start.plusDays(1);
            case WEEK -> start.plusWeeks(1);
            case MONTH -> start.plusMonths(1);
            case QUARTER -> start.plusMonths(3);
            case HALF -> start.plusMonths(6);
            case YEAR -> start.plusYears(1);
            case FIVE_YEARS -> start.plusYears(5);
        };
    }

    /// Its number among the units of the next larger kind: the quarter of the year, the day of the month.
    int number(LocalDate start) {
        return switch (this) {
            case DAY, WEEK -> start.getDayOfMonth();
            case MONTH -> start.getMonthValue();
            case QUARTER -> (start.getMonthValue() + 2) / 3;
            case HALF -> start.getMonthValue() < 7 ? 1 : 2;
            case YEAR, FIVE_YEARS -> start.getYear();
        };
    }
}
