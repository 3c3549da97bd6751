package org.jalinan.documents.order;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jalinan.documents.compose.Numbering;
import org.jalinan.model.EditId;
import org.jalinan.model.IssuedDocument;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Snapshot;

/// How a document is to be issued.
///
/// @param recipient to whom it is given
/// @param despite why it goes out with claims that no source supports; empty where there are none
public record Issue(Numbering numbering, String recipient, int copies, Optional<String> despite) {

    /// Under the next number of the year, or as the next version of a document that was issued before.
    public static Numbering next(Portfolio portfolio, Optional<String> number, LocalDate today) {
        return number.map(each -> new Numbering(each,
                IssuedDocument.latest(portfolio, each).map(IssuedDocument::version).orElse(0) + 1))
                .orElseGet(() -> new Numbering(IssuedDocument.nextNumber(portfolio, today.getYear()), 1));
    }

    /// What keeps it from being issued so; empty where nothing does.
    public Optional<Finding> hindrance(List<Finding> findings) {
        return findings.stream().filter(each -> switch (each.weight()) {
            case GOOD, LOOK -> false;
            case REASON -> despite.filter(reason -> !reason.isBlank()).isEmpty();
            case STOP -> true;
        }).findFirst();
    }

    /// The point in time at which it was issued, under a name.
    public Snapshot point(UUID id, String name, IssuedDocument entry) {
        return new Snapshot(id, name, entry.asOf(), entry.upTo(), Optional.empty(), Optional.of(entry.title()));
    }

    /// Its line in the register.
    ///
    /// @param title of the document
    /// @param sha256 of its bytes
    public IssuedDocument entry(UUID id, DocumentOrder order, String title, int pages, String sha256, LocalDate today,
            String by, Optional<EditId> upTo) {
        return new IssuedDocument(id, numbering.number(), numbering.version(), order.subject().kind(), title,
                order.subject().about(),
                order.languages().size() == 1 ? Optional.of(order.languages().getFirst()) : Optional.empty(),
                order.audience().code(), recipient, copies, order.marks().marking(),
                order.marks().decidedBy().orElse(""), despite.filter(reason -> !reason.isBlank()), today, today, by,
                upTo, pages, sha256);
    }
}
