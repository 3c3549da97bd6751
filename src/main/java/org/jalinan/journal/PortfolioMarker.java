package org.jalinan.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jalinan.model.change.Edit;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The file `portfolio.json` by which a folder is known as a portfolio.
///
/// @param schema the version of the record kinds in which its latest edits are written
public record PortfolioMarker(UUID portfolio, int schema, Instant created) {

    public static final String FILE = "portfolio.json";

    private static final String FORMAT = "jalinan-portfolio";
    private static final int MAX_BYTES = 1 << 16;
    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    public void write(Path folder) throws IOException {
        var fields = new TreeMap<>(Map.of("format", FORMAT, "portfolio", portfolio.toString(), "schema", schema,
                "created", created.toString()));
        WholeFile.write(folder.resolve(FILE), JSON.writeValueAsBytes(fields));
    }

    /// The marker of a folder; empty if the file is missing or is not ours.
    ///
    /// @throws NewerProgram if it was written by a later version
    public static Optional<PortfolioMarker> read(Path folder) throws IOException, NewerProgram {
        var file = folder.resolve(FILE);
        if (!Files.isRegularFile(file) || Files.size(file) > MAX_BYTES) {
            return Optional.empty();
        }
        try {
            var node = JSON.readTree(Files.readAllBytes(file));
            if (!FORMAT.equals(ValueJson.text(ValueJson.required(node, "format")))) {
                return Optional.empty();
            }
            int schema = ValueJson.number(ValueJson.required(node, "schema"));
            if (schema > Edit.SCHEMA) {
                throw new NewerProgram(schema);
            }
            return Optional.of(new PortfolioMarker(
                    UUID.fromString(ValueJson.text(ValueJson.required(node, "portfolio"))), schema,
                    Instant.parse(ValueJson.text(ValueJson.required(node, "created")))));
        } catch (JacksonException | IllegalArgumentException | DateTimeException notOurs) {
            return Optional.empty();
        }
    }
}
