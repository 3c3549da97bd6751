package org.jalinan.model;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Who says so. A citation holds what its source says of a field, or of each field of the whole record: once a field says
/// something else, the citation no longer supports it and the field is unsourced.
public final class Citations {

    private Citations() {
    }

    /// Every citation of a record, of the whole or of a field, in their order.
    public static Stream<Citation> of(Portfolio portfolio, UUID record) {
        return portfolio.naming(Citation.class, record).filter(citation -> citation.record().equals(record));
    }

    /// The sources that still support a record: those of the whole, while nothing that they said has changed, and those of
    /// its fields that have not. Each once.
    public static Stream<Source> sources(Portfolio portfolio, PortfolioRecord record) {
        return named(portfolio, of(portfolio, record.id()).filter(citation -> supports(citation, record)));
    }

    /// The sources that support the present value of one field: those of the field alone; where there are none, those of
    /// the record as a whole that say the same in this field.
    public static Stream<Source> sources(Portfolio portfolio, PortfolioRecord record, String field) {
        var supporting = of(portfolio, record.id()).filter(citation -> supports(citation, record, field)).toList();
        var own = supporting.stream().filter(citation -> citation.field().isPresent()).toList();
        return named(portfolio, (own.isEmpty() ? supporting : own).stream());
    }

    private static Stream<Source> named(Portfolio portfolio, Stream<Citation> citations) {
        return citations.flatMap(citation -> portfolio.find(Source.class, citation.source()).stream()).distinct();
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
        var value = field.map(name -> words(record, name)).orElseGet(() -> Statement.of(record).text());
        return new Citation(id, record.id(), last + 1, source.id(), field, Optional.of(value), Optional.empty(),
                Optional.empty());
    }

    /// Whether a record still says what the source of a citation says.
    public static boolean supports(Citation citation, PortfolioRecord record) {
        return citation.field().map(field -> supports(citation, record, field))
                .orElseGet(() -> cited(citation).filter(said -> !said.standsIn(Statement.of(record))).isEmpty());
    }

    /// Whether a field of a record still says what the source of a citation says of it. A citation of a whole that kept no
    /// statement vouches for whatever the record says.
    public static boolean supports(Citation citation, PortfolioRecord record, String field) {
        return saidIn(citation, field).map(said -> said.equals(words(record, field)))
                .orElseGet(() -> citation.field().isEmpty() && cited(citation).isEmpty());
    }

    /// What the source of a citation says in a field, in words, where it is known.
    public static Optional<String> saidIn(Citation citation, String field) {
        return Optional.ofNullable(said(citation).get(field));
    }

    /// What the source of a citation says, by field, in words.
    static Map<String, String> said(Citation citation) {
        return citation.field()
                .map(field -> citation.value().map(value -> Map.of(field, value)).orElse(Map.of()))
                .orElseGet(() -> cited(citation).map(Statement::words).orElse(Map.of()));
    }

    /// The part of a citation that is about some of its record's fields: what a source says of the others is not passed on
    /// with it. Empty where nothing is left.
    public static Optional<Citation> about(Citation citation, Predicate<String> fields) {
        if (citation.field().isPresent()) {
            return Optional.of(citation).filter(_ -> citation.field().filter(fields).isPresent());
        }
        return cited(citation).map(said -> said.only(fields).text()).map(said -> said.isEmpty()
                ? Optional.<Citation>empty()
                : Optional.of(citation.saying(said))).orElse(Optional.of(citation));
    }

    private static Optional<Statement> cited(Citation citation) {
        return citation.value().map(Statement::parse);
    }

    /// What a record says in a field, in words; empty where it says nothing.
    public static String words(PortfolioRecord record, String field) {
        return Component.named(record.getClass(), field).map(each -> valueInWords(each.get(record))).orElse("");
    }

    /// A value of a component as the text that a citation keeps: ISO dates, a stated date by its days alone, because
    /// new words for the same days are still supported. On one line.
    public static String valueInWords(Object value) {
        return switch (value) {
            case Optional<?> optional -> optional.map(Citations::valueInWords).orElse("");
            case StatedDate date -> date.span().days() == 1 ? date.from().toString() : date.from() + "/" + date.to();
            case StateOnDay state -> state.state() + " " + state.asOf();
            default -> value.toString().lines().collect(Collectors.joining(" "));
        };
    }
}
