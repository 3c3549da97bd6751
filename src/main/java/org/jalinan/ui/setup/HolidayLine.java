package org.jalinan.ui.setup;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalinan.model.Citations;
import org.jalinan.model.Country;
import org.jalinan.model.Holiday;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Source;
import org.jalinan.model.schedule.HolidayLists;
import org.jalinan.ui.form.Entries;

/// A holiday as the list shows it.
///
/// @param differing the same holiday on other days, as other lists have it
/// @param fresh whether nobody has saved it yet
record HolidayLine(Portfolio portfolio, Holiday holiday, List<Holiday> differing, boolean fresh) {

    /// Those that are not saved yet, then by country and day. What lists differ about stands together, at the earliest day.
    static List<HolidayLine> all(Entries entries) {
        var portfolio = entries.portfolio();
        return Stream.concat(
                entries.fresh(Holiday.class).map(each -> new HolidayLine(portfolio, each, List.of(), true)),
                portfolio.all(Holiday.class)
                        .map(each -> new HolidayLine(portfolio, each, HolidayLists.differing(portfolio, each), false))
                        .sorted(Comparator.comparing(HolidayLine::country).thenComparing(HolidayLine::earliest)
                                .thenComparing(line -> line.holiday.name()).thenComparing(line -> line.holiday.day())))
                .toList();
    }

    private LocalDate earliest() {
        return Stream.concat(Stream.of(holiday), differing.stream()).map(Holiday::day).min(Comparator.naturalOrder())
                .orElseThrow();
    }

    String country() {
        return portfolio.find(Country.class, holiday.country()).map(Country::name).orElse("");
    }

    boolean differs() {
        return !differing.isEmpty();
    }

    String sources() {
        return Citations.of(portfolio, holiday.id()).filter(each -> Citations.supports(each, holiday))
                .flatMap(each -> portfolio.find(Source.class, each.source()).stream()).map(Source::code).distinct()
                .collect(Collectors.joining(" "));
    }
}
