package org.jalinan.model;

import java.util.Optional;
import java.util.UUID;

/// That a record touches a norm.
///
/// @param how in which way
public record NormReference(UUID id, UUID norm, UUID touching, int order,
        Optional<String> how)
        implements PortfolioRecord {
}
