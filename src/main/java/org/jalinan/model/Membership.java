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

    /// When partners last came to be of a kind, and how many there were before.
    public record Growth(StatedDate on, long before) {
    }

    /// The last growth of a kind that has happened by a day: "11, 10 before 26 October 2025". Empty where one may have
    /// been of the kind at any time, because its start is not known, and where one has left since.
    public static Optional<Growth> lastGrowth(Portfolio portfolio, PartnerKind kind, LocalDate day) {
        var all = portfolio.all(PartnerStatus.class).filter(status -> status.kind() == kind).toList();
        var last = all.stream().flatMap(status -> status.from().stream()).filter(from -> !from.from().isAfter(day))
                .max(Comparator.comparing(StatedDate::from));
        var blurred = all.stream().anyMatch(status -> status.from().isEmpty()
                || status.to().filter(to -> last.filter(from -> to.to().isBefore(from.from())).isEmpty()).isPresent());
        return last.filter(_ -> !blurred)
                .map(from -> new Growth(from, of(portfolio, kind, from.from().minusDays(1)).count()))
                .filter(growth -> growth.before() > 0);
    }
}
