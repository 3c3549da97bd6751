package org.jalinan.ui.sources;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalinan.model.Citations;
import org.jalinan.model.Component;
import org.jalinan.model.Contradiction;
import org.jalinan.model.Kind;
import org.jalinan.model.Portfolio;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.text.RecordNames;
import org.jalinan.ui.Messages;
import org.jalinan.ui.form.ValueWords;

/// A contradiction as the list shows it.
record ContradictionLine(Portfolio portfolio, Contradiction contradiction) {

    private static final List<String> NOT_SAID = List.of("id", "order", "number", "title", "label", "note",
            "certainty");

    /// The open ones first.
    static List<ContradictionLine> all(Portfolio portfolio) {
        return portfolio.all(Contradiction.class).map(each -> new ContradictionLine(portfolio, each))
                .sorted(Comparator.comparing(ContradictionLine::isSettled)
                        .thenComparing(line -> line.contradiction.id()))
                .toList();
    }

    boolean isSettled() {
        return contradiction.settlement().isPresent();
    }

    String name(UUID record, Messages messages) {
        return new RecordNames(portfolio, messages.words()).of(record)
                .orElseGet(() -> messages.text("value.notRecorded"));
    }

    /// Where the two records differ, what this one says: "Target: Oct 2025 · Place: Kuala Lumpur".
    String says(UUID id, Messages messages) {
        return differing().flatMap(field -> portfolio.find(id).stream().map(record -> messages
                .field(Kind.of(record), field.name()) + ": " + words(field, record, messages)))
                .collect(Collectors.joining(" · "));
    }

    private String words(Component field, PortfolioRecord record, Messages messages) {
        var words = new ValueWords(portfolio, messages).of(field.get(record));
        return words.isBlank() ? messages.text("value.notRecorded") : words;
    }

    private Stream<Component> differing() {
        var one = portfolio.find(contradiction.one());
        var other = portfolio.find(contradiction.other());
        return one.stream().flatMap(first -> other.stream().filter(second -> second.getClass() == first.getClass())
                .flatMap(second -> Component.of(first.getClass()).stream()
                        .filter(each -> !NOT_SAID.contains(each.name()))
                        .filter(each -> !each.get(first).equals(each.get(second)))));
    }

    /// The codes of the sources that support what the record says.
    String sources(UUID id) {
        return portfolio.find(id).stream().flatMap(record -> Citations.sources(portfolio, record))
                .map(source -> source.code()).collect(Collectors.joining(" "));
    }
}
