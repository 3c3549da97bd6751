package org.jalinan.exchange.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/// One cell of a table, as a file holds it.
public sealed interface Cell {

    /// Nothing was recorded.
    record Blank() implements Cell {
        private static final Blank ONLY = new Blank();
    }

    record Text(String text) implements Cell {
    }

    record Figure(BigDecimal number) implements Cell {
    }

    record Day(LocalDate day) implements Cell {
    }

    record Truth(boolean value) implements Cell {
    }

    static Cell blank() {
        return Blank.ONLY;
    }

    /// The cell of a value without an `Optional` around it; a constant and an id stand as their words.
    static Cell of(Object value) {
        return switch (value) {
            case String text -> text.isEmpty() ? blank() : new Text(text);
            case LocalDate day -> new Day(day);
            case Integer number -> new Figure(BigDecimal.valueOf(number));
            case BigDecimal number -> new Figure(number);
            case Boolean truth -> new Truth(truth);
            case Enum<?> constant -> new Text(constant.name());
            default -> new Text(value.toString());
        };
    }

    static Cell of(Optional<?> value) {
        return value.map(Cell::of).orElse(blank());
    }

    /// As it is shown in a preview and written where a form knows text alone: ISO dates, plain numbers.
    default String words() {
        return switch (this) {
            case Blank _ -> "";
            case Text(var text) -> text;
            case Figure(var number) -> number.toPlainString();
            case Day(var day) -> day.toString();
            case Truth(var truth) -> Boolean.toString(truth);
        };
    }
}
