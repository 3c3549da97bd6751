package org.jalinan.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jalinan.model.CitedValue;
import org.jalinan.model.Component;
import org.jalinan.model.DateSpan;
import org.jalinan.model.Portfolio;
import org.jalinan.model.StatedDate;

/// The value of any component in words: a constant by its label, a record by its name.
public record ValueWords(Portfolio portfolio, Words words) {

    /// No words for a value that nobody recorded.
    public String of(Object value) {
        return switch (value) {
            case Optional<?> optional -> optional.map(this::of).orElse("");
            case Enum<?> constant -> words.label(constant);
            case Boolean yes -> words.of("form.choice." + yes);
            case UUID id -> new RecordNames(portfolio, words).of(id).orElse("");
            case StatedDate date -> words.date(date);
            case LocalDate day -> words.date(day);
            case DateSpan span -> words.date(StatedDate.range(span.from(), span.to()));
            case BigDecimal number -> number.toPlainString();
            case Record parts -> Component.of(parts.getClass()).stream().map(part -> of(part.get(parts)))
                    .collect(Collectors.joining(", "));
            default -> value.toString();
        };
    }

    /// What a source says of a field, in words, from the plain text that a citation keeps (see `Citations.valueInWords`).
    /// What is no such text is shown as it stands.
    public String cited(Component field, String said) {
        return CitedValue.read(field, said).map(this::of).orElse(said);
    }
}
