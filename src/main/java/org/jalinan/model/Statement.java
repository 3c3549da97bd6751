package org.jalinan.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// What a record says about the world: its fields that say something, each in words. A citation of a record as a whole
/// keeps the statement that its source made, so that what an officer changes afterwards is not laid at the door of the
/// source.
public final class Statement {

    /// What the program or its officers call and order things by says nothing about the world.
    private static final Set<String> OURS = Set.of("id", "order", "number", "code", "shortTitle", "label", "type",
            "kind", "form", "language", "note", "confidence", "certainty");

    private static final String SIGN = ": ";

    private final Map<String, String> words;

    private Statement(Map<String, String> words) {
        this.words = words;
    }

    public static Statement of(PortfolioRecord record) {
        var words = new LinkedHashMap<String, String>();
        Component.of(record.getClass()).stream().filter(field -> !OURS.contains(field.name())).forEach(field -> {
            var said = Citations.valueInWords(field.get(record));
            if (!said.isBlank()) {
                words.put(field.name(), said);
            }
        });
        return new Statement(words);
    }

    /// Reads the statement that a citation keeps.
    static Statement parse(String kept) {
        return new Statement(kept.lines().filter(line -> line.contains(SIGN)).map(line -> line.split(SIGN, 2))
                .filter(line -> tells(line[0]))
                .collect(Collectors.toMap(line -> line[0], line -> line[1], (first, _) -> first, LinkedHashMap::new)));
    }

    /// Whether a field, if it has a value, tells of the world.
    public static boolean tells(String field) {
        return !OURS.contains(field);
    }

    /// What is said of some of the fields.
    Statement only(Predicate<String> fields) {
        var left = new LinkedHashMap<>(words);
        left.keySet().removeIf(fields.negate());
        return new Statement(left);
    }

    /// What is said in a field, in words; empty where nothing is said.
    public Optional<String> in(String field) {
        return Optional.ofNullable(words.get(field));
    }

    /// What is said, by field.
    Map<String, String> words() {
        return Collections.unmodifiableMap(words);
    }

    /// Whether all of this is still said.
    boolean standsIn(Statement now) {
        return words.entrySet().stream().allMatch(each -> now.in(each.getKey()).equals(Optional.of(each.getValue())));
    }

    /// As a citation keeps it: a line `field: words` for each field.
    public String text() {
        return words.entrySet().stream().map(each -> each.getKey() + SIGN + each.getValue())
                .collect(Collectors.joining("\n"));
    }
}
