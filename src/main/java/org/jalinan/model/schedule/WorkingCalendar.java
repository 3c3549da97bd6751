package org.jalinan.model.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.jalinan.model.DateSpan;
import org.jalinan.model.Holiday;
import org.jalinan.model.Portfolio;
import org.jalinan.model.RestDay;

/// The days on which the chosen countries all work: a day is worked where none of them rests. Where lists of holidays
/// differ both days stand, because nobody can yet count on either. Where no country is chosen, Saturday and Sunday rest.
///
/// Days are epoch days. Every question is answered from two arrays, whatever the distance. A calendar ends somewhere:
/// what would lie beyond stops at its first or last day.
public final class WorkingCalendar {

    private static final int A_SUNDAY = (int) LocalDate.of(1969, 12, 28).toEpochDay();

    private final Portfolio portfolio;
    private final List<UUID> countries;
    private final int first;
    /// How many days are worked before each day of the span, and at the end before the day after it.
    private final int[] before;
    private final int[] worked;

    private WorkingCalendar(Portfolio portfolio, List<UUID> countries, int first, BitSet rests, int days) {
        this.portfolio = portfolio;
        this.countries = countries;
        this.first = first;
        before = new int[days + 1];
        worked = new int[days - rests.cardinality()];
        for (int day = 0; day < days; day++) {
            before[day + 1] = before[day];
            if (!rests.get(day)) {
                worked[before[day + 1]++] = first + day;
            }
        }
    }

    public static WorkingCalendar of(Portfolio portfolio, Collection<UUID> countries, DateSpan span) {
        var chosen = List.copyOf(countries);
        int first = (int) span.from().toEpochDay();
        int days = (int) span.days();
        var rests = new BitSet(days);
        if (chosen.isEmpty()) {
            rest(rests, first, 0, days, WorkingWeek.ASSUMED);
        }
        for (var country : chosen) {
            weeks(portfolio, country, rests, first, days);
            portfolio.naming(Holiday.class, country).map(Holiday::day).filter(span::contains)
                    .forEach(day -> rests.set((int) day.toEpochDay() - first));
        }
        return new WorkingCalendar(portfolio, chosen, first, rests, days);
    }

    /// A country's week holds from one day on which it may change to the next.
    private static void weeks(Portfolio portfolio, UUID country, BitSet rests, int first, int days) {
        var turns = new TreeSet<>(List.of(0));
        portfolio.naming(RestDay.class, country).forEach(day -> {
            day.validFrom().ifPresent(from -> turns.add(Math.clamp(from.from().toEpochDay() - first, 0, days)));
            day.validTo().ifPresent(to -> turns.add(Math.clamp(to.to().toEpochDay() + 1 - first, 0, days)));
        });
        for (int turn : turns.headSet(days)) {
            var next = turns.higher(turn);
            rest(rests, first, turn, next == null ? days : next,
                    WorkingWeek.of(portfolio, country, LocalDate.ofEpochDay(first + turn)));
        }
    }

    private static void rest(BitSet rests, int first, int from, int until, WorkingWeek week) {
        for (var day : week.rest()) {
            int ahead = Math.floorMod(day.getValue() - (first + from - A_SUNDAY), DayOfWeek.values().length);
            for (int at = from + ahead; at < until; at += DayOfWeek.values().length) {
                rests.set(at);
            }
        }
    }

    public boolean isWorked(int day) {
        return workedBefore(day) < workedBefore(day + 1);
    }

    /// The day itself where it is worked, else the next that is.
    public int onOrAfter(int day) {
        return dayAt(workedBefore(day));
    }

    /// The day itself where it is worked, else the last that was.
    public int onOrBefore(int day) {
        return dayAt(workedBefore(day + 1) - 1);
    }

    /// The so many-th worked day after this one, or before it where the number is negative; with 0 the day itself, worked
    /// or not.
    public int plus(int day, int workingDays) {
        if (workingDays == 0) {
            return day;
        }
        return dayAt(workingDays > 0 ? workedBefore(day + 1) - 1 + workingDays : workedBefore(day) + workingDays);
    }

    /// The latest day from which `plus` still comes to no later than `limit`.
    public int latestFor(int limit, int workingDays) {
        if (workingDays == 0) {
            return limit;
        }
        int last = workedBefore(limit + 1) - 1;
        return workingDays > 0 ? dayAt(last - workingDays + 1) - 1 : dayAt(last - workingDays);
    }

    /// Worked days from one day to another, so that `plus` comes from the one to the other where that is worked. Negative
    /// where it lies before.
    public int between(int from, int to) {
        return to >= from ? workedBefore(to + 1) - workedBefore(from + 1) : workedBefore(to) - workedBefore(from);
    }

    /// Worked days from the first to the last, both included.
    public int count(int from, int to) {
        return workedBefore(to + 1) - workedBefore(from);
    }

    /// Who rests on a day and why; empty where it is worked. The countries in the order chosen, each with its week before
    /// its holidays.
    public List<Rest> rests(LocalDate day) {
        var rests = new ArrayList<Rest>();
        if (countries.isEmpty() && WorkingWeek.ASSUMED.rest().contains(day.getDayOfWeek())) {
            rests.add(new Rest.Weekly(Optional.empty(), day.getDayOfWeek(), true));
        }
        for (var country : countries) {
            var week = WorkingWeek.of(portfolio, country, day);
            if (week.rest().contains(day.getDayOfWeek())) {
                rests.add(new Rest.Weekly(Optional.of(country), day.getDayOfWeek(), week.assumed()));
            }
            portfolio.naming(Holiday.class, country).filter(each -> each.day().equals(day)).map(Rest.OnHoliday::new)
                    .forEach(rests::add);
        }
        return List.copyOf(rests);
    }

    /// The last day of which this calendar knows anything.
    int last() {
        return first + before.length - 2;
    }

    private int workedBefore(int day) {
        return before[Math.clamp((long) day - first, 0, before.length - 1)];
    }

    private int dayAt(int place) {
        if (place < 0) {
            return first;
        }
        return place < worked.length ? worked[place] : last();
    }
}
