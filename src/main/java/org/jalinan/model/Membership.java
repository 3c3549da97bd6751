package org.jalinan.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/// What partners are to ASEAN on a day. "All member states" meant ten until Timor-Leste's accession on 26 October 2025
/// and eleven from that day on, so no count is ever fixed.
public final class Membership {

    private Membership() {
    }

    /// The status of a partner on a day; the latest to begin where records overlap. A start that is known only to the
    /// month or year counts from its first day; an unknown start counts as held for as long as the records reach.
    public static Optional<PartnerStatus> on(Portfolio portfolio, Partner partner, LocalDate day) {
        return portfolio.naming(PartnerStatus.class, partner.id()).filter(status -> holds(status, day))
                .max(Comparator.comparing(status -> status.from().map(StatedDate::from).orElse(LocalDate.MIN)));
    }

    /// The partners that are of a kind on a day.
    public static Stream<Partner> of(Portfolio portfolio, PartnerKind kind, LocalDate day) {
        return portfolio.all(Partner.class)
                .filter(partner -> on(portfolio, partner, day).filter(status -> status.kind() == kind).isPresent());
    }

    public static boolean holds(PartnerStatus status, LocalDate day) {
        return status.from().map(from -> !day.isBefore(from.from())).orElse(true)
                && status.to().map(to -> !day.isAfter(to.to())).orElse(true);
    }
}
