package org.jalinan.exchange.intake;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalinan.exchange.Sentence;
import org.jalinan.exchange.table.Designation;
import org.jalinan.exchange.table.Leaf;
import org.jalinan.model.Component;
import org.jalinan.model.Kind;
import org.jalinan.model.Portfolio;
import org.jalinan.model.StatedDate;
import org.jalinan.model.change.Change;
import org.jalinan.text.RecordNames;
import org.jalinan.text.Words;

/// A row of a preview in words.
public record RowWords(Portfolio portfolio, Words words) {

    private static final String ID = "id";

    public String place(Row row) {
        return sentence(row.place());
    }

    /// What taking the row would do, or why it cannot be taken.
    public String verdict(Row row) {
        return switch (row.verdict()) {
            case Row.New _ -> words.of("import.verdict.new");
            case Row.Same _ -> words.of("import.verdict.same");
            case Row.Changed changed -> changed.changes().stream().map(this::change).collect(Collectors.joining("; "));
            case Row.Refused(var refusal) -> words.of("import.verdict.refused", field(row.kind(), refusal.field()),
                    sentence(refusal.reason()));
        };
    }

    /// The same, with the values of a new record.
    public String contents(Row row) {
        return row.verdict() instanceof Row.New(var record) ? Component.of(record.getClass()).stream()
                .filter(each -> Designation.component(record.getClass()).filter(each::equals).isEmpty())
                .flatMap(each -> said(row.kind(), each, each.get(record)).stream()).collect(Collectors.joining("; "))
                : verdict(row);
    }

    private Optional<String> said(Kind kind, Component component, Object value) {
        return value.equals("") || value.equals(Optional.empty()) || value.equals(0) ? Optional.empty()
                : words.fieldIfShown(kind, component.name())
                        .map(label -> words.of("import.verdict.value", label, value(value)));
    }

    /// What an officer calls a field of a table: the label of its component, with the part of it that the field holds.
    public String field(Kind kind, String field) {
        return Leaf.of(kind.type()).stream().filter(leaf -> leaf.name().equals(field)).findFirst()
                .filter(leaf -> leaf.path().size() > 1 || leaf.isReference() || field.equals(ID))
                .map(leaf -> words.of("import.part." + part(leaf), label(kind, leaf.component())))
                .orElseGet(() -> Component.of(kind.type()).stream()
                        .filter(each -> each.name().equals(field) || Mapping.whole(each).equals(field))
                        .findFirst().map(each -> label(kind, each)).orElse(field));
    }

    private static String part(Leaf leaf) {
        var last = leaf.path().getLast().name();
        return leaf.isReference() ? ID : last.equals(ID) ? leaf.path().getFirst().name() : last;
    }

    private String label(Kind kind, Component component) {
        return words.fieldIfShown(kind, component.name()).orElseGet(() -> words.label(kind));
    }

    /// The values that there are to choose from for a field, each with its words.
    public SequencedMap<String, String> choices(Leaf leaf) {
        var choices = new LinkedHashMap<String, String>();
        if (leaf.isReference()) {
            portfolio.all(leaf.component().refersTo()).sorted(Comparator.comparing(Designation::of))
                    .forEach(each -> choices.put(each.id().toString(), Designation.of(each)));
        } else {
            Stream.of(leaf.type().getEnumConstants()).map(each -> (Enum<?>) each)
                    .forEach(each -> choices.put(each.name(), CellValues.label(each, words).orElse(each.name())));
        }
        return choices;
    }

    private String change(Change.FieldChange change) {
        return words.of("import.verdict.change", words.fieldIfShown(change.kind(), change.field())
                .orElse(change.field()), value(change.before()), value(change.after()));
    }

    private String value(Object value) {
        var present = value instanceof Optional<?> optional ? optional : Optional.of(value);
        return present.map(each -> switch (each) {
            case StatedDate date -> words.date(date);
            case UUID id -> new RecordNames(portfolio, words).of(id).orElse(id.toString());
            case Enum<?> constant -> CellValues.label(constant, words).orElse(constant.name());
            default -> CellValues.shortened(each.toString());
        }).orElseGet(() -> words.of("value.notRecorded"));
    }

    public String sentence(Sentence sentence) {
        return words.of(sentence.key(), sentence.arguments());
    }

    public List<String> sentences(List<Sentence> sentences) {
        return sentences.stream().map(this::sentence).toList();
    }
}
