package org.jalinan.ui.partners;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jalinan.model.Country;
import org.jalinan.model.Meeting;
import org.jalinan.model.Organisation;
import org.jalinan.model.Participation;
import org.jalinan.model.Partner;
import org.jalinan.model.PartnerStatus;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Profile;
import org.jalinan.model.Role;
import org.jalinan.model.StatedDate;
import org.jalinan.model.relation.Dossier;
import org.jalinan.ui.Messages;

/// One partner as the list shows it on a day. A country's organisations speak for it here as they do on its page.
///
/// @param status what the partner is to ASEAN on the day
/// @param roles by project
/// @param home whether it is the country whose delegation keeps the portfolio, which does not meet itself
/// @param open undertakings with the partner that somebody still owes
record PartnerLine(Partner partner, Optional<PartnerStatus> status, Map<UUID, Set<Role>> roles, boolean home,
        int meetings, int open, Optional<StatedDate> lastMet) {

    PartnerLine {
        roles = Map.copyOf(roles);
    }

    /// All partners by name, home first.
    static List<PartnerLine> all(Portfolio portfolio, LocalDate day, Messages messages) {
        var home = portfolio.all(Profile.class).flatMap(profile -> profile.home().stream()).findFirst();
        var names = messages.collator();
        return portfolio.all(Partner.class)
                .map(partner -> of(Dossier.of(portfolio, partner, day), home.equals(Optional.of(partner.id()))))
                .sorted(Comparator.comparing(PartnerLine::home).reversed()
                        .thenComparing(line -> messages.name(line.partner()), names))
                .toList();
    }

    static PartnerLine of(Dossier dossier, boolean home) {
        var roles = new HashMap<UUID, Set<Role>>();
        for (Participation each : dossier.roles()) {
            roles.computeIfAbsent(each.project(), _ -> EnumSet.noneOf(Role.class)).add(each.role());
        }
        if (home) {
            return new PartnerLine(dossier.partner(), dossier.status(), roles, true, 0, 0, Optional.empty());
        }
        return new PartnerLine(dossier.partner(), dossier.status(), roles, false, dossier.meetings().size(),
                dossier.openUndertakings().size(), dossier.lastMeeting().map(Meeting::date));
    }

    PartnerGroup group() {
        return PartnerGroup.of(status);
    }

    /// What the partner does in a project, the most telling role first.
    List<Role> in(UUID project) {
        return List.copyOf(roles.getOrDefault(project, Set.of()));
    }

    /// The short sign of a partner: two letters for a country, the abbreviation of a body that has one.
    static Optional<String> code(Partner partner) {
        return switch (partner) {
            case Country country -> Optional.of(country.isoAlpha2()).filter(code -> !code.isBlank());
            case Organisation body -> body.abbreviation();
        };
    }
}
