package org.jalinan.model.schedule;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jalinan.model.Citations;
import org.jalinan.model.Holiday;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Source;

/// Where lists of holidays differ: feasts of the moon are announced by sight, so two sources may name two days for one
/// feast. Both days stand until an officer deletes one.
public final class HolidayLists {

    /// Nearer than this two days of one name are one feast; a lunar year brings the same feast again after 354 days.
    private static final long NEAR_DAYS = 30;

    private HolidayLists() {
    }

    /// The other days on which the same country has a holiday of the same name; not those that one source gives as well,
    /// because a feast may last for days. The earliest first.
    public static List<Holiday> differing(Portfolio portfolio, Holiday holiday) {
        var sources = sources(portfolio, holiday);
        return portfolio.naming(Holiday.class, holiday.country())
                .filter(other -> !other.day().equals(holiday.day()))
                .filter(other -> other.name().strip().equalsIgnoreCase(holiday.name().strip()))
                .filter(other -> Math.abs(other.day().toEpochDay() - holiday.day().toEpochDay()) < NEAR_DAYS)
                .filter(other -> sources(portfolio, other).stream().noneMatch(sources::contains))
                .sorted(Comparator.comparing(Holiday::day)).toList();
    }

    private static Set<Source> sources(Portfolio portfolio, Holiday holiday) {
        return Citations.of(portfolio, holiday.id()).filter(each -> Citations.supports(each, holiday))
                .map(each -> portfolio.get(Source.class, each.source())).collect(Collectors.toSet());
    }
}
