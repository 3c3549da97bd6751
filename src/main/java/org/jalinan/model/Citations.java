package org.jalinan.model;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// Who says so. A citation of a field holds the value that its source supports: once the field says something else, the
/// citation no longer supports it and the field is unsourced.
public final class Citations {

    private Citations() {
    }

    /// Every citation of a record, of the whole or of a field, in their order.
    public static Stream<Citation> of(Portfolio portfolio, UUID record) {
        return portfolio.naming(Citation.class, record).filter(citation -> citation.record().equals(record));
    }

    /// The sources that still support what a record says: those of the record as a whole, and those of fields that
    /// have not changed since they were cited. Each once.
    public static Stream<Source> sources(Portfolio portfolio, PortfolioRecord record) {
        return of(portfolio, record.id()).filter(citation -> supports(citation, record))
                .flatMap(citation -> portfolio.find(Source.class, citation.source()).stream()).distinct();
    }

    /// The sources that support the present value of one field.
    public static Stream<Source> sources(Portfolio portfolio, PortfolioRecord record, String field) {
        return ofField(portfolio, record, field).filter(citation -> supports(citation, record))
                .flatMap(citation -> portfolio.find(Source.class, citation.source()).stream()).distinct();
    }

    /// The citations of one field, of its present value and of others.
    public static Stream<Citation> ofField(Portfolio portfolio, PortfolioRecord record, String field) {
        return of(portfolio, record.id()).filter(citation -> citation.field().equals(Optional.of(field)));
    }

    /// The citation of what a record says now.
    ///
    /// @param field empty for the record as a whole
    public static Citation citing(Portfolio portfolio, UUID id, PortfolioRecord record, Source source,
            Optional<String> field) {
        var last = of(portfolio, record.id()).mapToInt(Citation::order).max().orElse(-1);
        var value = field.flatMap(name -> Component.named(record.getClass(), name))
                .map(component -> valueInWords(component.get(record)));
        return new Citation(id, record.id(), last + 1, source.id(), field, value, Optional.empty(), Optional.empty());
    }

    /// The sources given for the record as a whole.
    public static Stream<Source> sourcesOfWhole(Portfolio portfolio, PortfolioRecord record) {
        return of(portfolio, record.id()).filter(citation -> citation.field().isEmpty())
                .flatMap(citation -> portfolio.find(Source.class, citation.source()).stream()).distinct();
    }

    /// Who vouches for a record: its own sources; else, for what was said at a meeting, those of the meeting, which tell
    /// of it.
    public static List<Source> vouching(Portfolio portfolio, PortfolioRecord record) {
        var own = sources(portfolio, record).toList();
        return own.isEmpty() ? saidAt(portfolio, record).stream().flatMap(each -> sources(portfolio, each)).toList()
                : own;
    }

    /// Whether all that a record says is vouched for at once: somebody cited it as a whole, or the meeting at which it was
    /// said.
    public static boolean isVouchedAsWhole(Portfolio portfolio, PortfolioRecord record) {
        return Stream.concat(Stream.of(record), saidAt(portfolio, record).stream())
                .anyMatch(each -> sourcesOfWhole(portfolio, each).findAny().isPresent());
    }

    private static Optional<Meeting> saidAt(Portfolio portfolio, PortfolioRecord record) {
        return Component.named(record.getClass(), "meeting").map(meeting -> (UUID) meeting.get(record))
                .flatMap(id -> portfolio.find(Meeting.class, id));
    }

    public static boolean supports(Citation citation, PortfolioRecord record) {
        return citation.field().isEmpty() || citation.field().flatMap(name -> Component.named(record.getClass(), name))
                .filter(component -> citation.value().equals(Optional.of(valueInWords(component.get(record)))))
                .isPresent();
    }

    /// A value of a component as the text that a citation keeps: ISO dates, a stated date by its days alone, because
    /// new words for the same days are still supported.
    public static String valueInWords(Object value) {
        return switch (value) {
            case Optional<?> optional -> optional.map(Citations::valueInWords).orElse("");
            case StatedDate date -> date.span().days() == 1 ? date.from().toString() : date.from() + "/" + date.to();
            case StateOnDay state -> state.state() + " " + state.asOf();
            default -> value.toString();
        };
    }
}
