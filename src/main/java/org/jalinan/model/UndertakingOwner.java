package org.jalinan.model;

import java.util.UUID;

/// Who owns an undertaking: the ministry or agency, or the country where no more is known.
public record UndertakingOwner(UUID id, UUID undertaking, UUID partner, int order) implements PortfolioRecord {
}
