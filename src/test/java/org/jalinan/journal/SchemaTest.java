package org.jalinan.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalinan.model.Component;
import org.jalinan.model.Kind;
import org.jalinan.model.change.Edit;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/// What is in a journal is never rewritten, so the names in it stay readable for ever. Whoever renames a kind, a field or
/// a constant sees this test fail: the schema number goes up, and a translation of the old name comes with it.
class SchemaTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Test
    void theNamesOnDiskAreThoseOfTheSchema() throws IOException {
        assertEquals(written("schema-" + Edit.SCHEMA + ".txt"), names());
    }

    @Test
    void everyNameOfAnEarlierSchemaIsStillReadOrBroughtUpToDate() throws IOException {
        var gone = new ArrayList<>(written("schema-1.txt"));
        gone.removeAll(names());
        assertEquals(List.of("undertaking_owner.organisation UUID"), gone);
        var sinceTwo = new ArrayList<>(written("schema-2.txt"));
        sinceTwo.removeAll(names());
        assertEquals(List.of(), sinceTwo);
        var old = JSON.readTree("""
                {"kind": "undertaking_owner", "created": {"id": "1", "organisation": "2"}}""");
        assertEquals(JSON.readTree("""
                {"kind": "undertaking_owner", "created": {"id": "1", "partner": "2"}}"""), OldNames.upToDate(old, 1));
        var field = JSON.readTree("""
                {"kind": "undertaking_owner", "field": "organisation", "before": "2", "after": "3"}""");
        assertEquals("partner", OldNames.upToDate(field, 1).get("field").stringValue());
        var another = JSON.readTree("""
                {"kind": "participant", "field": "organisation"}""");
        assertEquals("organisation", OldNames.upToDate(another, 1).get("field").stringValue());
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
