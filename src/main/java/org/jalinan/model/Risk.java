package org.jalinan.model;

import java.util.Optional;
import java.util.UUID;

/// What may go wrong in a project, or has.
///
/// @param probability from 1 (rare) to 5 (nearly certain)
/// @param impact from 1 (slight) to 5 (severe)
/// @param owner the partner who answers for it
public record Risk(UUID id, UUID project, int order, RiskKind kind, String title, Optional<Integer> probability,
        Optional<Integer> impact, @Refers(Partner.class) Optional<UUID> owner, Optional<String> mitigation,
        Optional<StatedDate> due,
        RiskState state, Optional<String> note) implements PortfolioRecord {

    /// Probability times impact, 1 to 25; empty while either is not recorded.
    public Optional<Integer> score() {
        return probability.flatMap(likely -> impact.map(severe -> likely * severe));
    }
}
