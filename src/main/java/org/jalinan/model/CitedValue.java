package org.jalinan.model;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads back the value of a field from the text that a citation keeps (see `Citations.valueInWords`). The words in which
/// a date was stated are not kept: it is as precise as its days are, a whole month is that month.
public final class CitedValue {

    private CitedValue() {
    }

    /// The value itself, without the `Optional` around it; empty if the text is no value of the field.
    public static Optional<Object> read(Component field, String said) {
        try {
            return value(field.valueType(), said.strip());
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Object> value(Class<?> type, String said) {
        if (type == String.class) {
            return Optional.<Object>of(said).filter(_ -> !said.isEmpty());
        } else if (type == StatedDate.class) {
            return Optional.of(dates(said));
        } else if (type == LocalDate.class) {
            return Optional.of(LocalDate.parse(said));
        } else if (type == UUID.class) {
            return Optional.of(UUID.fromString(said));
        } else if (type == boolean.class) {
            return Stream.of(true, false).filter(each -> each.toString().equals(said)).map(Object.class::cast)
                    .findFirst();
        } else if (type == int.class || type == Integer.class) {
            return Optional.of(Integer.valueOf(said));
        } else if (type == BigDecimal.class) {
            return Optional.of(new BigDecimal(said));
        } else if (type.isEnum()) {
            return Stream.of(type.getEnumConstants()).filter(each -> each.toString().equals(said))
                    .map(Object.class::cast).findFirst();
        } else if (type == StateOnDay.class) {
            return parts(type, said, "", " ", "");
        }
        return type.isRecord() ? parts(type, said, type.getSimpleName() + "[", ", ", "]") : Optional.empty();
    }

    private static StatedDate dates(String said) {
        var ends = said.split("/", 2);
        var from = LocalDate.parse(ends[0]);
        var span = StatedDate.range(from, LocalDate.parse(ends[ends.length - 1]));
        return Stream.of(Precision.values()).filter(each -> each != Precision.RANGE)
                .map(each -> StatedDate.holding(from, each)).filter(each -> each.span().equals(span.span()))
                .findFirst().orElse(span);
    }

    /// A value of several parts: where the text is that of a record, each part has its name before it.
    private static Optional<Object> parts(Class<?> type, String said, String begin, String between, String end) {
        var parts = Component.of(type);
        var form = parts.stream().map(part -> (begin.isEmpty() ? "" : part.name() + "=") + "(.*)")
                .collect(Collectors.joining(Pattern.quote(between), Pattern.quote(begin), Pattern.quote(end)));
        var found = Pattern.compile(form).matcher(said);
        if (!found.matches()) {
            return Optional.empty();
        }
        var values = Stream.iterate(0, i -> i < parts.size(), i -> i + 1)
                .flatMap(i -> read(parts.get(i), found.group(i + 1)).stream()).toArray();
        return values.length == parts.size() ? Optional.of(Component.make(type, values)) : Optional.empty();
    }
}
