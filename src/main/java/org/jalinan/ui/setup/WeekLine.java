package org.jalinan.ui.setup;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jalinan.model.Country;
import org.jalinan.model.Membership;
import org.jalinan.model.PartnerKind;
import org.jalinan.model.PartnerStatus;
import org.jalinan.model.Portfolio;
import org.jalinan.model.schedule.WorkingWeek;
import org.jalinan.ui.Messages;

/// The working week of a country as the list shows it.
record WeekLine(Country country, WorkingWeek week, Optional<PartnerKind> kind) {

    static List<WeekLine> all(Portfolio portfolio, LocalDate today) {
        return portfolio.all(Country.class).sorted(Comparator.comparing(Country::name))
                .map(country -> new WeekLine(country, WorkingWeek.of(portfolio, country.id(), today),
                        Membership.on(portfolio, country, today).map(PartnerStatus::kind)))
                .toList();
    }

    String days(Messages messages) {
        return week.rest().stream().sorted().map(messages::label).collect(Collectors.joining(", "));
    }
}
