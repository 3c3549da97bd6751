package org.jalinan.model.relation;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jalinan.model.Organisation;
import org.jalinan.model.Portfolio;

/// Who acts for a partner: the partner itself, a country's organisations, and the bodies under an organisation. What an
/// agency of Singapore promised counts as a tie with Singapore.
public record Parties(Set<UUID> ids) {

    public Parties {
        ids = Set.copyOf(ids);
    }

    public static Parties of(Portfolio portfolio, UUID partner) {
        var ids = new LinkedHashSet<UUID>();
        collect(portfolio, partner, ids);
        return new Parties(ids);
    }

    private static void collect(Portfolio portfolio, UUID partner, Set<UUID> ids) {
        if (ids.add(partner)) {
            portfolio.naming(Organisation.class, partner).filter(body -> actsFor(body, partner))
                    .forEach(body -> collect(portfolio, body.id(), ids));
        }
    }

    /// A body acts for its country and for the body it stands under, not for the one that came before it.
    private static boolean actsFor(Organisation body, UUID partner) {
        return Stream.concat(body.country().stream(), body.parent().stream()).anyMatch(partner::equals);
    }

    public boolean has(UUID partner) {
        return ids.contains(partner);
    }
}
