package org.jalinan.ui.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jalinan.exchange.intake.DayForm;
import org.jalinan.exchange.intake.Mapping;
import org.jalinan.exchange.intake.Preview;
import org.jalinan.exchange.table.Grid;
import org.jalinan.exchange.table.Leaf;
import org.jalinan.model.Kind;
import org.jalinan.ui.Preferences;
import org.jspecify.annotations.Nullable;

/// What an officer said of the columns of a file, for the next file with the same ones; kept with the settings.
record KnownColumns(Preferences preferences) {

    private static final String KIND = "kind";
    private static final String DAYS = "days";
    private static final String FIELD = "field ";
    private static final String NEW = "new ";

    Optional<Kind> kind(List<Grid> grids) {
        return grids.stream().filter(grid -> grid.kind().isEmpty()).findFirst()
                .flatMap(grid -> constant(said(grid).get(KIND), Kind.values()));
    }

    DayForm days(List<Grid> grids) {
        return grids.stream().findFirst().flatMap(grid -> constant(said(grid).get(DAYS), DayForm.values()))
                .orElse(DayForm.ISO);
    }

    void say(List<Grid> grids, Optional<Kind> kind, DayForm days) {
        for (var grid : grids) {
            kind.filter(_ -> grid.kind().isEmpty()).ifPresent(each -> say(grid, KIND, each.name()));
            if (days != days(List.of(grid))) {
                say(grid, DAYS, days.name());
            }
        }
    }

    /// @param column empty for none
    void field(Preview.Mapped table, String field, Optional<Integer> column) {
        say(table.grid(), FIELD + table.mapping().kind() + " " + field,
                column.map(each -> table.grid().columns().get(each)).orElse(""));
    }

    /// @param value empty for none
    void ofNew(Preview.Mapped table, Leaf leaf, Optional<String> value) {
        say(table.grid(), NEW + table.mapping().kind() + " " + leaf.name(), value.orElse(""));
    }

    /// The table with its columns as they were matched before.
    Preview.Mapped asBefore(Preview.Mapped table) {
        var mapping = table.mapping();
        var said = said(table.grid());
        for (var field : Mapping.fields(mapping.kind())) {
            var column = said.get(FIELD + mapping.kind() + " " + field);
            if (column != null) {
                mapping = mapping.with(field, Optional.of(table.grid().columns().indexOf(column))
                        .filter(each -> each >= 0));
            }
        }
        for (var leaf : mapping.missing()) {
            mapping = mapping.withNew(leaf, Optional.ofNullable(said.get(NEW + mapping.kind() + " " + leaf.name()))
                    .filter(value -> !value.isEmpty()));
        }
        return new Preview.Mapped(table.grid(), mapping);
    }

    private static <E extends Enum<E>> Optional<E> constant(@Nullable String name,
            E[] values) {
        return List.of(values).stream().filter(each -> each.name().equals(name)).findFirst();
    }

    private Map<String, String> said(Grid grid) {
        var said = new LinkedHashMap<String, String>();
        preferences.arrangement(key(grid)).stream().flatMap(text -> List.of(text.split("\t")).stream())
                .map(pair -> pair.split("=", 2)).filter(pair -> pair.length == 2)
                .forEach(pair -> said.put(pair[0], pair[1]));
        return said;
    }

    private void say(Grid grid, String what, String value) {
        var said = said(grid);
        said.put(what, value.replace('\t', ' '));
        preferences.arrange(key(grid), said.entrySet().stream().map(each -> each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining("\t")));
    }

    private static String key(Grid grid) {
        return "import." + Integer.toHexString(grid.columns().hashCode());
    }
}
