package org.jalinan.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A contradiction between sources that nobody has recorded as one: for the same fields of a record, some say this and
/// others that. It stands until an officer settles it; the settlement is a `Contradiction` between the citations.
///
/// @param one the citations of what the record says, or where none supports it, of what was cited first; never empty
/// @param other the citations of another value; never empty
public record Disagreement(PortfolioRecord record, List<String> fields, List<Citation> one, List<Citation> other) {

    public Disagreement {
        fields = List.copyOf(fields);
        one = List.copyOf(one);
        other = List.copyOf(other);
    }

    /// Two values that are cited for one field.
    private record Pair(List<Citation> one, List<Citation> other) {
    }

    /// What a citation says, by field, read once for all fields.
    private record Saying(Citation citation, Map<String, String> words) {

        boolean isAbout(String field) {
            return !in(field).isBlank();
        }

        String in(String field) {
            return words.getOrDefault(field, "");
        }
    }

    /// All that no officer has settled, in no order.
    public static Stream<Disagreement> all(Portfolio portfolio) {
        return portfolio.all(Citation.class).collect(Collectors.groupingBy(Citation::record)).entrySet().stream()
                .filter(cited -> cited.getValue().size() > 1)
                .flatMap(cited -> portfolio.find(cited.getKey()).stream())
                .flatMap(record -> of(portfolio, record));
    }

    /// Those about one record. What the same citations disagree about in several fields is one disagreement.
    public static Stream<Disagreement> of(Portfolio portfolio, PortfolioRecord record) {
        var sayings = Citations.of(portfolio, record.id())
                .map(citation -> new Saying(citation, Citations.said(citation))).toList();
        var pairs = new LinkedHashMap<Pair, List<String>>();
        for (var component : Component.of(record.getClass())) {
            var values = values(portfolio, sayings, record, component.name());
            values.stream().skip(1).forEach(other -> pairs
                    .computeIfAbsent(new Pair(values.getFirst(), other), _ -> new ArrayList<>())
                    .add(component.name()));
        }
        return pairs.entrySet().stream()
                .map(each -> new Disagreement(record, each.getValue(), each.getKey().one(), each.getKey().other()));
    }

    /// The citations of each value of a field that may still be right, those of the present value first.
    private static List<List<Citation>> values(Portfolio portfolio, List<Saying> sayings, PortfolioRecord record,
            String field) {
        var about = sayings.stream().filter(saying -> saying.isAbout(field)).toList();
        if (about.stream().map(saying -> saying.in(field)).distinct().limit(2).count() < 2) {
            return List.of();
        }
        var now = Citations.words(record, field);
        var values = about.stream().filter(saying -> !isLost(portfolio, saying.citation(), field))
                .sorted(Comparator.comparing(saying -> !saying.in(field).equals(now)))
                .collect(Collectors.groupingBy(saying -> saying.in(field), LinkedHashMap::new,
                        Collectors.mapping(Saying::citation, Collectors.toList())));
        return List.copyOf(values.values());
    }

    private static Optional<String> says(Citation citation, String field) {
        return Citations.saidIn(citation, field).filter(value -> !value.isBlank());
    }

    /// The fields of a record about which two of its citations say different things.
    public static List<String> fields(PortfolioRecord record, Citation one, Citation other) {
        return Component.of(record.getClass()).stream().map(Component::name)
                .filter(field -> differ(one, other, field)).toList();
    }

    private static boolean differ(Citation one, Citation other, String field) {
        return says(one, field).filter(_ -> says(other, field).isPresent())
                .filter(value -> !says(other, field).equals(Optional.of(value))).isPresent();
    }

    /// Whether an officer has taken another citation to be right about what this one says in a field.
    public static boolean isLost(Portfolio portfolio, Citation citation, String field) {
        return beating(portfolio, citation).anyMatch(winner -> differ(winner, citation, field));
    }

    /// Whether an officer has taken another citation to be right about anything that this one says.
    public static boolean isLost(Portfolio portfolio, Citation citation) {
        return beating(portfolio, citation).findAny().isPresent();
    }

    private static Stream<Citation> beating(Portfolio portfolio, Citation citation) {
        return portfolio.naming(Contradiction.class, citation.id()).flatMap(pair -> pair.favoured().stream())
                .filter(favoured -> !favoured.equals(citation.id()))
                .flatMap(favoured -> portfolio.find(Citation.class, favoured).stream());
    }

    /// The record as one of the two sides says it is: its value stands in each field that it was about and that can be
    /// read from what was cited.
    ///
    /// @param right a citation of the side that an officer takes to be right
    public static PortfolioRecord standing(PortfolioRecord record, List<String> fields, Citation right) {
        var standing = record;
        for (var name : fields) {
            if (!Citations.supports(right, standing, name)) {
                var field = Component.named(record.getClass(), name).orElseThrow();
                var said = says(right, name).flatMap(value -> CitedValue.read(field, value));
                standing = said.isEmpty() ? standing
                        : field.replace(standing, field.isOptional() ? said : said.get());
            }
        }
        return standing;
    }

    /// The settlement for one of the two sides: each citation of the other side is kept as the loser to it. A citation of
    /// the fields alone wins over nothing else, so it is named rather than one of the whole record.
    ///
    /// @param right the side that an officer takes to be right
    public Stream<Contradiction> settled(List<Citation> right, String reason, Supplier<UUID> ids) {
        var winner = right.stream().filter(citation -> citation.field().isPresent()).findFirst()
                .orElse(right.getFirst());
        return (right.equals(one) ? other : one).stream().map(loser -> new Contradiction(ids.get(), winner.id(),
                loser.id(), Optional.of(reason), Optional.of(winner.id())));
    }
}
