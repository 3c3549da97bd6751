package org.jalinan.ui.form;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.collections.ObservableList;
import org.jalinan.model.Component;
import org.jalinan.model.Kind;
import org.jalinan.model.Milestone;
import org.jalinan.model.Portfolio;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.text.RecordNames;
import org.jalinan.ui.Messages;

/// One of the values that a field may take.
///
/// @param text that stands for it in the field; empty for no value
/// @param words that the officer reads
public record Choice(String text, String words) {

    /// What may stand in a field of a record, in the order in which it is offered.
    public static List<Choice> of(Component field, Portfolio portfolio, PortfolioRecord record, Messages messages) {
        var choices = switch (EntryKind.of(field)) {
            case SEARCH -> records(field, portfolio, record, messages);
            case CHOICE -> constants(field.valueType(), messages);
            case STATE -> constants(Component.of(field.valueType()).getFirst().valueType(), messages);
            case LINE, AREA, DATE -> throw new IllegalArgumentException(field + " is not chosen from a list");
        };
        var none = field.isOptional() ? Stream.of(new Choice("", messages.none(Kind.of(record), field.name())))
                : Stream.<Choice>empty();
        return withPresent(Stream.concat(none, choices).toList(), field, portfolio, record, messages);
    }

    /// The value of now is offered even where it could not be chosen, so that looking at it never clears it.
    private static List<Choice> withPresent(List<Choice> choices, Component field, Portfolio portfolio,
            PortfolioRecord record, Messages messages) {
        var id = field.get(record) instanceof Optional<?> optional ? optional.orElse(null) : field.get(record);
        if (!(id instanceof UUID present) || choices.stream().anyMatch(each -> each.text().equals(id.toString()))) {
            return choices;
        }
        var now = new RecordNames(portfolio, messages.words()).of(present)
                .map(name -> new Choice(present.toString(), name));
        return Stream.concat(choices.stream(), now.stream()).toList();
    }

    /// All records of a type by name.
    public static Stream<Choice> records(Class<? extends PortfolioRecord> type, Portfolio portfolio,
            Messages messages) {
        return named(portfolio.all(type), portfolio, messages).sorted(byWords(messages.collator()));
    }

    /// Offers choices in a list; where they are offered already, what is chosen stays.
    public static void offer(ObservableList<Choice> offered, List<Choice> choices) {
        if (!choices.equals(offered)) {
            offered.setAll(choices);
        }
    }

    private static Stream<Choice> constants(Class<?> type, Messages messages) {
        return type.isEnum()
                ? Stream.of(type.getEnumConstants()).map(each -> (Enum<?>) each)
                        .map(each -> new Choice(each.name(), messages.label(each)))
                : Stream.of(true, false).map(each -> new Choice(each.toString(), messages.text("form.choice." + each)));
    }

    private static Stream<Choice> records(Component field, Portfolio portfolio, PortfolioRecord record,
            Messages messages) {
        if (field.refersTo() != record.getClass()) {
            return records(field.refersTo(), portfolio, messages);
        }
        return named(siblings(portfolio, record)
                .filter(each -> !field.name().equals("metBy") || (each instanceof Milestone met && met.isRecorded())),
                portfolio, messages);
    }

    /// The other records of the kind that belong to the same.
    private static Stream<? extends PortfolioRecord> siblings(Portfolio portfolio, PortfolioRecord record) {
        var all = Fields.owner(record.getClass()).map(owner -> portfolio
                .naming(record.getClass(), (UUID) owner.get(record))
                .map(PortfolioRecord.class::cast).filter(each -> owner.get(each).equals(owner.get(record))))
                .orElseGet(() -> portfolio.all(record.getClass()).map(PortfolioRecord.class::cast));
        return all.filter(each -> !each.id().equals(record.id()));
    }

    private static Stream<Choice> named(Stream<? extends PortfolioRecord> records, Portfolio portfolio,
            Messages messages) {
        var names = new RecordNames(portfolio, messages.words());
        return records.map(each -> new Choice(each.id().toString(), names.of(each)));
    }

    public static Comparator<Choice> byWords(Collator collator) {
        return (one, other) -> collator.compare(one.words(), other.words());
    }

    @Override
    public String toString() {
        return words;
    }
}
