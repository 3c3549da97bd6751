package org.jalinan.model.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jalinan.model.Citation;
import org.jalinan.model.Citations;
import org.jalinan.model.Component;
import org.jalinan.model.Kind;
import org.jalinan.model.Portfolio;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.release.Withheld.Reason;

/// What one audience may read of a portfolio: a portfolio of its own, built from nothing but what is allowed.
///
/// @param withheld what was left out of it, each field once
public record Release(Audience audience, Portfolio portfolio, List<Withheld> withheld) {

    public Release {
        withheld = List.copyOf(withheld);
    }

    public static Release of(Portfolio whole, Audience audience) {
        return audience instanceof Audience.Own ? new Release(audience, whole, List.of())
                : new Building(whole, audience).release();
    }

    /// The portfolio of an audience while it is built, kind by kind: each kind stands after those it belongs to.
    private static final class Building {

        private final Portfolio whole;
        private final Audience audience;
        private final Disclosure disclosure;
        private final List<Withheld> withheld = new ArrayList<>();
        private Portfolio allowed = Portfolio.EMPTY;

        Building(Portfolio whole, Audience audience) {
            this.whole = whole;
            this.audience = audience;
            this.disclosure = new Disclosure(whole, audience);
        }

        Release release() {
            for (var kind : Kind.values()) {
                whole.of(kind).forEach(this::take);
            }
            for (var kind : Kind.values()) {
                allowed.of(kind).forEach(this::forgetWhoIsGone);
            }
            allowed.all(Citation.class).toList().forEach(this::forgetWhatIsWithheld);
            return new Release(audience, allowed, withheld);
        }

        private void take(PortfolioRecord record) {
            var disclosed = disclosure.of(record);
            withheld.addAll(disclosed.withheld());
            disclosed.record().ifPresent(part -> {
                if (Component.references(part.getClass()).stream()
                        .allMatch(each -> each.isOptional() || isAllowed(each.get(part)))) {
                    allowed = allowed.with(part);
                } else if (!(part instanceof Citation)) {
                    withheld.add(new Withheld(record, Optional.empty(), Reason.BELONGS));
                }
            });
        }

        private boolean isAllowed(Object id) {
            return allowed.find((UUID) id).isPresent();
        }

        /// A source is not quoted on what is withheld of its record.
        private void forgetWhatIsWithheld(Citation citation) {
            var record = allowed.find(citation.record()).orElseThrow();
            var left = Citations.about(citation, field -> !Citations.words(record, field).isBlank());
            allowed = left.map(allowed::with).orElseGet(() -> allowed.without(Kind.CITATION, citation.id()));
        }

        /// A mention of what is withheld would be an id that leads nowhere.
        private void forgetWhoIsGone(PortfolioRecord record) {
            var left = record;
            for (var reference : Component.references(record.getClass())) {
                if (reference.isOptional() && reference.get(left) instanceof Optional<?> id && id.isPresent()
                        && !isAllowed(id.get())) {
                    left = reference.replace(left, Optional.empty());
                }
            }
            if (!left.equals(record)) {
                allowed = allowed.with(left);
            }
        }
    }
}
