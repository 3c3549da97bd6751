package org.jalinan.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jalinan.model.Marking;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Profile;
import org.jalinan.model.change.Act;
import org.jalinan.model.change.Proposal;

/// The marking of a portfolio, as it stands on the window and as an officer sets it. Unmarked until somebody chooses.
record Marked(Optional<Profile> profile) {

    private static final String APART = "\u00a0";

    static Marked of(Portfolio portfolio) {
        return new Marked(portfolio.all(Profile.class).findAny());
    }

    Optional<Marking> marking() {
        return profile.flatMap(Profile::marking);
    }

    /// The marking's name, or that there is none.
    String words(Messages messages) {
        return marking().map(messages::label).orElseGet(() -> messages.text("marking.none"));
    }

    /// The name letter-spaced as on a page; what is not marked is said in plain letters.
    String band(Messages messages) {
        return marking().isEmpty() ? words(messages)
                : words(messages).codePoints().mapToObj(Character::toString).collect(Collectors.joining(APART));
    }

    /// The edit that marks the portfolio, or takes its marking away.
    Proposal proposal(Portfolio portfolio, Optional<Marking> next) {
        var act = Act.of(next.map(marking -> "profile.mark." + marking.name()).orElse("profile.unmark"));
        return profile.map(old -> Proposal.put(portfolio, act,
                new Profile(old.id(), old.title(), next, old.compiledOn(), old.materialReachesTo(), old.home())))
                .orElseGet(() -> Proposal.of(act, List.of()));
    }
}
