package org.jalinan.exchange.intake;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jalinan.exchange.table.Designation;
import org.jalinan.exchange.table.Grid;
import org.jalinan.exchange.table.KindTable;
import org.jalinan.exchange.table.Leaf;
import org.jalinan.model.Component;
import org.jalinan.model.Kind;
import org.jalinan.model.Language;
import org.jalinan.model.StatedDate;
import org.jalinan.text.Words;

/// What the columns of a table mean.
///
/// @param columns for each field that a column fills, the number of the column
/// @param fixed for each field that has the same value in every row, that value
public record Mapping(Kind kind, SequencedMap<String, Integer> columns, Map<String, String> fixed, DayForm days) {

    /// Before the name of a field that only a new record takes from the file.
    static final String NEW = "new_";

    private static final Pattern CAPITAL = Pattern.compile("([A-Z])");
    private static final List<String> CHIEF_DATES = List.of("date", "target", "due");

    public Mapping {
        columns = new LinkedHashMap<>(columns);
        fixed = Map.copyOf(fixed);
    }

    /// The fields of a kind that a column can fill: parts of components, whole dates, and records by their names.
    public static List<String> fields(Kind kind) {
        var fields = new LinkedHashSet<String>();
        for (var leaf : Leaf.of(kind.type())) {
            if (leaf.isReference()) {
                fields.add(KindTable.name(leaf));
            } else if (leaf.component().valueType() == StatedDate.class) {
                fields.add(whole(leaf.component()));
            }
            fields.add(leaf.name());
        }
        return List.copyOf(fields);
    }

    static String whole(Component component) {
        return CAPITAL.matcher(component.name()).replaceAll("_$1").toLowerCase(Locale.ROOT);
    }

    /// Matches columns by their names: those of an export, or the labels of the fields in either language.
    public static Mapping byName(Kind kind, Grid grid, DayForm days) {
        var known = fields(kind);
        var names = new LinkedHashMap<String, String>();
        known.forEach(field -> names.putIfAbsent(plain(field), field));
        known.forEach(field -> names.putIfAbsent(plain(NEW + field), NEW + field));
        for (var component : Component.of(kind.type())) {
            for (var language : Language.values()) {
                var field = whole(component);
                if (known.contains(field)) {
                    Words.in(language).fieldIfShown(kind, component.name())
                            .ifPresent(label -> names.putIfAbsent(plain(label), field));
                }
            }
        }
        otherNames(kind).forEach((name, field) -> names.putIfAbsent(name, field));
        var columns = new LinkedHashMap<String, Integer>();
        for (int i = 0; i < grid.columns().size(); i++) {
            var field = names.get(plain(grid.columns().get(i)));
            if (field != null) {
                columns.putIfAbsent(field, i);
            }
        }
        return new Mapping(kind, columns, Map.of(), days);
    }

    /// What other programs call the name of a record and the days of its chief date.
    private static Map<String, String> otherNames(Kind kind) {
        var fields = fields(kind);
        var others = new LinkedHashMap<String, String>();
        Designation.component(kind.type()).map(Mapping::whole).ifPresent(
                name -> List.of("title", "name", "summary", "subject").forEach(each -> others.put(each, name)));
        CHIEF_DATES.stream().filter(each -> fields.contains(each + "_from")).findFirst().ifPresent(date -> {
            List.of("from", "start", "begin", "start date").forEach(each -> others.put(each, date + "_from"));
            List.of("to", "end", "finish", "end date").forEach(each -> others.put(each, date + "_to"));
        });
        return others;
    }

    /// The columns that fill nothing, by name.
    public List<String> unused(Grid grid) {
        var unused = new ArrayList<String>();
        var derived = Set.copyOf(KindTable.derived(kind));
        for (int i = 0; i < grid.columns().size(); i++) {
            var name = grid.columns().get(i);
            if (!columns.containsValue(i) && !name.isBlank() && !derived.contains(name) && !name.startsWith(NEW)) {
                unused.add(name);
            }
        }
        return unused;
    }

    /// What a new record cannot do without and no column says, where there is a choice of values: words of a list, records.
    public List<Leaf> missing() {
        return Leaf.of(kind.type()).stream()
                .filter(leaf -> leaf.path().size() == 1 && !leaf.component().isOptional()
                        && (leaf.isReference() || leaf.type().isEnum()))
                .filter(leaf -> Stream.of(leaf.name(), KindTable.name(leaf))
                        .noneMatch(name -> columns.containsKey(name) || columns.containsKey(NEW + name)))
                .toList();
    }

    /// The same with a value that every new record has in a field; empty for none.
    public Mapping withNew(Leaf leaf, Optional<String> value) {
        var values = new LinkedHashMap<>(fixed);
        value.ifPresentOrElse(each -> values.put(NEW + leaf.name(), each), () -> values.remove(NEW + leaf.name()));
        return with(values);
    }

    /// The value that every new record has in a field.
    public Optional<String> ofNew(Leaf leaf) {
        return Optional.ofNullable(fixed.get(NEW + leaf.name()));
    }

    /// The same with another column for a field; empty for none.
    public Mapping with(String field, Optional<Integer> column) {
        var next = new LinkedHashMap<>(columns);
        column.ifPresentOrElse(each -> next.put(field, each), () -> next.remove(field));
        return new Mapping(kind, next, fixed, days);
    }

    public Mapping with(Map<String, String> values) {
        return new Mapping(kind, columns, values, days);
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+",
                " ").strip();
    }
}
