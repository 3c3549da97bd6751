package org.jalinan.exchange.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalinan.exchange.table.Cell;
import org.jalinan.model.DateSpan;
import org.jalinan.model.Language;
import org.jalinan.model.StatedDate;
import org.jalinan.text.Words;

/// Reads single cells as values. What is not exactly a value of the type is refused, never bent into one.
record CellValues(DayForm days) {

    private static final Set<String> YES = Set.of("true", "yes", "ya", "1");
    private static final Set<String> NO = Set.of("false", "no", "tidak", "0");

    /// Empty where the cell is.
    Optional<Object> read(Cell cell, Class<?> type, String field) {
        return cell instanceof Cell.Blank ? Optional.empty() : Optional.of(value(cell, type, field));
    }

    private Object value(Cell cell, Class<?> type, String field) {
        if (type == String.class) {
            return cell.words();
        } else if (type == LocalDate.class) {
            return day(cell, field);
        } else if (type == UUID.class) {
            return id(cell, field);
        } else if (type == int.class || type == Integer.class) {
            return whole(number(cell, field), field);
        } else if (type == BigDecimal.class) {
            return number(cell, field);
        } else if (type == boolean.class || type == Boolean.class) {
            return truth(cell, field);
        }
        return constant(cell, type, field);
    }

    private LocalDate day(Cell cell, String field) {
        return date(cell, field).filter(date -> date.span().days() == 1).map(StatedDate::from)
                .orElseThrow(() -> new Refusal.Thrown(field, "import.value.day", cell.words()));
    }

    /// A date as an officer writes it, or a day of a calendar.
    Optional<StatedDate> date(Cell cell, String field) {
        return switch (cell) {
            case Cell.Blank _ -> Optional.empty();
            case Cell.Day(var day) -> Optional.of(StatedDate.day(day));
            case Cell.Text(var text) -> Optional.of(days.read(text)
                    .orElseThrow(() -> new Refusal.Thrown(field, "import.value.date", text)));
            case Cell.Figure _,Cell.Truth _ -> throw new Refusal.Thrown(field, "import.value.date", cell.words());
        };
    }

    static DateSpan span(LocalDate from, LocalDate to, String field) {
        if (to.isBefore(from)) {
            throw new Refusal.Thrown(field, "import.value.order", from, to);
        }
        return new DateSpan(from, to);
    }

    private static UUID id(Cell cell, String field) {
        try {
            return UUID.fromString(cell.words().strip());
        } catch (IllegalArgumentException e) {
            throw new Refusal.Thrown(field, "import.value.id", cell.words());
        }
    }

    private static BigDecimal number(Cell cell, String field) {
        if (cell instanceof Cell.Figure(var number)) {
            return number;
        }
        var text = cell.words().strip();
        if (text.length() > 40 || !text.matches("[-+]?\\d+(\\.\\d+)?")) {
            throw new Refusal.Thrown(field, "import.value.number", shortened(text));
        }
        return new BigDecimal(text);
    }

    private static Integer whole(BigDecimal number, String field) {
        try {
            return number.intValueExact();
        } catch (ArithmeticException e) {
            throw new Refusal.Thrown(field, "import.value.whole", shortened(number.toString()));
        }
    }

    private static Boolean truth(Cell cell, String field) {
        if (cell instanceof Cell.Truth(var truth)) {
            return truth;
        }
        var word = cell.words().strip().toLowerCase(Locale.ROOT);
        if (!YES.contains(word) && !NO.contains(word)) {
            throw new Refusal.Thrown(field, "import.value.truth", shortened(word));
        }
        return YES.contains(word);
    }

    /// By the name of the constant, or by its label in either language where it has one.
    private static Object constant(Cell cell, Class<?> type, String field) {
        var word = cell.words().strip();
        var name = word.replace(' ', '_');
        for (var each : type.getEnumConstants()) {
            if (((Enum<?>) each).name().equalsIgnoreCase(name)) {
                return each;
            }
        }
        return Stream.of(type.getEnumConstants()).filter(each -> isLabelled((Enum<?>) each, word)).findFirst()
                .orElseThrow(() -> new Refusal.Thrown(field, "import.value.word", shortened(word),
                        Stream.of(type.getEnumConstants()).map(each -> ((Enum<?>) each).name())
                                .collect(Collectors.joining(", "))));
    }

    private static boolean isLabelled(Enum<?> constant, String word) {
        return Stream.of(Language.values())
                .anyMatch(language -> label(constant, Words.in(language)).filter(word::equalsIgnoreCase).isPresent());
    }

    static Optional<String> label(Enum<?> constant, Words words) {
        try {
            return Optional.of(words.label(constant));
        } catch (IllegalArgumentException withoutLabels) {
            return Optional.empty();
        }
    }

    static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
