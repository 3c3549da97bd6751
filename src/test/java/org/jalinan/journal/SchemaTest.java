package org.jalinan.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalinan.model.Component;
import org.jalinan.model.Kind;
import org.jalinan.model.change.Edit;
import org.junit.jupiter.api.Test;

/// What is in a journal is never rewritten, so the names in it stay readable for ever. Whoever renames a kind, a field or
/// a constant sees this test fail: the schema number goes up, and a translation of the old name comes with it.
class SchemaTest {

    @Test
    void theNamesOnDiskAreThoseOfTheSchema() throws IOException {
        assertEquals(written("schema-" + Edit.SCHEMA + ".txt"), names());
    }

    private static List<String> names() {
        var kinds = Arrays.stream(Kind.values()).flatMap(kind -> fields(ChangeJson.name(kind), kind.type()));
        var values = Arrays.stream(Kind.values()).flatMap(kind -> Component.of(kind.type()).stream())
                .map(Component::valueType).filter(Class::isRecord).distinct()
                .flatMap(type -> fields(type.getSimpleName(), type));
        return Stream.concat(kinds, values).sorted().toList();
    }

    private static Stream<String> fields(String owner, Class<?> type) {
        return Component.of(type).stream().map(field -> owner + "." + field.name() + " "
                + (field.isOptional() ? "optional " : "") + value(field.valueType()));
    }

    private static String value(Class<?> type) {
        return type.isEnum() ? Arrays.stream(type.getEnumConstants()).map(each -> ((Enum<?>) each).name())
                .collect(Collectors.joining("|")) : type.getSimpleName();
    }

    private static List<String> written(String file) throws IOException {
        try (var stream = SchemaTest.class.getResourceAsStream(file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
