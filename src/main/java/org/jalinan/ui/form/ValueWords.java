package org.jalinan.ui.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalinan.model.Component;
import org.jalinan.model.DateSpan;
import org.jalinan.model.Portfolio;
import org.jalinan.model.StatedDate;
import org.jalinan.text.RecordNames;
import org.jalinan.ui.Messages;

/// The value of any component in words: a constant by its label, a record by its name.
public record ValueWords(Portfolio portfolio, Messages messages) {

    /// No words for a value that nobody recorded.
    public String of(Object value) {
        return switch (value) {
            case Optional<?> optional -> optional.map(this::of).orElse("");
            case Enum<?> constant -> messages.label(constant);
            case Boolean yes -> messages.text("form.choice." + yes);
            case UUID id -> new RecordNames(portfolio, messages.words()).of(id).orElse("");
            case StatedDate date -> messages.date(date);
            case LocalDate day -> messages.date(day);
            case DateSpan span -> FieldText.of(span, messages.words());
            case Record parts -> Component.of(parts.getClass()).stream().map(part -> of(part.get(parts)))
                    .collect(Collectors.joining(", "));
            default -> FieldText.of(value, messages.words());
        };
    }

    /// What a source says of a field, in words, from the plain text that a citation keeps (see `Citations.valueInWords`).
    /// What is no such text is shown as it stands.
    public String cited(Component field, String said) {
        var type = field.valueType();
        if (type.isEnum()) {
            return Stream.of(type.getEnumConstants()).filter(each -> each.toString().equals(said)).findFirst()
                    .map(this::of).orElse(said);
        }
        try {
            return type == UUID.class ? of(UUID.fromString(said)) : type == StatedDate.class ? dates(said) : said;
        } catch (IllegalArgumentException | DateTimeException e) {
            return said;
        }
    }

    /// A whole month and a whole year are said as such.
    private String dates(String said) {
        var ends = said.split("/", 2);
        var from = LocalDate.parse(ends[0]);
        var span = StatedDate.range(from, LocalDate.parse(ends[ends.length - 1]));
        return of(Stream.of(StatedDate.day(from), StatedDate.month(YearMonth.from(from)),
                StatedDate.year(from.getYear())).filter(each -> each.span().equals(span.span())).findFirst()
                .orElse(span));
    }
}
