package org.jalinan.model.relation;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jalinan.model.Country;
import org.jalinan.model.Name;
import org.jalinan.model.Organisation;
import org.jalinan.model.Partner;
import org.jalinan.model.Portfolio;

/// Finds a partner by what officers type: JP, JPN, ITU, Japan, or any name on record.
public final class PartnerCodes {

    private PartnerCodes() {
    }

    /// What finds a partner: its code, else its abbreviation, else its name.
    public static String of(Partner partner) {
        return switch (partner) {
            case Country country -> country.isoAlpha2();
            case Organisation organisation -> organisation.abbreviation().orElse(organisation.name());
        };
    }

    /// The partner with this code, else with this abbreviation, else with this name or alias, in any case. Codes come
    /// first, so that an organisation's abbreviation never hides a country.
    public static Optional<Partner> find(Portfolio portfolio, String typed) {
        var sought = typed.strip();
        Predicate<String> same = sought::equalsIgnoreCase;
        return Stream.<Stream<? extends Partner>>of(
                portfolio.all(Country.class)
                        .filter(country -> same.test(country.isoAlpha2()) || same.test(country.isoAlpha3())),
                portfolio.all(Organisation.class).filter(body -> body.abbreviation().filter(same).isPresent()),
                portfolio.all(Partner.class).filter(partner -> same.test(partner.name())),
                portfolio.all(Name.class).filter(name -> same.test(name.text()))
                        .flatMap(name -> portfolio.find(Partner.class, name.owner()).stream()))
                .flatMap(partners -> partners).map(Partner.class::cast).findFirst();
    }
}
