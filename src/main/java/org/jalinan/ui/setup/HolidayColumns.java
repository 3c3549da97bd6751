package org.jalinan.ui.setup;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalinan.model.Country;
import org.jalinan.model.Holiday;
import org.jalinan.model.Portfolio;
import org.jalinan.ui.Messages;
import org.jalinan.ui.control.Tone;
import org.jalinan.ui.list.Column;
import org.jalinan.ui.list.Condition;
import org.jalinan.ui.list.Said;

/// What the list says of a holiday, and by which conditions it is filtered.
record HolidayColumns(Messages messages) {

    List<Column<HolidayLine>> all() {
        return List.of(
                Column.<HolidayLine>of("country", line -> Said.orNotRecorded(Optional.of(line.country()), messages))
                        .wide(150),
                Column.of("day", this::day).sortedBy(line -> line.holiday().day()).wide(120),
                Column.of("weekday", this::weekday)
                        .sortedBy(line -> line.holiday().day().getDayOfWeek()).wide(100),
                Column.of("name", this::name).wide(240),
                Column.of("differing", this::differing).wide(140),
                Column.of("sources", this::sources).wide(100),
                Column.<HolidayLine>of("note", line -> Said.orNotRecorded(line.holiday().note(), messages)).wide(200)
                        .hidden());
    }

    private Said day(HolidayLine line) {
        return line.fresh() ? Said.missing(messages.text("settings.holiday.fresh"))
                : Said.of(messages.date(line.holiday().day()));
    }

    private Said weekday(HolidayLine line) {
        return line.fresh() ? Said.missing("") : Said.of(messages.label(line.holiday().day().getDayOfWeek()));
    }

    private Said name(HolidayLine line) {
        return line.holiday().name().isBlank() ? Said.notRecorded(messages)
                : Said.in("strong", line.holiday().name());
    }

    private Said differing(HolidayLine line) {
        return line.differs() ? Said.of(line.differing().stream().map(Holiday::day).map(messages::date)
                .collect(Collectors.joining(", ", "≠ ", ""))).toned(Tone.WARNING) : Said.missing("");
    }

    private Said sources(HolidayLine line) {
        return line.sources().isEmpty() ? Said.missing(messages.text("settings.holiday.unsourced"))
                : Said.in("sources", line.sources());
    }

    /// @param portfolio of which the countries and years are offered
    List<Condition<HolidayLine>> conditions(Portfolio portfolio) {
        var own = Stream.of(
                Condition.<HolidayLine>of("differs", messages.text("settings.holiday.only.differs"),
                        HolidayLine::differs),
                Condition.<HolidayLine>of("unsourced", messages.text("settings.holiday.only.unsourced"),
                        line -> line.sources().isEmpty()));
        var countries = portfolio.all(Holiday.class).map(Holiday::country).distinct()
                .flatMap(id -> portfolio.find(Country.class, id).stream())
                .sorted((one, other) -> messages.collator().compare(one.name(), other.name()))
                .map(country -> Condition.<HolidayLine>choice(messages.text("list.holidays.country"),
                        country.id().toString(), country.name(),
                        line -> line.holiday().country().equals(country.id())));
        var years = portfolio.all(Holiday.class).map(each -> each.day().getYear()).distinct().sorted()
                .map(year -> Condition.<HolidayLine>choice(messages.text("settings.holiday.year"), "year" + year,
                        Integer.toString(year), line -> line.holiday().day().getYear() == year));
        return Stream.of(own, countries, years).flatMap(each -> each).toList();
    }
}
