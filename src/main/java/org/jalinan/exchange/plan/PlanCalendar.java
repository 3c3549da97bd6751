package org.jalinan.exchange.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jalinan.exchange.PlainText;
import org.jalinan.exchange.Shipment;
import org.jalinan.model.DateSpan;
import org.jalinan.model.Holiday;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Profile;
import org.jalinan.model.schedule.WorkingCalendar;
import org.jalinan.model.schedule.WorkingWeek;
import org.mpxj.Duration;
import org.mpxj.ProjectFile;
import org.mpxj.TimeUnit;

/// The working days of the delegation's own country, as the calendar of a plan.
final class PlanCalendar {

    private final Portfolio portfolio;
    private final Optional<UUID> home;

    PlanCalendar(Portfolio portfolio) {
        this.portfolio = portfolio;
        this.home = portfolio.all(Profile.class).findFirst().flatMap(Profile::home);
    }

    void addTo(ProjectFile plan, Shipment shipment) {
        var calendar = plan.addDefaultBaseCalendar();
        var rest = home.map(country -> WorkingWeek.of(portfolio, country, shipment.asOf()))
                .orElse(WorkingWeek.ASSUMED).rest();
        for (var day : DayOfWeek.values()) {
            if (rest.contains(day)) {
                calendar.setWorkingDay(day, false);
                calendar.removeCalendarHours(day);
            } else if (!calendar.isWorkingDay(day)) {
                calendar.setWorkingDay(day, true);
                calendar.addDefaultCalendarHours(day);
            }
        }
        home.ifPresent(
                country -> portfolio.naming(Holiday.class, country).filter(each -> each.country().equals(country))
                        .map(Holiday::day).distinct().sorted()
                        .forEach(day -> calendar.addCalendarException(day).setName(PlainText.of(name(country, day)))));
        plan.setDefaultCalendar(calendar);
    }

    private String name(UUID country, LocalDate day) {
        return portfolio.naming(Holiday.class, country).filter(each -> each.day().equals(day)).map(Holiday::name)
                .findFirst().orElse("");
    }

    /// How long a stretch of work is: in working days, or where none is worked in the days that pass.
    Duration length(DateSpan span) {
        int worked = WorkingCalendar.of(portfolio, home.stream().toList(), span)
                .count((int) span.from().toEpochDay(), (int) span.to().toEpochDay());
        return worked > 0 ? Duration.getInstance(worked, TimeUnit.DAYS)
                : Duration.getInstance((double) span.days(), TimeUnit.ELAPSED_DAYS);
    }
}
