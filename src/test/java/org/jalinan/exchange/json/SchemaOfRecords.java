package org.jalinan.exchange.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jalinan.model.Component;
import org.jalinan.model.Kind;
import org.jalinan.model.change.Edit;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The JSON Schema of the exported file, derived from the records, so that it cannot say anything else than they do.
final class SchemaOfRecords {

    private SchemaOfRecords() {
    }

    static String text() {
        var records = new LinkedHashMap<String, Object>();
        for (var kind : Kind.values()) {
            records.put(JsonFile.name(kind), ordered("type", "array", "items", record(kind.type())));
        }
        var schema = new LinkedHashMap<String, Object>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", "Portfolio of Jalinan");
        schema.put("description",
                "A component that is not there is not recorded. Dates are of ISO 8601; ids are UUIDs. "
                        + "A component whose name is that of another kind, or ends the description of one, holds the id of a record.");
        schema.put("type", "object");
        schema.put("properties", ordered("format", Map.of("const", JsonFile.FORMAT), "version",
                Map.of("const", JsonFile.VERSION), "schema", Map.of("const", Edit.SCHEMA), "title", string(), "marking",
                string(), "readers", string(), "asOf", day(), "records",
                ordered("type", "object", "properties", records, "required", List.copyOf(records.keySet()),
                        "additionalProperties", false)));
        schema.put("required", List.of("format", "version", "schema", "records"));
        schema.put("additionalProperties", false);
        return JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build().writeValueAsString(schema)
                .replace("\r\n", "\n") + "\n";
    }

    private static Map<String, Object> record(Class<?> type) {
        var properties = new LinkedHashMap<String, Object>();
        var required = new ArrayList<String>();
        for (var component : Component.of(type)) {
            properties.put(component.name(), value(component));
            if (!component.isOptional()) {
                required.add(component.name());
            }
        }
        return ordered("type", "object", "properties", properties, "required", required, "additionalProperties", false);
    }

    private static Object value(Component component) {
        var type = component.valueType();
        if (type == UUID.class) {
            return ordered("type", "string", "format", "uuid", "description",
                    component.isReference() ? "Id of a " + component.refersTo().getSimpleName() : "Id of this record");
        }
        if (type == LocalDate.class) {
            return day();
        }
        if (type == BigDecimal.class) {
            return ordered("type", "string", "pattern", "^-?[0-9]+(\\.[0-9]+)?$");
        }
        if (type.isEnum()) {
            return Map.of("enum", Stream.of(type.getEnumConstants()).map(each -> ((Enum<?>) each).name()).toList());
        }
        if (type.isRecord()) {
            return record(type);
        }
        return type == String.class ? string()
                : Map.of("type", type == boolean.class || type == Boolean.class ? "boolean" : "integer");
    }

    private static Map<String, Object> string() {
        return Map.of("type", "string");
    }

    private static Map<String, Object> day() {
        return ordered("type", "string", "format", "date");
    }

    private static Map<String, Object> ordered(Object... namesAndValues) {
        var map = new LinkedHashMap<String, Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return map;
    }
}
