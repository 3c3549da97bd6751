package org.jalinan.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;

/// A document as it left the house: a line of the register. Its bytes are kept under their hash, so that every copy is the
/// same.
///
/// @param number of the document, such as 2026-003
/// @param version from 1; each replaces those before under the same number
/// @param about the project, partner or meeting that it is on, or else empty
/// @param language empty where it stands in both
/// @param readers for whom it was composed: `own`, `asean`, `public` or the code of a partner
/// @param recipient to whom it was given
/// @param copies how many
/// @param decidedBy the officer who decided the marking
/// @param despite why it was issued with claims that no source supports; empty where there were none
/// @param upTo the last edit that it could know of
/// @param sha256 of its bytes, in 64 hexadecimal digits
public record IssuedDocument(UUID id, String number, int version, IssuedKind kind, String title,
        @Refers(PortfolioRecord.class) Optional<UUID> about,
        Optional<Language> language, String readers, String recipient, int copies, Optional<Marking> marking,
        String decidedBy, Optional<String> despite, LocalDate asOf, LocalDate issuedOn, String issuedBy,
        Optional<EditId> upTo, int pages, String sha256) implements PortfolioRecord {

    /// The number for a new document: those of a year are counted from 001.
    public static String nextNumber(Portfolio portfolio, int year) {
        var prefix = year + "-";
        int last = portfolio.all(IssuedDocument.class).map(IssuedDocument::number)
                .filter(number -> number.matches(prefix + "\\d{1,6}"))
                .mapToInt(number -> Integer.parseInt(number.substring(prefix.length()))).max().orElse(0);
        return prefix + "%03d".formatted(last + 1);
    }

    /// The latest version under a number.
    public static Optional<IssuedDocument> latest(Portfolio portfolio, String number) {
        return portfolio.all(IssuedDocument.class).filter(each -> each.number().equals(number))
                .max(Comparator.comparingInt(IssuedDocument::version));
    }
}
