package org.jalinan.ui.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalinan.model.Component;
import org.jalinan.model.DateReader;
import org.jalinan.model.DateReader.NotUnderstood;
import org.jalinan.model.DateReader.Understood;
import org.jalinan.model.DateSpan;
import org.jalinan.model.DocumentedState;
import org.jalinan.model.Precision;
import org.jalinan.model.StateOnDay;
import org.jalinan.model.StatedDate;
import org.jalinan.text.Words;

/// The text that stands for a value while it is edited, and back: dates in words, a choice by the name of its constant
/// or its id, a value of several parts with spaces between them, an unknown value as no text.
public final class FieldText {

    private FieldText() {
    }

    /// What a text was read as.
    sealed interface Reading {
    }

    record Value(Object value) implements Reading {
    }

    /// Why a text is no value, as a sentence of the bundles.
    record NoValue(String key, List<String> arguments) implements Reading {
    }

    public static String of(Object value, Words words) {
        return switch (value) {
            case Optional<?> optional -> optional.map(inner -> of(inner, words)).orElse("");
            case StatedDate date -> words.date(date);
            case LocalDate day -> words.date(day);
            case DateSpan span -> words.date(StatedDate.range(span.from(), span.to()));
            case Enum<?> constant -> constant.name();
            case BigDecimal number -> number.toPlainString();
            case Record parts -> Component.of(parts.getClass()).stream().map(part -> of(part.get(parts), words))
                    .collect(Collectors.joining(" "));
            default -> value.toString();
        };
    }

    static Reading read(Component component, String typed) {
        var text = typed.strip();
        if (component.isOptional()) {
            return text.isEmpty() ? new Value(Optional.empty()) : optional(value(component.valueType(), text));
        }
        return value(component.valueType(), text);
    }

    private static Reading optional(Reading reading) {
        return switch (reading) {
            case Value read -> new Value(Optional.of(read.value()));
            case NoValue none -> none;
        };
    }

    private static Reading value(Class<?> type, String text) {
        if (type == String.class) {
            return new Value(text);
        } else if (type == StatedDate.class) {
            return date(text);
        } else if (type == LocalDate.class) {
            return day(text, "form.problem.day");
        } else if (type == DateSpan.class) {
            return date(text) instanceof Value read ? new Value(((StatedDate) read.value()).span()) : date(text);
        } else if (type == StateOnDay.class) {
            return stateOnDay(text);
        } else if (type.isEnum()) {
            return chosen(Stream.of(type.getEnumConstants()).filter(each -> ((Enum<?>) each).name().equals(text)));
        } else if (type == UUID.class) {
            return chosen(Stream.of(text).filter(each -> !each.isEmpty()).map(UUID::fromString));
        } else if (type == boolean.class || type == Boolean.class) {
            return chosen(Stream.of(true, false).filter(each -> each.toString().equals(text)));
        } else if (type == int.class || type == Integer.class) {
            return number(text, Integer::valueOf);
        } else if (type == BigDecimal.class) {
            return number(text, BigDecimal::new);
        } else if (type.isRecord()) {
            return parts(type, text);
        }
        throw new IllegalArgumentException("No text stands for a " + type);
    }

    private static Reading chosen(Stream<?> values) {
        return values.findAny().<Reading>map(Value::new)
                .orElseGet(() -> new NoValue("form.problem.choose", List.of()));
    }

    private interface Parser {
        Object parse(String text);
    }

    private static Reading number(String text, Parser parser) {
        try {
            return new Value(parser.parse(text.replace(" ", "").replace(",", "")));
        } catch (NumberFormatException e) {
            return new NoValue("form.problem.number", List.of(text));
        }
    }

    /// Each part but the last is one word.
    private static Reading parts(Class<?> type, String text) {
        var components = Component.of(type);
        var texts = text.split("\\s+", components.size());
        if (texts.length < components.size()) {
            return new NoValue("form.problem.parts", List.of(text));
        }
        var values = new Object[texts.length];
        for (var i = 0; i < texts.length; i++) {
            switch (read(components.get(i), texts[i])) {
                case NoValue none -> {
                    return none;
                }
                case Value read -> values[i] = read.value();
            }
        }
        try {
            return new Value(Component.make(type, values));
        } catch (IllegalArgumentException refused) {
            return new NoValue("problem.value.refused", List.of());
        }
    }

    private static Reading date(String text) {
        return switch (DateReader.read(text)) {
            case Understood understood -> new Value(understood.date());
            case NotUnderstood not -> new NoValue(not.key(), not.arguments());
        };
    }

    private static Reading day(String text, String otherwise) {
        return switch (date(text)) {
            case NoValue none -> none;
            case Value read -> ((StatedDate) read.value()).precision() == Precision.DAY
                    ? new Value(((StatedDate) read.value()).from())
                    : new NoValue(otherwise, List.of());
        };
    }

    /// The name of the state, a space, the day.
    private static Reading stateOnDay(String text) {
        var space = text.indexOf(' ');
        var name = (space < 0 ? text : text.substring(0, space)).toUpperCase(Locale.ROOT);
        var state = Arrays.stream(DocumentedState.values()).filter(each -> each.name().equals(name)).findAny();
        if (state.isEmpty()) {
            return new NoValue("form.problem.state", List.of());
        }
        if (space < 0) {
            return new NoValue("form.problem.asOf", List.of());
        }
        return switch (day(text.substring(space + 1), "form.problem.asOf.day")) {
            case NoValue none -> none;
            case Value read -> new Value(new StateOnDay(state.get(), (LocalDate) read.value()));
        };
    }
}
