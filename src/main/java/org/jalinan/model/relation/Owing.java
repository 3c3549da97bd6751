package org.jalinan.model.relation;

import java.util.List;
import org.jalinan.model.Partner;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Profile;
import org.jalinan.model.Undertaking;
import org.jalinan.model.UndertakingOwner;

/// Whose an undertaking is, seen from the country whose delegation keeps the portfolio.
public enum Owing {
    OURS, THEIRS, BOTH, NOT_RECORDED;

    /// By the recorded owners alone: an undertaking that nobody is said to own is nobody's, not ours.
    public static Owing of(Portfolio portfolio, Undertaking undertaking) {
        var owners = owners(portfolio, undertaking);
        var home = portfolio.all(Profile.class).flatMap(profile -> profile.home().stream()).findFirst();
        if (owners.isEmpty() || home.isEmpty()) {
            return NOT_RECORDED;
        }
        var ours = Parties.of(portfolio, home.get());
        var mine = owners.stream().filter(owner -> ours.has(owner.id())).count();
        return mine == 0 ? THEIRS : mine == owners.size() ? OURS : BOTH;
    }

    /// The partners that own it, in their order.
    public static List<Partner> owners(Portfolio portfolio, Undertaking undertaking) {
        return portfolio.naming(UndertakingOwner.class, undertaking.id())
                .flatMap(owner -> portfolio.find(Partner.class, owner.partner()).stream()).toList();
    }

    public boolean isOurs() {
        return this == OURS || this == BOTH;
    }

    public boolean isTheirs() {
        return this == THEIRS || this == BOTH;
    }
}
