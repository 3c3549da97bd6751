package org.jalinan.model;

import java.util.Optional;
import java.util.UUID;

/// A record that touches a norm: a project, an undertaking, an outcome.
///
/// @param how in which way
public record NormReference(UUID id, UUID norm, @Refers(PortfolioRecord.class) UUID touching, int order,
        Optional<String> how)
        implements PortfolioRecord {
}
