package org.jalinan.journal;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.jalinan.model.Component;
import org.jalinan.model.DateSpan;
import org.jalinan.model.Kind;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.StatedDate;

/// Records of every kind with values made up from a seed: valid by the rules, and with texts that files and databases
/// like to stumble over.
public final class RandomRecords {

    private static final List<String> ODD = List.of("", "'", "\"", "\\", "\\n", "\n", "\t", ";--", "{}", "ไทย",
            "မြန်မာ",
            "한국", "😀", "\uFEFF", "\u202E", "é", "null", "?1", ":name", "%", "\u001F", " ");

    private final Random random;
    private final List<PortfolioRecord> made = new ArrayList<>();
    private int count;

    public RandomRecords(long seed) {
        random = new Random(seed);
    }

    /// Some of every kind, each naming only records that stand before it.
    public List<PortfolioRecord> ofEveryKind(int each) {
        for (var kind : Kind.values()) {
            for (int i = 0; i < each; i++) {
                made.add(record(kind));
            }
        }
        return List.copyOf(made);
    }

    public PortfolioRecord record(Kind kind) {
        var values = Component.of(kind.type()).stream().map(this::value).toArray();
        return Component.make(kind.type(), values);
    }

    /// A value for a component, as a record of the kind could have it.
    public Object value(Component component) {
        return switch (component.name()) {
            case "id" -> new UUID(random.nextLong(), ++count);
            case "metBy", "settlement" -> Optional.empty();
            case "predecessor" -> component.isOptional() ? Optional.empty() : made.getFirst().id();
            case "successor" -> made.getLast().id();
            default -> value(component.type());
        };
    }

    private Object value(Type type) {
        if (type instanceof ParameterizedType optional) {
            return random.nextBoolean() ? Optional.empty() : Optional.of(value(optional.getActualTypeArguments()[0]));
        }
        var plain = (Class<?>) type;
        if (plain == String.class) {
            return "Text %04d ".formatted(++count) + ODD.get(random.nextInt(ODD.size()));
        }
        if (plain == UUID.class) {
            return made.get(random.nextInt(made.size())).id();
        }
        if (plain == LocalDate.class) {
            return day();
        }
        if (plain == StatedDate.class) {
            return statedDate();
        }
        if (plain == DateSpan.class) {
            var from = day();
            return new DateSpan(from, from.plusDays(random.nextInt(100)));
        }
        if (plain.isEnum()) {
            return plain.getEnumConstants()[random.nextInt(plain.getEnumConstants().length)];
        }
        if (plain.isRecord()) {
            return Component.make(plain,
                    Component.of(plain).stream().map(component -> value(component.type())).toArray());
        }
        return plain == boolean.class || plain == Boolean.class ? random.nextBoolean() : random.nextInt(100);
    }

    private StatedDate statedDate() {
        var day = day();
        var date = switch (random.nextInt(5)) {
            case 0 -> StatedDate.day(day);
            case 1 -> StatedDate.range(day, day.plusDays(3));
            case 2 -> StatedDate.month(YearMonth.from(day));
            case 3 -> StatedDate.quarter(day.getYear(), 1 + random.nextInt(4));
            default -> StatedDate.year(day.getYear());
        };
        return random.nextBoolean() ? date : date.worded("early " + day.getYear()).statedOn(day()).remarked("as said");
    }

    private LocalDate day() {
        return LocalDate.of(1967, 8, 8).plusDays(random.nextInt(20_000));
    }
}
