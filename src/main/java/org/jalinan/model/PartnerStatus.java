package org.jalinan.model;

import java.util.Optional;
import java.util.UUID;

/// What a partner is to ASEAN, from when until when. An unknown start is a status held for as long as the records reach.
public record PartnerStatus(UUID id, UUID partner, PartnerKind kind, Optional<StatedDate> from, Optional<StatedDate> to,
        Optional<String> note) implements PortfolioRecord {
}
