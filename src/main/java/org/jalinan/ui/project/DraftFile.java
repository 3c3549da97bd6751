package org.jalinan.ui.project;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Stream;

/// Drafts as a file of properties: `project/record/field` is the key. Texts of any form survive; a line that is no draft
/// is passed over.
public record DraftFile(Path path) implements DraftFolder {

    /// The file in a portfolio's folder of drafts.
    public static DraftFile in(Path drafts) {
        return new DraftFile(drafts.resolve("project-page.properties"));
    }

    @Override
    public List<Draft> read() {
        var lines = new Properties();
        try {
            lines.load(new StringReader(Files.readString(path)));
        } catch (IOException | IllegalArgumentException unreadable) {
            return List.of();
        }
        return lines.stringPropertyNames().stream().sorted()
                .flatMap(key -> draft(key, lines.getProperty(key)).stream()).toList();
    }

    private static Optional<Draft> draft(String key, String text) {
        var parts = key.split("/", -1);
        try {
            return parts.length == 3
                    ? Optional.of(new Draft(UUID.fromString(parts[0]), UUID.fromString(parts[1]), parts[2], text))
                    : Optional.empty();
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    /// Writes beside the file and renames, so that a power cut leaves the old or the new drafts, never half of them.
    @Override
    public void write(List<Draft> drafts) throws IOException {
        var lines = new Properties();
        drafts.forEach(each -> lines
                .setProperty(Stream.of(each.project(), each.record(), each.field()).map(Object::toString)
                        .reduce((one, next) -> one + "/" + next).orElseThrow(), each.text()));
        var text = new StringWriter();
        lines.store(text, null);
        var folder = path.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        var fresh = Files.createTempFile(folder, "drafts", ".tmp");
        try {
            Files.writeString(fresh, text.toString());
            Files.move(fresh, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }
}
