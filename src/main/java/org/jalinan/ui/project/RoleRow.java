package org.jalinan.ui.project;

import java.util.List;
import java.util.UUID;
import org.jalinan.model.Citations;
import org.jalinan.model.Membership;
import org.jalinan.model.Participation;
import org.jalinan.model.Partner;
import org.jalinan.model.Source;
import org.jalinan.ui.Messages;

/// A role of a partner in the project.
record RoleRow(Page page, Participation role, Partner partner) {

    static List<RoleRow> of(Page page) {
        return page.portfolio().naming(Participation.class, page.project().id())
                .flatMap(role -> page.portfolio().find(Partner.class, role.partner())
                        .map(partner -> new RoleRow(page, role, partner)).stream())
                .toList();
    }

    UUID id() {
        return role.id();
    }

    /// What the partner is to ASEAN today, and since when where that is known.
    String standing(Messages messages) {
        return Membership.on(page.portfolio(), partner, page.today())
                .map(status -> status.from().map(from -> messages.text("page.partner.since",
                        messages.label(status.kind()), messages.date(from)))
                        .orElseGet(() -> messages.label(status.kind())))
                .orElse("");
    }

    List<Source> sources() {
        return Citations.sources(page.portfolio(), role).toList();
    }

    /// Identity: comparing pages costs as much as their portfolios hold.
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return role.hashCode();
    }
}
