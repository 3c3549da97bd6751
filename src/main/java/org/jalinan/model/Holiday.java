package org.jalinan.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// A day on which a country does not work, as one source has it; where lists differ both days stand.
public record Holiday(UUID id, UUID country, LocalDate day, String name, Optional<String> note)
        implements PortfolioRecord {
}
