package org.jalinan.exchange.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Duration;
import org.jalinan.exchange.table.Cell;

/// The days of an event as they are written in it, in whatever zone of time that is: nothing is moved to another one. What
/// is no date stands as its text, so that its row can be refused.
///
/// @param isTimed whether it has a time of day
/// @param isUniversal whether that time is in UTC
record EventDays(Cell first, Cell last, boolean isTimed, boolean isUniversal) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{8})(?:T(\\d{6})(Z?))?");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HHmmss");

    static EventDays of(VEvent event) {
        try {
            var start = written(event, Property.DTSTART);
            return start.isEmpty() ? without(Cell.blank()) : of(event, WRITTEN.matcher(start));
        } catch (DateTimeParseException e) {
            return without(new Cell.Text(e.getParsedString()));
        }
    }

    private static EventDays without(Cell day) {
        return new EventDays(day, day, false, false);
    }

    private static EventDays of(VEvent event, Matcher start) {
        var first = time(start);
        var end = written(event, Property.DTEND);
        var after = end.isEmpty() ? lasting(event, first) : time(WRITTEN.matcher(end));
        return new EventDays(new Cell.Day(first.toLocalDate()), new Cell.Day(last(first, after)),
                start.group(2) != null, "Z".equals(start.group(3)));
    }

    /// What stands there, also where it is not what its parameters say.
    private static String written(VEvent event, String property) {
        try {
            return event.getProperty(property).map(Property::getValue).orElse("");
        } catch (DateTimeParseException e) {
            return e.getParsedString();
        }
    }

    /// Midnight where only the day is written.
    private static LocalDateTime time(Matcher written) {
        if (!written.matches()) {
            throw new DateTimeParseException("No date", written.replaceAll("$0"), 0);
        }
        return LocalDate.parse(written.group(1), DateTimeFormatter.BASIC_ISO_DATE).atTime(
                written.group(2) == null ? LocalTime.MIDNIGHT : LocalTime.parse(written.group(2), TIME));
    }

    private static LocalDateTime lasting(VEvent event, LocalDateTime first) {
        return event.<Duration>getProperty(Property.DURATION).map(each -> first.plus(each.getDuration()))
                .orElse(first);
    }

    /// An end is the moment after: one at midnight, as that of whole days, is not on that day any more.
    private static LocalDate last(LocalDateTime first, LocalDateTime after) {
        return after.isAfter(first) ? after.minus(1, ChronoUnit.NANOS).toLocalDate() : first.toLocalDate();
    }
}
