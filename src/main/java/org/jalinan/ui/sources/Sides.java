package org.jalinan.ui.sources;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalinan.model.Citation;
import org.jalinan.model.Citations;
import org.jalinan.model.Component;
import org.jalinan.model.Contradiction;
import org.jalinan.model.Disagreement;
import org.jalinan.model.Kind;
import org.jalinan.model.Portfolio;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.Source;
import org.jalinan.text.RecordNames;
import org.jalinan.text.ValueWords;
import org.jalinan.ui.Messages;

/// Puts the two sides of a contradiction into words.
record Sides(Portfolio portfolio, Messages messages) {

    private static final List<String> NOT_SAID = List.of("id", "order", "number", "title", "label", "note",
            "certainty");

    /// @param said the citations of the side
    Side of(Disagreement disagreement, List<Citation> said) {
        return cited(disagreement.record(), disagreement.fields(), said, Optional.empty());
    }

    /// @param side the record, or the citation, on this side
    Side of(Contradiction pair, UUID side) {
        var right = pair.favoured().map(side::equals);
        return citations(pair).map(both -> {
            var said = both.stream().filter(each -> each.id().equals(side)).toList();
            var record = portfolio.find(said.getFirst().record()).orElseThrow();
            return cited(record, Disagreement.fields(record, both.getFirst(), both.getLast()), said, right);
        }).orElseGet(() -> recorded(pair, side, right));
    }

    private Optional<List<Citation>> citations(Contradiction pair) {
        return portfolio.find(Citation.class, pair.one())
                .flatMap(one -> portfolio.find(Citation.class, pair.other()).map(other -> List.of(one, other)));
    }

    private Side cited(PortfolioRecord record, List<String> fields, List<Citation> said, Optional<Boolean> right) {
        var says = fields.stream().flatMap(field -> Component.named(record.getClass(), field).stream())
                .map(field -> field(record, field, Citations.saidIn(said.getFirst(), field.name())
                        .map(value -> new ValueWords(portfolio, messages.words()).cited(field, value)).orElse("")))
                .collect(Collectors.joining(" · "));
        var sources = said.stream().flatMap(each -> portfolio.find(Source.class, each.source()).stream()).distinct()
                .toList();
        var present = fields.stream().allMatch(field -> Citations.supports(said.getFirst(), record, field));
        var standing = Optional.of(Disagreement.standing(record, fields, said.getFirst()))
                .filter(each -> !each.equals(record));
        return new Side(record.id(), name(record.id()), says, sources, right, present, standing);
    }

    private Side recorded(Contradiction pair, UUID id, Optional<Boolean> right) {
        var record = portfolio.find(id);
        var says = differing(pair).flatMap(field -> record.stream()
                .map(each -> field(each, field, new ValueWords(portfolio, messages.words()).of(field.get(each)))))
                .collect(Collectors.joining(" · "));
        var sources = record.stream().flatMap(each -> Citations.sources(portfolio, each)).toList();
        return new Side(id, name(id), says, sources, right, false, Optional.empty());
    }

    private String name(UUID record) {
        return new RecordNames(portfolio, messages.words()).of(record)
                .orElseGet(() -> messages.text("value.notRecorded"));
    }

    private String field(PortfolioRecord record, Component field, String words) {
        return messages.field(Kind.of(record), field.name()) + ": "
                + (words.isBlank() ? messages.text("value.notRecorded") : words);
    }

    private Stream<Component> differing(Contradiction pair) {
        var one = portfolio.find(pair.one());
        var other = portfolio.find(pair.other());
        return one.stream().flatMap(first -> other.stream().filter(second -> second.getClass() == first.getClass())
                .flatMap(second -> Component.of(first.getClass()).stream()
                        .filter(each -> !NOT_SAID.contains(each.name()))
                        .filter(each -> !each.get(first).equals(each.get(second)))));
    }
}
