package org.jalinan.exchange.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jalinan.exchange.PortfolioFacts;
import org.jalinan.exchange.Progress;
import org.jalinan.exchange.Shipment;
import org.jalinan.journal.RandomRecords;
import org.jalinan.model.Kind;
import org.jalinan.model.Language;
import org.jalinan.model.Portfolio;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.text.Words;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/// Holds the file against its schema with a checker of its own.
class JsonFileTest {

    private static final Path SCHEMA = Path.of("src/docs/portfolio.schema.json");
    private static final Portfolio FACTS = PortfolioFacts.shipped().proposal().applyTo(Portfolio.EMPTY);

    @Test
    void theDocumentedSchemaIsTheOneOfTheRecords() throws IOException {
        if (Boolean.getBoolean("schema.write")) {
            Files.writeString(SCHEMA, SchemaOfRecords.text());
        }
        assertEquals(SchemaOfRecords.text(), Files.readString(SCHEMA),
                "after a change of the records: mvn test -Dtest=JsonFileTest -DargLine=-Dschema.write=true");
    }

    @Test
    void theFactsKeepTheSchema() throws IOException {
        assertEquals(List.of(), problems(write(FACTS)));
    }

    @Test
    void recordsOfEveryKindKeepTheSchema() throws IOException {
        var portfolio = Portfolio.EMPTY;
        for (var record : new RandomRecords(11).ofEveryKind(5)) {
            portfolio = portfolio.with(record);
        }
        assertEquals(List.of(), problems(write(portfolio)));
    }

    @Test
    void theSchemaFindsAFieldThatIsNone() throws IOException {
        var text = new String(write(FACTS), StandardCharsets.UTF_8).replaceFirst("\"title\" : \"", "\"titel\" : \"");
        assertFalse(problems(text.getBytes(StandardCharsets.UTF_8)).isEmpty());
    }

    @Test
    void theSamePortfolioIsTheSameFileInWhateverOrderItCameToBe() throws IOException {
        var shuffled = new ArrayList<>(FACTS.all(PortfolioRecord.class).toList());
        Collections.shuffle(shuffled, new Random(5));
        var other = Portfolio.EMPTY;
        for (var record : shuffled) {
            other = other.with(record);
        }
        assertArrayEquals(write(FACTS), write(other));
    }

    @Test
    void everyRecordIsThere() throws IOException {
        var tree = JsonMapper.shared().readTree(write(FACTS)).get("records");
        for (var kind : Kind.values()) {
            assertEquals(FACTS.of(kind).size(), tree.get(JsonFile.name(kind)).size(), kind.toString());
        }
    }

    private static List<String> problems(byte[] json) throws IOException {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(SCHEMA), InputFormat.JSON);
        return schema.validate(new String(json, StandardCharsets.UTF_8), InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true))).stream()
                .map(Object::toString).toList();
    }

    private static byte[] write(Portfolio portfolio) throws IOException {
        var out = new ByteArrayOutputStream();
        JsonFile.write(new Shipment(portfolio, "TEST MARKING", "Test readers", LocalDate.of(2026, 11, 21),
                Words.in(Language.EN)), out, Progress.UNSEEN);
        return out.toByteArray();
    }
}
