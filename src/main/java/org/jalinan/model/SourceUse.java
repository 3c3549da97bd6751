package org.jalinan.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What a source is used for: everything that it is cited for, and when somebody last looked whether it says so.
///
/// @param citations in the order of making
public record SourceUse(Source source, List<Citation> citations) {

    /// After this many calendar days somebody should look again: a year, the length of a work plan.
    public static final int STALE_AFTER_DAYS = 365;

    public SourceUse {
        citations = List.copyOf(citations);
    }

    public static SourceUse of(Portfolio portfolio, Source source) {
        return new SourceUse(source, portfolio.naming(Citation.class, source.id())
                .filter(citation -> citation.source().equals(source.id())).toList());
    }

    /// The code with its number filled up, so that it sorts as it is read.
    public String codeInOrder() {
        var code = source.code();
        var digits = code.chars().dropWhile(letter -> !Character.isDigit(letter)).count();
        return code.substring(0, code.length() - (int) digits)
                + "0".repeat((int) Math.max(0, 8 - digits)) + code.substring(code.length() - (int) digits);
    }

    /// The last day on which one of its citations was verified.
    public Optional<LocalDate> verifiedOn() {
        return citations.stream().flatMap(citation -> citation.verifiedOn().stream()).max(Comparator.naturalOrder());
    }

    /// Whether it is cited, and nobody has verified any of its citations for a year or ever.
    public boolean isStale(LocalDate today) {
        return !citations.isEmpty()
                && verifiedOn().filter(on -> today.toEpochDay() - on.toEpochDay() <= STALE_AFTER_DAYS).isEmpty();
    }
}
