package org.jalinan.ui.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jalinan.model.Country;
import org.jalinan.model.Membership;
import org.jalinan.model.Organisation;
import org.jalinan.model.Participation;
import org.jalinan.model.PartnerKind;
import org.jalinan.model.Role;
import org.jalinan.ui.Messages;
import org.jalinan.ui.form.Choice;

/// Roles about to be given: to whom, and the records that this makes.
final class NewRoles {

    private NewRoles() {
    }

    /// Whom a role can be given to: the countries, then the organisations, each by name.
    static List<Choice> partners(Page page, Messages messages) {
        var countries = page.portfolio().all(Country.class)
                .map(each -> new Choice(each.id().toString(), messages.text("page.partner.country", each.name())))
                .sorted(Choice.byWords(messages.collator()));
        var bodies = page.portfolio().all(Organisation.class)
                .map(each -> new Choice(each.id().toString(),
                        messages.text("page.partner.organisation", messages.name(each))))
                .sorted(Choice.byWords(messages.collator()));
        return Stream.concat(countries, bodies).toList();
    }

    /// The member states of today, whose number is never fixed.
    static List<Choice> memberStates(Page page, Messages messages) {
        return Membership.of(page.portfolio(), PartnerKind.ASEAN_MEMBER_STATE, page.today())
                .map(each -> new Choice(each.id().toString(), each.name())).sorted(Choice.byWords(messages.collator()))
                .toList();
    }

    /// The records of a role given to partners; those who hold it already are passed over.
    static List<Participation> of(Page page, List<UUID> partners, Role role, Supplier<UUID> newId) {
        var held = page.portfolio().naming(Participation.class, page.project().id()).toList();
        var order = held.stream().mapToInt(Participation::order).max().orElse(-1) + 1;
        var given = new ArrayList<Participation>();
        for (var partner : partners.stream().distinct().toList()) {
            if (held.stream().noneMatch(each -> each.partner().equals(partner) && each.role() == role)) {
                given.add(new Participation(newId.get(), page.project().id(), partner, order++, role,
                        Optional.empty()));
            }
        }
        return given;
    }
}
