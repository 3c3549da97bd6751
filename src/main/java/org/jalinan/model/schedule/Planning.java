package org.jalinan.model.schedule;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.jalinan.model.Circle;
import org.jalinan.model.DateSpan;
import org.jalinan.model.Portfolio;

/// What became of an attempt to schedule a portfolio.
public sealed interface Planning {

    /// Before and after these years no calendar is asked for: a date out there is a slip of the hand.
    LocalDate FIRST = LocalDate.of(1900, 1, 1);
    LocalDate LAST = LocalDate.of(2299, 12, 31);

    record Planned(Schedule schedule) implements Planning {
    }

    /// Some tasks wait for each other, so that none has an earliest day.
    record Circular(Circle circle) implements Planning {
    }

    /// The countries chosen work together on too few days: something would end only after `LAST`.
    record Unworkable() implements Planning {
    }

    record Cancelled() implements Planning {
    }

    /// @param countries whose calendars count, ids of country records; with none only Saturday and Sunday rest
    /// @param cancelled asked now and then; once it says yes the work ends. `Thread::interrupted` will do.
    static Planning of(Portfolio portfolio, Collection<UUID> countries, BooleanSupplier cancelled) {
        return of(portfolio, Network.of(portfolio), countries, cancelled);
    }

    /// The same, sooner where a schedule of an earlier state of the portfolio is known.
    static Planning of(Portfolio portfolio, Optional<Schedule> earlier, Collection<UUID> countries,
            BooleanSupplier cancelled) {
        return of(portfolio, earlier.map(each -> Network.of(portfolio, each.network()))
                .orElseGet(() -> Network.of(portfolio)), countries, cancelled);
    }

    private static Planning of(Portfolio portfolio, Network network, Collection<UUID> countries,
            BooleanSupplier cancelled) {
        var circle = network.circle(portfolio);
        if (circle.isPresent()) {
            return new Circular(circle.get());
        }
        // How far links push is known only afterwards, so the calendar is made longer until all have room in it.
        for (int years = 2; !cancelled.getAsBoolean(); years *= 4) {
            var span = span(network, years);
            var earliest = Earliest.of(network, WorkingCalendar.of(portfolio, countries, span), cancelled);
            if (earliest.isEmpty()) {
                break;
            }
            if (!earliest.get().isAtTheEnd()) {
                return new Planned(new Schedule(portfolio, earliest.get()));
            }
            if (span.to().equals(LAST)) {
                return new Unworkable();
            }
        }
        return new Cancelled();
    }

    /// The days from well before the first own date, so that long negative lags have room, to some years after the last.
    private static DateSpan span(Network network, int yearsAfter) {
        int first = dated(network.from).min().orElse((int) FIRST.toEpochDay());
        int last = dated(network.to).max().orElse((int) FIRST.toEpochDay());
        return new DateSpan(within(LocalDate.ofEpochDay(first).minusYears(15)),
                within(LocalDate.ofEpochDay(last).plusYears(yearsAfter)));
    }

    private static IntStream dated(int[] days) {
        return Arrays.stream(days).filter(day -> day != Network.NONE);
    }

    private static LocalDate within(LocalDate day) {
        return day.isBefore(FIRST) ? FIRST : day.isAfter(LAST) ? LAST : day;
    }
}
