package org.jalinan.journal;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jalinan.model.Component;
import org.jalinan.model.Kind;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.change.Change;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/// One change as JSON. The names of kinds and fields are those of the model; a test pins them, because what is on disk
/// keeps them for ever.
final class ChangeJson {

    static final String CREATED = "created";
    static final String DELETED = "deleted";
    private static final String REPLACES = "replaces";

    private ChangeJson() {
    }

    static void write(Change change, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("kind", name(change.kind()));
        switch (change) {
            case Change.Creation(var created, var replaces) -> {
                json.writeName(CREATED);
                ValueJson.write(created, json);
                seen(replaces, json);
            }
            case Change.Deletion(var deleted, var replaces) -> {
                json.writeName(DELETED);
                ValueJson.write(deleted, json);
                seen(replaces, json);
            }
            case Change.FieldChange field -> field(field, json);
        }
        json.writeEndObject();
    }

    private static void field(Change.FieldChange change, JsonGenerator json) {
        json.writeStringProperty("record", change.record().toString());
        json.writeStringProperty("field", change.field());
        json.writeName("before");
        ValueJson.write(change.before(), json);
        json.writeName("after");
        ValueJson.write(change.after(), json);
        replaces(change.replaces(), json);
    }

    /// A new record replaces nothing, and an earlier program did not note what a deletion had seen.
    private static void seen(Set<UUID> edits, JsonGenerator json) {
        if (!edits.isEmpty()) {
            replaces(edits, json);
        }
    }

    private static void replaces(Set<UUID> edits, JsonGenerator json) {
        json.writeArrayPropertyStart(REPLACES);
        edits.stream().sorted().forEach(edit -> json.writeString(edit.toString()));
        json.writeEndArray();
    }

    /// @throws IllegalArgumentException if it is no change of this version
    static Change read(JsonNode node) {
        var kind = Kind.valueOf(ValueJson.text(ValueJson.required(node, "kind")).toUpperCase(Locale.ROOT));
        if (node.has(CREATED)) {
            return new Change.Creation(record(kind, node.get(CREATED)), seen(node));
        }
        if (node.has(DELETED)) {
            return new Change.Deletion(record(kind, node.get(DELETED)), seen(node));
        }
        var field = ValueJson.text(ValueJson.required(node, "field"));
        var component = Component.named(kind.type(), field)
                .orElseThrow(() -> new IllegalArgumentException("No field " + field + " of " + kind));
        return new Change.FieldChange(kind, UUID.fromString(ValueJson.text(ValueJson.required(node, "record"))), field,
                ValueJson.read(node.get("before"), component.type()),
                ValueJson.read(node.get("after"), component.type()),
                EditJson.uuids(ValueJson.required(node, REPLACES)));
    }

    private static Set<UUID> seen(JsonNode change) {
        return change.has(REPLACES) ? EditJson.uuids(change.get(REPLACES)) : Set.of();
    }

    private static PortfolioRecord record(Kind kind, JsonNode node) {
        return (PortfolioRecord) ValueJson.read(node, kind.type());
    }

    static String name(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
