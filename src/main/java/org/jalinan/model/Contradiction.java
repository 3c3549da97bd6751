package org.jalinan.model;

import java.util.Optional;
import java.util.UUID;

/// Two records that say different things about the same matter; both stand until an officer settles it.
public record Contradiction(UUID id, UUID one, UUID other, Optional<String> settlement) implements PortfolioRecord {
}
