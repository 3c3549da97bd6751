package org.jalinan.model.past;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalinan.model.Citation;
import org.jalinan.model.Citations;
import org.jalinan.model.Portfolio;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.Source;
import org.jalinan.model.StatedDate;

/// Since when somebody had said what a field of a record says.
///
/// @param cited the records that a source vouches for; most are not, and then none is looked for
record Stated(Portfolio portfolio, Recorded recorded, Set<UUID> cited) {

    static Stated of(Portfolio portfolio, Recorded recorded) {
        return new Stated(portfolio, recorded,
                portfolio.all(Citation.class).map(Citation::record).collect(Collectors.toSet()));
    }

    /// The day on which it was stated; else that of its earliest dated source; else, because nobody announces what has
    /// begun, the first day of the period itself, or the day on which it was recorded if that was earlier.
    LocalDate since(PortfolioRecord record, String field, StatedDate said) {
        return said.statedOn().or(() -> published(record, field)).orElseGet(() -> Stream
                .concat(Stream.of(said.from()), recorded.since(record.id(), field).stream())
                .min(Comparator.naturalOrder()).orElseThrow());
    }

    private Optional<LocalDate> published(PortfolioRecord record, String field) {
        return !cited.contains(record.id()) ? Optional.empty()
                : Citations.sources(portfolio, record, field).flatMap(source -> published(source).stream())
                        .min(Comparator.naturalOrder());
    }

    static Optional<LocalDate> published(Source source) {
        return source.date().map(StatedDate::to);
    }
}
