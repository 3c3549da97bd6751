package org.jalinan.model;

import java.util.Optional;
import java.util.UUID;

/// A line to take: words for a brief, for one partner, project, occasion or point of an agenda, or for several of these.
///
/// @param audience for whom the words are; empty for everybody
public record Line(UUID id, LineKind kind, String text, Releasability releasability, Optional<String> audience,
        Optional<UUID> partner, Optional<UUID> project, Optional<UUID> occasion, Optional<UUID> agendaItem)
        implements PortfolioRecord {
}
