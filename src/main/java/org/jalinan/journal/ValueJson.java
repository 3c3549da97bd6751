package org.jalinan.journal;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jalinan.model.Component;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/// Values of record components as JSON, by the types of the components. What is not recorded is left out of a record
/// and is `null` alone.
public final class ValueJson {

    private ValueJson() {
    }

    public static void write(Object value, JsonGenerator json) {
        switch (value) {
            case Optional<?> optional -> optional.ifPresentOrElse(present -> write(present, json), json::writeNull);
            case Integer number -> json.writeNumber(number);
            case BigDecimal number -> json.writeString(number.toPlainString());
            case Boolean truth -> json.writeBoolean(truth);
            case Enum<?> constant -> json.writeString(constant.name());
            case Record record -> record(record, json);
            default -> json.writeString(value.toString());
        }
    }

    private static void record(Record record, JsonGenerator json) {
        json.writeStartObject();
        for (var component : Component.of(record.getClass())) {
            var value = component.get(record);
            if (!value.equals(Optional.empty())) {
                json.writeName(component.name());
                write(value, json);
            }
        }
        json.writeEndObject();
    }

    /// @param type as declared: `Optional<StatedDate>`
    /// @throws IllegalArgumentException if the value is none of the type
    static Object read(@Nullable JsonNode node, Type type) {
        if (type instanceof ParameterizedType optional) {
            return node == null || node.isNull() ? Optional.empty()
                    : Optional.of(read(node, optional.getActualTypeArguments()[0]));
        }
        if (node == null) {
            throw new IllegalArgumentException("A value is missing");
        }
        return plain(node, (Class<?>) type);
    }

    private static Object plain(JsonNode node, Class<?> type) {
        if (type == int.class || type == Integer.class) {
            return number(node);
        }
        if (type == boolean.class || type == Boolean.class) {
            return truth(node);
        }
        if (type.isRecord()) {
            return Component.make(type, Component.of(type).stream()
                    .map(component -> read(node.get(component.name()), component.type())).toArray());
        }
        var text = text(node);
        if (type == String.class) {
            return text;
        }
        if (type == UUID.class) {
            return UUID.fromString(text);
        }
        if (type == LocalDate.class) {
            return LocalDate.parse(text);
        }
        if (type == BigDecimal.class) {
            return new BigDecimal(text);
        }
        return Arrays.stream(type.getEnumConstants()).filter(each -> ((Enum<?>) each).name().equals(text)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No " + type.getSimpleName() + " is called so"));
    }

    static JsonNode required(JsonNode node, String name) {
        var value = node.get(name);
        if (value == null) {
            throw new IllegalArgumentException("There is no " + name);
        }
        return value;
    }

    static String text(JsonNode node) {
        if (!node.isString()) {
            throw new IllegalArgumentException("Not a text");
        }
        return node.stringValue();
    }

    static int number(JsonNode node) {
        if (!node.isIntegralNumber() || !node.canConvertToInt()) {
            throw new IllegalArgumentException("Not a whole number");
        }
        return node.intValue();
    }

    static long longNumber(JsonNode node) {
        if (!node.isIntegralNumber() || !node.canConvertToLong()) {
            throw new IllegalArgumentException("Not a whole number");
        }
        return node.longValue();
    }

    private static boolean truth(JsonNode node) {
        if (!node.isBoolean()) {
            throw new IllegalArgumentException("Neither true nor false");
        }
        return node.booleanValue();
    }
}
