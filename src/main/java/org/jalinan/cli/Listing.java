package org.jalinan.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The answer of a command that lists: rows under named columns, printed as text for people or, with `--json`, as an
/// array of objects for programs. A column's name is a JSON name and never translated; what is not recorded is null.
/// Lists and records may stand in a cell; as text a list is joined by spaces.
final class Listing {

    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final String NOTHING = "–";

    /// The option of every command that lists, as a picocli mixin.
    static final class Form {
        @Option(names = "--json", descriptionKey = "cli.option.json")
        boolean json;
    }

    private final List<String> columns;
    private final List<List<@Nullable Object>> rows = new ArrayList<>();

    Listing(String... columns) {
        this.columns = List.of(columns);
    }

    /// @throws IllegalArgumentException if there are not as many cells as columns
    Listing row(@Nullable Object... cells) {
        if (cells.length != columns.size()) {
            throw new IllegalArgumentException(cells.length + " cells for " + columns);
        }
        var row = new ArrayList<@Nullable Object>();
        for (var cell : cells) {
            row.add(cell);
        }
        rows.add(row);
        return this;
    }

    void print(PrintWriter out, Form form) {
        if (form.json) {
            out.println(json(objects()));
            return;
        }
        var table = new TextTable();
        rows.forEach(row -> table.row(row.stream().map(Listing::text).toArray(String[]::new)));
        table.print(out);
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /// The rows as objects, for an answer of several listings.
    List<Map<String, @Nullable Object>> objects() {
        return rows.stream().map(this::object).toList();
    }

    static String json(Object answer) {
        return JSON.writeValueAsString(answer);
    }

    private Map<String, @Nullable Object> object(List<@Nullable Object> row) {
        var object = new LinkedHashMap<String, @Nullable Object>();
        for (int i = 0; i < columns.size(); i++) {
            object.put(columns.get(i), row.get(i));
        }
        return object;
    }

    private static String text(@Nullable Object cell) {
        var text = switch (cell) {
            case null -> NOTHING;
            case List<?> list -> list.stream().map(Object::toString).collect(Collectors.joining(" "));
            default -> cell.toString();
        };
        return text.isEmpty() ? NOTHING : text;
    }
}
