package org.jalinan.model;

import java.util.Optional;
import java.util.UUID;

/// Two records that say different things about the same matter; both stand, also after an officer has settled it.
///
/// @param settlement why the officer settled it so
/// @param favoured the record that the officer takes to be right; the other is kept
public record Contradiction(UUID id, @Refers(PortfolioRecord.class) UUID one, @Refers(PortfolioRecord.class) UUID other,
        Optional<String> settlement,
        @Refers(PortfolioRecord.class) Optional<UUID> favoured) implements PortfolioRecord {
}
