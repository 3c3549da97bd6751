package org.jalinan.chart;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jalinan.model.DateSpan;
import org.jalinan.model.Holiday;
import org.jalinan.model.Portfolio;
import org.jalinan.model.schedule.Rest;
import org.jalinan.model.schedule.WorkingCalendar;

/// The days on which any of the chosen countries rests, from some years before a plan to some years after it.
public final class Resting {

    private static final int YEARS = 3;

    private final WorkingCalendar calendar;
    private final DateSpan known;
    private final NavigableSet<LocalDate> holidays;

    private Resting(WorkingCalendar calendar, DateSpan known, NavigableSet<LocalDate> holidays) {
        this.calendar = calendar;
        this.known = known;
        this.holidays = holidays;
    }

    public static Resting of(Portfolio portfolio, Collection<UUID> countries, DateSpan plan) {
        var known = new DateSpan(plan.from().minusYears(YEARS), plan.to().plusYears(YEARS));
        return new Resting(WorkingCalendar.of(portfolio, countries, known), known,
                countries.stream().flatMap(country -> portfolio.naming(Holiday.class, country)).map(Holiday::day)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    /// Who rests on a day, and why.
    public List<Rest> on(LocalDate day) {
        return calendar.rests(day);
    }

    boolean rests(LocalDate day) {
        return known.contains(day) && !calendar.isWorked((int) day.toEpochDay());
    }

    /// The holidays of a stretch of days, the earliest first.
    NavigableSet<LocalDate> holidays(LocalDate from, LocalDate to) {
        return holidays.subSet(from, true, to, true);
    }
}
