package org.jalinan.ui.project;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jalinan.model.Component;
import org.jalinan.model.DateReader;
import org.jalinan.model.DateReader.NotUnderstood;
import org.jalinan.model.DateReader.Understood;
import org.jalinan.model.DocumentedState;
import org.jalinan.model.Precision;
import org.jalinan.model.StateOnDay;
import org.jalinan.model.StatedDate;
import org.jalinan.text.Words;

/// The text that stands for a value while it is edited, and back: dates in words, a choice by the name of its constant
/// or its id, an unknown value as no text.
final class FieldText {

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

    static String of(Object value, Words words) {
        return switch (value) {
            case Optional<?> optional -> optional.map(inner -> of(inner, words)).orElse("");
            case StatedDate date -> words.date(date);
            case StateOnDay state -> state.state() + " " + words.date(state.asOf());
            case Enum<?> constant -> constant.name();
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
        } else if (type == StateOnDay.class) {
            return stateOnDay(text);
        } else if (type == UUID.class) {
            return new Value(UUID.fromString(text));
        } else if (type.isEnum()) {
            return Stream.of(type.getEnumConstants()).filter(each -> ((Enum<?>) each).name().equals(text)).findAny()
                    .<Reading>map(Value::new).orElseGet(() -> new NoValue("problem.text.blank", List.of()));
        }
        throw new IllegalArgumentException("No text stands for a " + type);
    }

    private static Reading date(String text) {
        return switch (DateReader.read(text)) {
            case Understood understood -> new Value(understood.date());
            case NotUnderstood not -> new NoValue(not.key(), not.arguments());
        };
    }

    /// The name of the state, a space, the day.
    private static Reading stateOnDay(String text) {
        var space = text.indexOf(' ');
        var name = (space < 0 ? text : text.substring(0, space)).toUpperCase(Locale.ROOT);
        var state = Stream.of(DocumentedState.values()).filter(each -> each.name().equals(name)).findAny();
        if (state.isEmpty()) {
            return new NoValue("page.problem.state", List.of());
        }
        if (space < 0) {
            return new NoValue("page.problem.asOf", List.of());
        }
        return switch (date(text.substring(space + 1))) {
            case NoValue none -> none;
            case Value read -> day((StatedDate) read.value()).<Reading>map(day -> new Value(
                    new StateOnDay(state.get(), day)))
                    .orElseGet(() -> new NoValue("page.problem.asOf.day", List.of()));
        };
    }

    private static Optional<LocalDate> day(StatedDate date) {
        return date.precision() == Precision.DAY ? Optional.of(date.from()) : Optional.empty();
    }
}
