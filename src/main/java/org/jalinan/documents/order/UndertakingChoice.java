package org.jalinan.documents.order;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalinan.model.Meeting;
import org.jalinan.model.Partner;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Undertaking;
import org.jalinan.model.relation.Dossier;
import org.jalinan.text.RecordNames;
import org.jalinan.text.Words;

/// Which undertakings are meant.
///
/// @param partner between whom and us; empty for all
public record UndertakingChoice(Optional<UUID> partner, boolean open, boolean overdue) {

    public static final UndertakingChoice ALL = new UndertakingChoice(Optional.empty(), false, false);

    /// Those of a portfolio, the latest meeting first.
    public Stream<Undertaking> of(Portfolio portfolio, LocalDate today) {
        var all = partner.flatMap(id -> portfolio.find(Partner.class, id))
                .map(found -> Dossier.of(portfolio, found, today).undertakings().stream())
                .orElseGet(() -> portfolio.all(Undertaking.class).sorted(Comparator
                        .comparing((Undertaking each) -> portfolio.get(Meeting.class, each.meeting()).date().to())
                        .reversed().thenComparing(Undertaking::meeting).thenComparingInt(Undertaking::order)));
        return all.filter(each -> !open || each.isOpen()).filter(each -> !overdue || each.isOverdue(today));
    }

    /// Which they are, for the head of a document; nothing where they are all.
    String inWords(Portfolio portfolio, Words words) {
        return Stream.of(
                partner.flatMap(id -> portfolio.find(Partner.class, id)).map(
                        found -> words.of("report.undertakings.with", RecordNames.partner(found, words.language()))),
                Optional.of(words.of("report.undertakings.only.open")).filter(_ -> open),
                Optional.of(words.of("report.undertakings.only.overdue")).filter(_ -> overdue))
                .flatMap(Optional::stream).collect(Collectors.joining(", "));
    }
}
