package org.jalinan.model;

import java.util.Optional;
import java.util.UUID;

/// What came of an occasion. Verbs rank differently: leaders adopt, ministers endorse and approve, others welcome or note.
///
/// @param body who decided so
public record Outcome(UUID id, UUID occasion, int order, String text, Optional<DecisionVerb> verb,
        @Refers(Organisation.class) Optional<UUID> body,
        Optional<UUID> project) implements Touching {
}
