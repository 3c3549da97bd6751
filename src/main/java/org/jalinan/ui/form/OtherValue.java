package org.jalinan.ui.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalinan.model.Citations;
import org.jalinan.model.Component;
import org.jalinan.model.Contradiction;
import org.jalinan.model.Disagreement;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.Source;
import org.jalinan.text.RecordNames;
import org.jalinan.text.ValueWords;
import org.jalinan.ui.Messages;

/// A value that contradicts the one in a field: of the other record of an open contradiction, or cited for this field.
///
/// @param in the record that has it, where it is another
public record OtherValue(String words, Optional<String> in, List<Source> sources) {

    public static List<OtherValue> of(Entries entries, PortfolioRecord record, Component field, Messages messages) {
        return Stream.concat(opposed(entries, record, field, messages),
                cited(entries, record, field, messages)).toList();
    }

    /// Texts of two records always differ; only what can be compared contradicts.
    private static Stream<OtherValue> opposed(Entries entries, PortfolioRecord record, Component field,
            Messages messages) {
        var portfolio = entries.portfolio();
        if (field.valueType() == String.class) {
            return Stream.empty();
        }
        return portfolio.naming(Contradiction.class, record.id()).filter(pair -> pair.settlement().isEmpty())
                .map(pair -> pair.one().equals(record.id()) ? pair.other() : pair.one())
                .flatMap(id -> portfolio.find(record.getClass(), id).stream())
                .filter(other -> differ(field.get(record), field.get(other)))
                .map(other -> new OtherValue(new ValueWords(portfolio, messages.words()).of(field.get(other)),
                        Optional.of(new RecordNames(portfolio, messages.words()).of(other)),
                        Citations.sources(portfolio, other, field.name()).toList()));
    }

    private static boolean differ(Object one, Object other) {
        return !one.equals(other) && !one.equals(Optional.empty()) && !other.equals(Optional.empty());
    }

    private static Stream<OtherValue> cited(Entries entries, PortfolioRecord record, Component field,
            Messages messages) {
        var words = new ValueWords(entries.portfolio(), messages.words());
        return Citations.of(entries.portfolio(), record.id())
                .filter(citation -> !Citations.supports(citation, record, field.name()))
                .filter(citation -> !Disagreement.isLost(entries.portfolio(), citation, field.name()))
                .flatMap(citation -> Citations.saidIn(citation, field.name()).filter(value -> !value.isEmpty())
                        .map(value -> new OtherValue(words.cited(field, value), Optional.empty(),
                                entries.portfolio().find(Source.class, citation.source()).stream().toList()))
                        .stream());
    }

    /// The codes of the sources that say so.
    public String codes() {
        return sources.stream().map(Source::code).collect(Collectors.joining(" "));
    }

    /// "≠ 15 Jan 2026 (Milestone 0042)"
    public String sentence(Messages messages) {
        return in.map(name -> messages.text("form.other.in", words, name))
                .orElseGet(() -> messages.text("form.other", words));
    }
}
