package org.jalinan.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/// A date exactly as it is known: the days it may cover, how precise it is, the words in which it was stated, the day
/// it was stated and a remark on that day. "Early 2026" covers the whole of 2026 and keeps its wording. The constructor
/// throws `IllegalArgumentException` if the span is not one that the precision allows.
public record StatedDate(DateSpan span, Precision precision, Optional<String> wording, Optional<LocalDate> statedOn,
        Optional<String> remark) {

    public StatedDate {
        if (!fits(span, precision)) {
            throw new IllegalArgumentException(span.from() + " to " + span.to() + " is no " + precision);
        }
    }

    public static StatedDate day(LocalDate day) {
        return of(DateSpan.of(day), Precision.DAY);
    }

    /// A range of days; one day alone is a day.
    public static StatedDate range(LocalDate from, LocalDate to) {
        return from.equals(to) ? day(from) : of(new DateSpan(from, to), Precision.RANGE);
    }

    public static StatedDate month(YearMonth month) {
        return of(new DateSpan(month.atDay(1), month.atEndOfMonth()), Precision.MONTH);
    }

    /// @param quarter 1 to 4
    public static StatedDate quarter(int year, int quarter) {
        var first = YearMonth.of(year, quarter * 3 - 2);
        return of(new DateSpan(first.atDay(1), first.plusMonths(2).atEndOfMonth()), Precision.QUARTER);
    }

    public static StatedDate year(int year) {
        return of(new DateSpan(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)), Precision.YEAR);
    }

    private static StatedDate of(DateSpan span, Precision precision) {
        return new StatedDate(span, precision, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /// The day, or the month, quarter or year that holds it where that is how a date is known.
    public static StatedDate holding(LocalDate day, Precision precision) {
        return switch (precision) {
            case DAY, RANGE -> day(day);
            case MONTH -> month(YearMonth.from(day));
            case QUARTER -> quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
            case YEAR -> year(day.getYear());
        };
    }

    public StatedDate worded(String words) {
        return new StatedDate(span, precision, Optional.of(words), statedOn, remark);
    }

    public StatedDate statedOn(LocalDate day) {
        return new StatedDate(span, precision, wording, Optional.of(day), remark);
    }

    public StatedDate remarked(String words) {
        return new StatedDate(span, precision, wording, statedOn, Optional.of(words));
    }

    public LocalDate from() {
        return span.from();
    }

    public LocalDate to() {
        return span.to();
    }

    /// Whether both name the same days with the same precision, whatever the words.
    public boolean sameDays(StatedDate other) {
        return span.equals(other.span) && precision == other.precision;
    }

    /// Calendar days by which `happened` missed this stated period: counted from its last day when later, from its
    /// first day when earlier (negative), zero when it fell inside.
    public long slipInDays(StatedDate happened) {
        return switch (happened.span.against(span)) {
            case BEFORE -> happened.to().toEpochDay() - from().toEpochDay();
            case WITHIN -> 0;
            case AFTER -> happened.to().toEpochDay() - to().toEpochDay();
        };
    }

    private static boolean fits(DateSpan span, Precision precision) {
        var from = span.from();
        return switch (precision) {
            case DAY -> span.days() == 1;
            case RANGE -> span.days() > 1;
            case MONTH -> from.getDayOfMonth() == 1 && span.to().equals(YearMonth.from(from).atEndOfMonth());
            case QUARTER -> from.getDayOfMonth() == 1 && from.getMonthValue() % 3 == 1
                    && span.to().equals(YearMonth.from(from).plusMonths(2).atEndOfMonth());
            case YEAR -> from.getDayOfYear() == 1 && span.to().equals(LocalDate.of(from.getYear(), 12, 31));
        };
    }
}
