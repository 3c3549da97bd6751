package org.jalinan.model;

import java.util.Optional;

/// When people sit together: an event of a series or a meeting of the delegation. Both have agendas and outcomes.
public sealed interface Occasion extends PortfolioRecord permits Event, Meeting {

    /// The name to print.
    String name();

    StatedDate date();

    String place();

    Optional<String> note();
}
