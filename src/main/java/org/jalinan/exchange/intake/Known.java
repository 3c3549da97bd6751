package org.jalinan.exchange.intake;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalinan.exchange.table.Designation;
import org.jalinan.model.Component;
import org.jalinan.model.Country;
import org.jalinan.model.Kind;
import org.jalinan.model.Organisation;
import org.jalinan.model.Portfolio;
import org.jalinan.model.PortfolioRecord;

/// The records that a file may mean: those of the portfolio, and those that its earlier rows bring.
final class Known {

    private Portfolio portfolio;
    private final Map<Kind, Map<String, Set<UUID>>> byKey = new EnumMap<>(Kind.class);
    private final Map<Kind, Map<String, Set<UUID>>> byName = new EnumMap<>(Kind.class);

    Known(Portfolio portfolio) {
        this.portfolio = portfolio;
    }

    Portfolio portfolio() {
        return portfolio;
    }

    /// Adds what a row brings, so that later rows can name it.
    void add(PortfolioRecord record) {
        var kind = Kind.of(record);
        keys(kind).computeIfAbsent(key(record), _ -> new LinkedHashSet<>()).add(record.id());
        names(kind).computeIfAbsent(folded(Designation.of(record)), _ -> new LinkedHashSet<>()).add(record.id());
        portfolio = portfolio.with(record);
    }

    Optional<PortfolioRecord> find(UUID id) {
        return portfolio.find(id);
    }

    /// The ids of the records of a type that are called so.
    Set<UUID> named(Class<? extends PortfolioRecord> type, String words) {
        return Stream.of(Kind.values()).filter(kind -> type.isAssignableFrom(kind.type()))
                .flatMap(kind -> names(kind).getOrDefault(folded(words), Set.of()).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// The ids of the records that are the same by what they belong to and are called.
    Set<UUID> like(Kind kind, String key) {
        return keys(kind).getOrDefault(key, Set.of());
    }

    /// By what records without an id are told apart: what they belong to and are called; those without a name by what they
    /// tie and as what.
    private static String key(PortfolioRecord record) {
        return keyParts(record.getClass()).map(each -> folded(String.valueOf(each.get(record))))
                .collect(Collectors.joining("\n"));
    }

    static Stream<Component> keyParts(Class<?> type) {
        var name = Designation.component(type);
        return Stream.concat(Designation.owners(type), name.map(Stream::of).orElseGet(() -> Component.of(type).stream()
                .filter(each -> each.valueType().isEnum() && !each.isOptional())));
    }

    static String folded(String words) {
        return words.strip().toLowerCase(Locale.ROOT);
    }

    private Map<String, Set<UUID>> keys(Kind kind) {
        return byKey.computeIfAbsent(kind, each -> {
            var keys = new HashMap<String, Set<UUID>>();
            portfolio.of(each).forEach(record -> keys.computeIfAbsent(key(record), _ -> new LinkedHashSet<>())
                    .add(record.id()));
            return keys;
        });
    }

    private Map<String, Set<UUID>> names(Kind kind) {
        return byName.computeIfAbsent(kind, each -> {
            var names = new HashMap<String, Set<UUID>>();
            portfolio.of(each).forEach(record -> words(record).filter(word -> !word.isBlank())
                    .forEach(word -> names.computeIfAbsent(folded(word), _ -> new LinkedHashSet<>())
                            .add(record.id())));
            return names;
        });
    }

    private static Stream<String> words(PortfolioRecord record) {
        return Stream.concat(Stream.of(Designation.of(record)), switch (record) {
            case Country country -> Stream.of(country.isoAlpha2(), country.isoAlpha3());
            case Organisation body -> body.abbreviation().stream();
            default -> Stream.empty();
        });
    }
}
