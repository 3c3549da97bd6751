package org.jalinan.model;

import java.time.LocalDate;
import java.util.Optional;

/// When people sit together: an event of a series or a meeting of the delegation. Both have agendas and outcomes.
public sealed interface Occasion extends PortfolioRecord permits Event, Meeting {

    /// The name to print.
    String name();

    StatedDate date();

    String place();

    Optional<String> note();

    /// Whether it has not begun. One of which only the month is known is no longer ahead once the month has begun.
    default boolean isAhead(LocalDate today) {
        return date().from().isAfter(today);
    }

    /// Whether the last day that it may have is gone.
    default boolean isPast(LocalDate today) {
        return date().to().isBefore(today);
    }
}
