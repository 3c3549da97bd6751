package org.jalinan.model;

import java.time.DayOfWeek;
import java.util.Optional;
import java.util.UUID;

/// A day of the week on which a country's government does not work; weeks change, so it is valid between dates.
public record RestDay(UUID id, UUID country, DayOfWeek day, Optional<StatedDate> validFrom,
        Optional<StatedDate> validTo) implements PortfolioRecord {
}
