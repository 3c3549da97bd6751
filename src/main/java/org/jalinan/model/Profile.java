package org.jalinan.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// What the portfolio as a whole is called, how it is marked and how far its material reaches.
///
/// @param home the country whose delegation keeps the portfolio: "ours" is what its organisations owe
public record Profile(UUID id, String title, Optional<Marking> marking, Optional<LocalDate> compiledOn,
        Optional<String> materialReachesTo, @Refers(Country.class) Optional<UUID> home) implements PortfolioRecord {
}
