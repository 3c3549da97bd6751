package org.jalinan.journal;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.jalinan.model.Component;
import org.jalinan.model.DateSpan;
import org.jalinan.model.Kind;
import org.jalinan.model.Portfolio;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.Rules;
import org.jalinan.model.Scheduled;
import org.jalinan.model.StatedDate;

/// Records of every kind with values made up from a seed: valid by the rules, and with texts that files and databases
/// like to stumble over.
public final class RandomRecords {

    private static final List<String> ODD = List.of("", "'", "\"", "\\", "\\n", "\n", "\t", ";--", "{}", "ไทย",
            "မြန်မာ",
            "한국", "😀", "\uFEFF", "\u202E", "é", "null", "?1", ":name", "%", "\u001F", " ");

    private static final LocalDate FIRST = LocalDate.of(1967, 8, 8);
    private static final int DAYS = 20_000;
    private static final LocalDate LAST = FIRST.plusDays(DAYS);
    private static final int TRIES = 200;

    private final Random random;
    private final List<PortfolioRecord> made = new ArrayList<>();
    private Portfolio portfolio = Portfolio.EMPTY;
    private int count;

    public RandomRecords(long seed) {
        random = new Random(seed);
    }

    /// Some of every kind, each naming only records that stand before it; fewer where a rule lets only few stand.
    public List<PortfolioRecord> ofEveryKind(int each) {
        for (var kind : Kind.values()) {
            for (int i = 0; i < each; i++) {
                Stream.generate(() -> record(kind)).limit(TRIES).filter(this::isValid).findFirst().ifPresent(this::add);
            }
        }
        return List.copyOf(made);
    }

    private boolean isValid(PortfolioRecord record) {
        return Rules.problems(portfolio.with(record), record, LAST).isEmpty();
    }

    private void add(PortfolioRecord record) {
        made.add(record);
        portfolio = portfolio.with(record);
    }

    public PortfolioRecord record(Kind kind) {
        var values = Component.of(kind.type()).stream().map(this::value).toArray();
        return Component.make(kind.type(), values);
    }

    /// A value for a component, as a record of the kind could have it.
    public Object value(Component component) {
        return switch (component.name()) {
            case "id" -> new UUID(random.nextLong(), ++count);
            case "metBy", "settlement", "home" -> Optional.empty();
            case "predecessor" -> component.isOptional() ? Optional.empty() : scheduled().getFirst();
            case "successor" -> scheduled().get(random.nextInt(scheduled().size()));
            case "sha256" -> "%064x".formatted(++count);
            case "currency" -> List.of("MYR", "USD", "JPY").get(random.nextInt(3));
            default -> value(component.type());
        };
    }

    /// What a link can tie; all from the first, so that nothing waits in a circle.
    private List<UUID> scheduled() {
        return made.stream().filter(Scheduled.class::isInstance).map(PortfolioRecord::id).toList();
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
        if (plain == BigDecimal.class) {
            return BigDecimal.valueOf(random.nextInt(1_000_000), random.nextInt(5));
        }
        if (plain.isRecord()) {
            return Component.make(plain,
                    Component.of(plain).stream().map(this::value).toArray());
        }
        return plain == boolean.class || plain == Boolean.class ? random.nextBoolean() : random.nextInt(10);
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
        return FIRST.plusDays(random.nextInt(DAYS));
    }
}
