package org.jalinan.model;

import java.util.UUID;

/// Who owns an undertaking.
public record UndertakingOwner(UUID id, UUID undertaking, UUID organisation, int order) implements PortfolioRecord {
}
