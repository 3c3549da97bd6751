package org.jalinan.exchange.json;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.jalinan.exchange.Progress;
import org.jalinan.exchange.Sentence;
import org.jalinan.exchange.table.Cell;
import org.jalinan.exchange.table.Grid;
import org.jalinan.exchange.table.Leaf;
import org.jalinan.exchange.table.Limits;
import org.jalinan.exchange.table.UnreadableFile;
import org.jalinan.model.Kind;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads a portfolio that was written as JSON, each kind as a table.
public final class JsonGrids {

    private static final int DEPTH = 32;
    private static final int DIGITS = 40;

    private JsonGrids() {
    }

    public static List<Grid> read(Path file, Progress progress) throws IOException {
        var name = String.valueOf(file.getFileName());
        var root = tree(Limits.bytes(file), name);
        if (!root.path("format").asString("").equals(JsonFile.FORMAT) || !root.path("records").isObject()) {
            throw new UnreadableFile("import.json.foreign", name);
        }
        if (root.path("version").asInt(0) > JsonFile.VERSION) {
            throw new UnreadableFile("import.json.newer", name);
        }
        var grids = new ArrayList<Grid>();
        for (var kind : Kind.values()) {
            var records = root.get("records").path(JsonFile.name(kind));
            var rows = new ArrayList<Grid.Row>();
            for (var record : records) {
                Limits.rows(rows.size() + 1L, JsonFile.name(kind));
                rows.add(row(kind, record, rows.size() + 1));
                progress.reached(rows.size(), records.size());
            }
            if (!rows.isEmpty()) {
                grids.add(Grid.of(JsonFile.name(kind), Optional.of(kind),
                        Leaf.of(kind.type()).stream().map(Leaf::name).toList(), rows));
            }
        }
        return grids;
    }

    private static JsonNode tree(byte[] bytes, String name) throws UnreadableFile {
        var constraints = StreamReadConstraints.builder().maxNestingDepth(DEPTH).maxStringLength(Limits.CELL)
                .maxNumberLength(DIGITS).maxNameLength(DIGITS * 2).build();
        var factory = JsonFactory.builder().streamReadConstraints(constraints)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
        try {
            return JsonMapper.builder(factory).build().readTree(bytes);
        } catch (CancellationException e) {
            throw e;
        } catch (JacksonException e) {
            var at = e.getLocation();
            throw new UnreadableFile("import.json.broken", name, at == null ? 1 : Math.max(1, at.getLineNr()));
        }
    }

    private static Grid.Row row(Kind kind, JsonNode record, int number) {
        var cells = new ArrayList<Cell>();
        for (var leaf : Leaf.of(kind.type())) {
            @Nullable
            JsonNode at = record;
            for (var step : leaf.path()) {
                at = at == null ? null : at.get(step.name());
            }
            cells.add(cell(at));
        }
        return new Grid.Row(Sentence.of("import.place.record", JsonFile.name(kind), number), cells);
    }

    private static Cell cell(@Nullable JsonNode node) {
        if (node == null || node.isNull()) {
            return Cell.blank();
        }
        if (node.isBoolean()) {
            return new Cell.Truth(node.booleanValue());
        }
        if (node.isNumber()) {
            return new Cell.Figure(new BigDecimal(node.asString()));
        }
        var text = node.isString() ? node.stringValue() : node.toString();
        return text.isEmpty() ? Cell.blank() : new Cell.Text(text);
    }
}
