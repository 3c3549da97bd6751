package org.jalinan.model;

import java.util.Comparator;

/// Whom a project or a meeting is with: a country or an organisation (ITU, the European Union, the ASEAN Secretariat).
public sealed interface Partner extends PortfolioRecord permits Country, Organisation {

    /// The name to print where nothing calls for another form: ASEAN style for a country.
    String name();

    Confidence confidence();

    /// By name, as an index orders them: "the Philippines" stands at P.
    static Comparator<Partner> byName() {
        return Comparator.comparing((Partner each) -> each.name().replaceFirst("^[Tt]he ", ""));
    }
}
