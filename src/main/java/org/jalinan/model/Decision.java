package org.jalinan.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// A decision that a project needs, or that was taken.
///
/// @param decider who decides
/// @param needed by when
/// @param consequence what follows if nobody decides
/// @param taken when it was taken; empty while it is still needed
/// @param outcome what was decided
public record Decision(UUID id, UUID project, int order, String text, @Refers(Partner.class) Optional<UUID> decider,
        Optional<StatedDate> needed, Optional<String> consequence, Optional<StatedDate> taken,
        Optional<DecisionVerb> verb, Optional<String> outcome, Optional<UUID> occasion) implements PortfolioRecord {

    public boolean isTaken() {
        return taken.isPresent();
    }

    /// Whether the day by which it was needed has passed and it was not taken.
    public boolean isOverdue(LocalDate today) {
        return taken.isEmpty() && needed.filter(by -> by.to().isBefore(today)).isPresent();
    }
}
