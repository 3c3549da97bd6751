package org.jalinan.model;

import java.util.Optional;
import java.util.UUID;

/// One point of the agenda of an occasion.
///
/// @param raised how likely it is that somebody raises it
public record AgendaItem(UUID id, UUID occasion, int order, String title, Optional<Likelihood> raised,
        Optional<UUID> project, Optional<String> note) implements PortfolioRecord {
}
