package org.jalinan.model.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jalinan.model.Portfolio;
import org.jalinan.model.RestDay;

/// On which days of the week a country's government does not work.
///
/// @param assumed whether nobody recorded it, so that Saturday and Sunday are taken for it
public record WorkingWeek(Set<DayOfWeek> rest, boolean assumed) {

    public static final WorkingWeek ASSUMED = new WorkingWeek(EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), true);

    public WorkingWeek {
        rest = Set.copyOf(rest);
    }

    /// As it was recorded for a day. A start that is known only to the month or year counts from its first day, an end to
    /// its last.
    public static WorkingWeek of(Portfolio portfolio, UUID country, LocalDate on) {
        var rest = portfolio.naming(RestDay.class, country).filter(each -> holds(each, on)).map(RestDay::day)
                .collect(Collectors.toSet());
        return rest.isEmpty() ? ASSUMED : new WorkingWeek(rest, false);
    }

    private static boolean holds(RestDay restDay, LocalDate on) {
        return restDay.validFrom().filter(from -> on.isBefore(from.from())).isEmpty()
                && restDay.validTo().filter(to -> on.isAfter(to.to())).isEmpty();
    }
}
