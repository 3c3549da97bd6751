package org.jalinan.model.release;

import java.util.Locale;
import java.util.Optional;
import org.jalinan.model.Partner;
import org.jalinan.model.Portfolio;
import org.jalinan.model.relation.PartnerCodes;

/// For whom a document is composed.
public sealed interface Audience {

    /// Our own delegation, which reads everything.
    record Own() implements Audience {
    }

    /// The member states of ASEAN together.
    record Asean() implements Audience {
    }

    /// One partner, who also knows what was said at its meetings with us.
    record One(Partner partner) implements Audience {
    }

    /// Everybody.
    record Everybody() implements Audience {
    }

    /// As an officer types it.
    default String code() {
        return switch (this) {
            case Own _ -> "own";
            case Asean _ -> "asean";
            case Everybody _ -> "public";
            case One(var partner) -> PartnerCodes.of(partner);
        };
    }

    /// The audience that an officer types: `own`, `asean`, `public`, or whatever finds a partner.
    static Optional<Audience> find(Portfolio portfolio, String typed) {
        return switch (typed.strip().toLowerCase(Locale.ROOT)) {
            case "own" -> Optional.of(new Own());
            case "asean" -> Optional.of(new Asean());
            case "public" -> Optional.of(new Everybody());
            default -> PartnerCodes.find(portfolio, typed).map(One::new);
        };
    }
}
