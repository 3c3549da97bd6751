package org.jalinan.exchange.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;
import org.jalinan.exchange.Progress;
import org.jalinan.exchange.Shipment;
import org.jalinan.journal.ValueJson;
import org.jalinan.model.Kind;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.change.Edit;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/// Writes a portfolio as JSON: kinds in the order of the model, records by id, so that the same portfolio is the same
/// file.
public final class JsonFile {

    /// What the file calls itself.
    public static final String FORMAT = "org.jalinan.portfolio";
    /// The version of the form around the records; their own is `schema`.
    static final int VERSION = 1;

    private JsonFile() {
    }

    public static void write(Shipment shipment, OutputStream out, Progress progress) throws IOException {
        long all = Stream.of(Kind.values()).mapToLong(kind -> shipment.portfolio().of(kind).size()).sum();
        long done = 0;
        var factory = JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
        try (var json = factory.createGenerator(context(), out, JsonEncoding.UTF8)) {
            json.writeStartObject();
            json.writeStringProperty("format", FORMAT);
            json.writeNumberProperty("version", VERSION);
            json.writeNumberProperty("schema", Edit.SCHEMA);
            json.writeStringProperty("title", shipment.title());
            json.writeStringProperty("marking", shipment.marking());
            json.writeStringProperty("readers", shipment.readers());
            json.writeStringProperty("asOf", shipment.asOf().toString());
            json.writeObjectPropertyStart("records");
            for (var kind : Kind.values()) {
                json.writeArrayPropertyStart(name(kind));
                for (var record : sorted(shipment, kind)) {
                    ValueJson.write(record, json);
                    progress.reached(++done, all);
                }
                json.writeEndArray();
            }
            json.writeEndObject();
            json.writeEndObject();
        }
    }

    /// Under which name the records of a kind stand: `milestone`.
    static String name(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static Iterable<PortfolioRecord> sorted(Shipment shipment, Kind kind) {
        return shipment.portfolio().of(kind).stream().sorted(Comparator.comparing(PortfolioRecord::id)).toList();
    }

    /// A line for each value, the same on every system.
    private static ObjectWriteContext context() {
        var lines = new DefaultIndenter("  ", "\n");
        var pretty = new DefaultPrettyPrinter(Separators.createDefaultInstance()).withObjectIndenter(lines)
                .withArrayIndenter(lines);
        return new ObjectWriteContext.Base() {
            @Override
            public DefaultPrettyPrinter getPrettyPrinter() {
                return pretty.createInstance();
            }

            @Override
            public boolean hasPrettyPrinter() {
                return true;
            }
        };
    }
}
