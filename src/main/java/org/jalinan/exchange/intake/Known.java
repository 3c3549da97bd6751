package org.jalinan.exchange.intake;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
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
import org.jalinan.model.Project;

/// The records that a file may mean: those of the portfolio, and those that its earlier rows bring.
final class Known {

    private static final ClassValue<List<Component>> KEY = new ClassValue<>() {
        @Override
        protected List<Component> computeValue(Class<?> type) {
            return Stream.concat(Designation.owners(type), Designation.component(type).map(Stream::of)
                    .orElseGet(() -> Component.of(type).stream()
                            .filter(each -> each.valueType().isEnum() && !each.isOptional())))
                    .toList();
        }
    };

    private final Portfolio portfolio;
    private final Map<UUID, PortfolioRecord> brought = new HashMap<>();
    private int projectNumber;
    private final Map<Kind, Map<String, Set<UUID>>> byKey = new EnumMap<>(Kind.class);
    private final Map<Kind, Map<String, Set<UUID>>> byName = new EnumMap<>(Kind.class);

    Known(Portfolio portfolio) {
        this.portfolio = portfolio;
        projectNumber = portfolio.all(Project.class).mapToInt(Project::number).max().orElse(0);
    }

    /// The first number that no project has.
    int nextProjectNumber() {
        return projectNumber + 1;
    }

    /// Adds what a row brings, so that later rows can name it.
    void add(PortfolioRecord record) {
        var kind = Kind.of(record);
        keys(kind).computeIfAbsent(key(record), _ -> new LinkedHashSet<>()).add(record.id());
        names(kind).computeIfAbsent(folded(Designation.of(record)), _ -> new LinkedHashSet<>()).add(record.id());
        brought.put(record.id(), record);
        if (record instanceof Project project) {
            projectNumber = Math.max(projectNumber, project.number());
        }
    }

    Optional<PortfolioRecord> find(UUID id) {
        return Optional.ofNullable(brought.get(id)).or(() -> portfolio.find(id));
    }

    /// The same where it is likely of one type.
    Optional<PortfolioRecord> find(Class<? extends PortfolioRecord> type, UUID id) {
        return Optional.ofNullable(brought.get(id)).or(() -> portfolio.find(type, id))
                .or(() -> portfolio.find(id));
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
        return keyParts(record.getClass()).stream().map(each -> folded(String.valueOf(each.get(record))))
                .collect(Collectors.joining("\n"));
    }

    static List<Component> keyParts(Class<?> type) {
        return KEY.get(type);
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
