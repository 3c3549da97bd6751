package org.jalinan.journal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jalinan.model.change.Act;
import org.jalinan.model.change.Change;
import org.jalinan.model.change.Edit;
import org.jalinan.model.change.Stamp;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Edits as UTF-8 JSON, whole or in parts.
final class EditJson {

    private static final String ARRIVED = "arrived";
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(32)
                    .maxStringLength(Frame.MAX_BYTES).build())
            .build()).build();

    private EditJson() {
    }

    /// What stands there cannot be understood as an edit.
    static final class Unreadable extends Exception {
        Unreadable(Throwable cause) {
            super("Unreadable edit", cause);
        }
    }

    static byte[] whole(Edit edit) throws IOException {
        return write(json -> {
            head(edit, json);
            changes(edit.changes(), json);
        });
    }

    static byte[] line(Edit edit, boolean arrived) throws IOException {
        return write(json -> {
            head(edit, json);
            if (arrived) {
                json.writeBooleanProperty(ARRIVED, true);
            }
            changes(edit.changes(), json);
        });
    }

    static boolean isArrived(byte[] line) throws Unreadable {
        try {
            return JSON.readTree(line).path(ARRIVED).asBoolean(false);
        } catch (JacksonException e) {
            throw new Unreadable(e);
        }
    }

    /// The edit without its changes.
    static byte[] head(Edit edit) throws IOException {
        return write(json -> head(edit, json));
    }

    static byte[] part(List<Change> changes) throws IOException {
        return write(json -> changes(changes, json));
    }

    /// The commit of an edit in parts: how many changes it has.
    static byte[] count(int changes) throws IOException {
        return write(json -> json.writeNumberProperty("count", changes));
    }

    /// An edit of the payload that holds its head, and of all payloads that hold its changes, in order.
    static Edit read(byte[] head, List<byte[]> parts) throws Unreadable {
        try {
            return edit(JSON.readTree(head), parts.stream().map(JSON::readTree).toList());
        } catch (JacksonException e) {
            throw new Unreadable(e);
        }
    }

    /// An edit of the one payload that holds all of it.
    static Edit read(byte[] whole) throws Unreadable {
        try {
            var node = JSON.readTree(whole);
            return edit(node, List.of(node));
        } catch (JacksonException e) {
            throw new Unreadable(e);
        }
    }

    private static Edit edit(JsonNode node, List<JsonNode> parts) throws Unreadable {
        try {
            int schema = ValueJson.number(ValueJson.required(node, "schema"));
            var changes = new ArrayList<Change>();
            for (var part : parts) {
                ValueJson.required(part, "changes")
                        .forEach(change -> changes.add(ChangeJson.read(OldNames.upToDate(change, schema))));
            }
            var act = ValueJson.required(node, "act");
            var time = ValueJson.required(node, "time");
            var undoes = Optional.ofNullable(node.get("undoes")).map(EditJson::uuid);
            return new Edit(uuid(ValueJson.required(node, "id")), schema,
                    new Act(ValueJson.text(ValueJson.required(act, "key")),
                            ValueJson.required(act, "arguments").valueStream().map(ValueJson::text).toList()),
                    ValueJson.text(ValueJson.required(node, "author")), uuid(ValueJson.required(node, "device")),
                    new Stamp(ValueJson.longNumber(ValueJson.required(time, "millis")),
                            ValueJson.number(ValueJson.required(time, "counter"))),
                    undoes, changes);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new Unreadable(e);
        }
    }

    static int readCount(byte[] commit) throws Unreadable {
        try {
            return ValueJson.number(ValueJson.required(JSON.readTree(commit), "count"));
        } catch (JacksonException | IllegalArgumentException e) {
            throw new Unreadable(e);
        }
    }

    private static UUID uuid(JsonNode node) {
        return UUID.fromString(ValueJson.text(node));
    }

    private static void head(Edit edit, JsonGenerator json) {
        json.writeStringProperty("id", edit.id().toString());
        json.writeNumberProperty("schema", edit.schema());
        json.writeObjectPropertyStart("act");
        json.writeStringProperty("key", edit.act().key());
        json.writeArrayPropertyStart("arguments");
        edit.act().arguments().forEach(json::writeString);
        json.writeEndArray();
        json.writeEndObject();
        json.writeStringProperty("author", edit.author());
        json.writeStringProperty("device", edit.device().toString());
        json.writeObjectPropertyStart("time");
        json.writeNumberProperty("millis", edit.time().millis());
        json.writeNumberProperty("counter", edit.time().counter());
        json.writeEndObject();
        edit.undoes().ifPresent(undone -> json.writeStringProperty("undoes", undone.toString()));
    }

    private static void changes(List<Change> changes, JsonGenerator json) {
        json.writeArrayPropertyStart("changes");
        changes.forEach(change -> ChangeJson.write(change, json));
        json.writeEndArray();
    }

    private interface Body {
        void write(JsonGenerator json);
    }

    private static byte[] write(Body body) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var json = JSON.createGenerator(bytes)) {
            json.writeStartObject();
            body.write(json);
            json.writeEndObject();
        } catch (JacksonException textThatIsNoUnicode) {
            throw new IOException("The edit cannot be written as JSON", textThatIsNoUnicode);
        }
        return bytes.toByteArray();
    }

    static Set<UUID> uuids(JsonNode array) {
        var ids = new LinkedHashSet<UUID>();
        array.forEach(node -> ids.add(uuid(node)));
        return ids;
    }
}
