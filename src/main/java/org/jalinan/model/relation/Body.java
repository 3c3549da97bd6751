package org.jalinan.model.relation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jalinan.model.FocalField;
import org.jalinan.model.FocalPoint;
import org.jalinan.model.Lineage;
import org.jalinan.model.Organisation;
import org.jalinan.model.Portfolio;

/// A ministry or agency that acts for a partner, as it stood on a day.
///
/// @param under the body it stands under, other than the partner; empty if none, or if that one did not stand on the day
/// @param underUnknown whether the body it stands under now did not stand on the day: what it stood under then is not
///                     recorded
/// @param fields in which it is its state's focal point
/// @param certain false where the dates leave open which body of a line of predecessors stood on the day
public record Body(Organisation organisation, Optional<Organisation> under, boolean underUnknown,
        List<FocalField> fields, boolean certain) {

    public Body {
        fields = List.copyOf(fields);
    }

    /// The bodies of a partner that stood on the day, each before those under it.
    static List<Body> of(Portfolio portfolio, UUID partner, Parties parties, LocalDate day) {
        Map<UUID, Boolean> standing = new HashMap<>();
        parties.ids().stream().filter(id -> !id.equals(partner))
                .flatMap(id -> portfolio.find(Organisation.class, id).stream())
                .filter(body -> isYoungest(portfolio, body))
                .map(body -> Lineage.on(portfolio, body, day))
                .forEach(line -> line.stream().filter(body -> parties.has(body.id()))
                        .forEach(body -> standing.merge(body.id(), line.size() == 1, Boolean::logicalOr)));
        var bodies = standing.keySet().stream().map(id -> portfolio.get(Organisation.class, id))
                .map(body -> of(portfolio, body, partner, standing))
                .sorted(Comparator.comparing(body -> body.organisation().name())).toList();
        var ordered = new LinkedHashSet<Body>();
        bodies.stream().filter(body -> body.under().isEmpty()).forEach(root -> descend(root, bodies, ordered));
        ordered.addAll(bodies);
        return List.copyOf(ordered);
    }

    private static boolean isYoungest(Portfolio portfolio, Organisation body) {
        return portfolio.naming(Organisation.class, body.id())
                .noneMatch(each -> each.predecessor().equals(Optional.of(body.id())));
    }

    private static Body of(Portfolio portfolio, Organisation body, UUID partner, Map<UUID, Boolean> standing) {
        var above = body.parent().filter(parent -> !parent.equals(partner));
        var under = above.filter(standing::containsKey).flatMap(id -> portfolio.find(Organisation.class, id));
        return new Body(body, under, above.isPresent() && under.isEmpty(),
                portfolio.naming(FocalPoint.class, body.id()).map(FocalPoint::field).sorted().toList(),
                standing.getOrDefault(body.id(), false));
    }

    private static void descend(Body body, List<Body> bodies, Set<Body> ordered) {
        if (ordered.add(body)) {
            bodies.stream().filter(each -> each.under().equals(Optional.of(body.organisation())))
                    .forEach(each -> descend(each, bodies, ordered));
        }
    }
}
