package org.jalinan.text;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jalinan.model.Kind;
import org.jalinan.model.Portfolio;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.StatedDate;
import org.jalinan.model.change.Change;

/// What a change did to a record, as a sentence: "“Final by year-end”: Target moved from Oct 2025 to Dec 2025, 61 days
/// later."
///
/// @param portfolio in which the records have their names
/// @param gone finds a record that is no longer in it
public record ChangeSentences(Portfolio portfolio, Words words, Function<UUID, Optional<PortfolioRecord>> gone) {

    public String of(Change change) {
        return switch (change) {
            case Change.Creation(var made, _) -> whole("difference.added", made);
            case Change.Deletion(var removed, _) -> whole("difference.removed", removed);
            case Change.FieldChange field -> field(field);
        };
    }

    private String whole(String key, PortfolioRecord record) {
        return words.of(key, words.label(Kind.of(record)), name(record));
    }

    String name(PortfolioRecord record) {
        return new RecordNames(portfolio, words).of(record);
    }

    private String field(Change.FieldChange change) {
        var record = portfolio.find(change.record()).or(() -> gone.apply(change.record()));
        var name = record.map(this::name).orElseGet(() -> words.label(change.kind()));
        var field = words.field(change.kind(), change.field());
        var before = value(change.before());
        var after = value(change.after());
        if (before.isBlank()) {
            return words.of("difference.set", name, field, after);
        }
        if (after.isBlank()) {
            return words.of("difference.cleared", name, field, before);
        }
        return date(change.before()).flatMap(was -> date(change.after()).map(is -> moved(name, field, was, is)))
                .orElseGet(() -> words.of("difference.changed", name, field, before, after));
    }

    private String value(Object value) {
        return new ValueWords(portfolio, words).of(value);
    }

    private static Optional<StatedDate> date(Object value) {
        return (value instanceof Optional<?> optional ? optional : Optional.of(value))
                .filter(StatedDate.class::isInstance).map(StatedDate.class::cast);
    }

    private String moved(String name, String field, StatedDate was, StatedDate is) {
        long days = is.to().toEpochDay() - was.to().toEpochDay();
        if (days == 0) {
            return words.of("difference.restated", name, field, words.date(was), words.date(is));
        }
        return words.of(days > 0 ? "difference.later." + number(days) : "difference.earlier." + number(-days), name,
                field, words.date(was), words.date(is), Words.number(Math.abs(days)));
    }

    private static String number(long days) {
        return days == 1 ? "one" : "other";
    }
}
