package org.jalinan.model;

/// Whom a project or a meeting is with: a country or an organisation (ITU, the European Union, the ASEAN Secretariat).
public sealed interface Partner extends PortfolioRecord permits Country, Organisation {

    /// The name to print where nothing calls for another form: ASEAN style for a country.
    String name();

    Confidence confidence();
}
