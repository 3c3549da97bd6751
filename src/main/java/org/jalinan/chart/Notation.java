package org.jalinan.chart;

import java.time.LocalDate;
import java.time.Month;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// How dates are written on a timeline: what stands beside a mark, with which month a year begins, how weeks are counted.
///
/// @param labels what stands beside a mark
/// @param yearBegins the first month of the year that the tiers count; January for the year of the ASEAN chair
/// @param weeks how a week is numbered
/// @param firstWeek a day of the week that is number 1, where weeks are counted from one
public record Notation(Set<LabelField> labels, Month yearBegins, Weeks weeks, Optional<LocalDate> firstWeek) {

    /// By the day of the month on which it begins, by ISO 8601, or from a week of the officer's own.
    public enum Weeks {
        DAY_OF_MONTH, ISO, OWN
    }

    public static final Notation PLAIN = new Notation(
            EnumSet.of(LabelField.DATE, LabelField.PROGRESS, LabelField.SLIP), Month.JANUARY, Weeks.DAY_OF_MONTH,
            Optional.empty());

    public Notation {
        labels = Set.copyOf(labels);
    }

    public Notation labelled(Set<LabelField> with) {
        return new Notation(with, yearBegins, weeks, firstWeek);
    }

    public Notation beginning(Month month) {
        return new Notation(labels, month, weeks, firstWeek);
    }

    public Notation counting(Weeks by, Optional<LocalDate> from) {
        return new Notation(labels, yearBegins, by, from);
    }

    boolean says(LabelField field) {
        return labels.contains(field);
    }

    boolean isCalendarYear() {
        return yearBegins == Month.JANUARY;
    }
}
