package org.jalinan.exchange.intake;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jalinan.exchange.Sentence;
import org.jalinan.model.Portfolio;
import org.jalinan.model.StatedDate;
import org.jalinan.model.change.Change;
import org.jalinan.text.RecordNames;
import org.jalinan.text.Words;

/// A row of a preview in words.
public record RowWords(Portfolio portfolio, Words words) {

    public String place(Row row) {
        return sentence(row.place());
    }

    /// What taking the row would do, or why it cannot be taken.
    public String verdict(Row row) {
        return switch (row.verdict()) {
            case Row.New _ -> words.of("import.verdict.new");
            case Row.Same _ -> words.of("import.verdict.same");
            case Row.Changed changed -> changed.changes().stream().map(this::change).collect(Collectors.joining("; "));
            case Row.Refused(var refusal) -> words.of("import.verdict.refused", field(row, refusal.field()),
                    sentence(refusal.reason()));
        };
    }

    private String field(Row row, String field) {
        return words.fieldIfShown(row.kind(), field).orElse(field);
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
            case Enum<?> constant -> constant.name();
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
