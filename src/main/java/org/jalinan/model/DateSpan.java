package org.jalinan.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// Calendar days from the first to the last, both included. The constructor throws `IllegalArgumentException` if the last
/// day is before the first.
public record DateSpan(LocalDate from, LocalDate to) {

    public DateSpan {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A span cannot end (" + to + ") before it starts (" + from + ")");
        }
    }

    public static DateSpan of(LocalDate day) {
        return new DateSpan(day, day);
    }

    /// Calendar days, at least one.
    public long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    public boolean overlaps(DateSpan other) {
        return !other.to.isBefore(from) && !other.from.isAfter(to);
    }

    /// Where this span lies against `stated`. It is within as soon as the two share a day, because nobody can then say
    /// that the one came before the other.
    public Placement against(DateSpan stated) {
        if (to.isBefore(stated.from)) {
            return Placement.BEFORE;
        }
        return from.isAfter(stated.to) ? Placement.AFTER : Placement.WITHIN;
    }

    /// The span moved by calendar days.
    public DateSpan plusDays(long days) {
        return new DateSpan(from.plusDays(days), to.plusDays(days));
    }
}
