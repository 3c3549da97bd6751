package org.jalinan.model.schedule;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jalinan.model.Holiday;
import org.jalinan.model.Portfolio;

/// What a working calendar answers, found by looking at one day after the other.
record PlainCalendar(Portfolio portfolio, List<UUID> countries, Map<Integer, Boolean> seen) {

    PlainCalendar(Portfolio portfolio, List<UUID> countries) {
        this(portfolio, countries, new HashMap<>());
    }

    boolean isWorked(int day) {
        return seen.computeIfAbsent(day, _ -> {
            var date = LocalDate.ofEpochDay(day);
            return countries.stream().noneMatch(country -> WorkingWeek.of(portfolio, country, date).rest()
                    .contains(date.getDayOfWeek())
                    || portfolio.naming(Holiday.class, country).anyMatch(holiday -> holiday.day().equals(date)));
        });
    }

    int onOrAfter(int day) {
        return isWorked(day) ? day : onOrAfter(day + 1);
    }

    int plus(int day, int workingDays) {
        int at = day;
        for (int left = Math.abs(workingDays); left > 0; left -= isWorked(at) ? 1 : 0) {
            at += Integer.signum(workingDays);
        }
        return at;
    }

    int count(int from, int to) {
        int worked = 0;
        for (int day = from; day <= to; day++) {
            worked += isWorked(day) ? 1 : 0;
        }
        return worked;
    }
}
