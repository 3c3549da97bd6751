package org.jalinan.bundle;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jalinan.model.Sha256;
import org.jalinan.model.change.Edit;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// What stands at the front of a bundle and is signed.
///
/// @param schema the version of the record kinds in which the edits are written
/// @param beginning the SHA-256 of the first edit, by which laptops that began with other facts are told apart
/// @param edits how many there are
/// @param records how many records they make, in a backup
/// @param parts the files in the bundle
public record Manifest(Purpose purpose, UUID bundle, UUID portfolio, int schema, Instant created, Sender sender,
        String beginning, int edits, int records, List<Part> parts) {

    /// The version of the form of the file.
    static final int VERSION = 1;
    private static final String FORMAT = "jalinan-bundle";
    private static final String NO_CIPHER = "none";
    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /// One file in the bundle.
    public record Part(String name, long bytes, String sha256) {

        static Part of(String name, byte[] bytes) {
            return new Part(name, bytes.length, Sha256.hex(bytes));
        }

        boolean is(byte[] found) {
            return found.length == bytes && Sha256.hex(found).equals(sha256);
        }
    }

    public Manifest {
        parts = List.copyOf(parts);
    }

    byte[] bytes() {
        var node = JSON.createObjectNode();
        node.put("format", FORMAT).put("version", VERSION).put("cipher", NO_CIPHER).put("purpose", purpose.name())
                .put("bundle", bundle.toString()).put("portfolio", portfolio.toString()).put("schema", schema)
                .put("created", created.toString()).put("beginning", beginning).put("edits", edits)
                .put("records", records);
        node.putObject("sender").put("device", sender.device().toString()).put("name", sender.name())
                .put("key", SigningKey.text(sender.key().getEncoded()));
        var list = node.putArray("parts");
        parts.forEach(part -> list.addObject().put("name", part.name()).put("bytes", part.bytes()).put("sha256",
                part.sha256()));
        return JSON.writeValueAsBytes(node);
    }

    static Manifest read(byte[] bytes) throws BundleRefused {
        try {
            if (!(JSON.readTree(bytes) instanceof ObjectNode node) || !text(node, "format").equals(FORMAT)) {
                throw new BundleRefused(Flaw.NOT_A_BUNDLE);
            }
            if (number(node, "version") > VERSION || number(node, "schema") > Edit.SCHEMA
                    || !text(node, "cipher").equals(NO_CIPHER)) {
                throw new BundleRefused(Flaw.NEWER_PROGRAM, number(node, "schema"));
            }
            var sender = node.required("sender");
            var parts = new ArrayList<Part>();
            node.required("parts").forEach(part -> parts.add(new Part(text(part, "name"),
                    part.required("bytes").longValue(), text(part, "sha256"))));
            return new Manifest(Purpose.valueOf(text(node, "purpose")), uuid(node, "bundle"), uuid(node, "portfolio"),
                    number(node, "schema"), Instant.parse(text(node, "created")),
                    new Sender(uuid(sender, "device"), text(sender, "name"),
                            SigningKey.publicKey(text(sender, "key"))),
                    text(node, "beginning"), number(node, "edits"), number(node, "records"), parts);
        } catch (JacksonException | IllegalArgumentException | DateTimeException notOurs) {
            throw new BundleRefused(Flaw.NOT_A_BUNDLE);
        }
    }

    private static String text(JsonNode node, String name) {
        return node.required(name).stringValue();
    }

    private static int number(JsonNode node, String name) {
        return node.required(name).intValue();
    }

    private static UUID uuid(JsonNode node, String name) {
        return UUID.fromString(text(node, name));
    }
}
