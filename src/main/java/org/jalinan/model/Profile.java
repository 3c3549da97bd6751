package org.jalinan.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// What the portfolio as a whole is called, how it is marked and how far its material reaches.
public record Profile(UUID id, String title, Optional<Marking> marking, Optional<LocalDate> compiledOn,
        Optional<String> materialReachesTo) implements PortfolioRecord {
}
