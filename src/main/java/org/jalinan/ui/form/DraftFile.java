package org.jalinan.ui.form;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import org.jalinan.journal.WholeFile;
import org.jalinan.model.Kind;

/// Drafts as a file of properties: `KIND/record/field` is the key, with `/given` at its end where nobody typed it. Texts
/// of any form survive; a line that is no draft is passed over.
public record DraftFile(Path path) implements DraftFolder {

    private static final String GIVEN = "given";

    /// The file in a portfolio's folder of drafts.
    public static DraftFile in(Path drafts) {
        return new DraftFile(drafts.resolve("forms.properties"));
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
        var given = parts.length == 4 && parts[3].equals(GIVEN);
        try {
            return parts.length == 3 || given
                    ? Optional.of(new Draft(Kind.valueOf(parts[0]), UUID.fromString(parts[1]), parts[2], text, given))
                    : Optional.empty();
        } catch (IllegalArgumentException noKindOrId) {
            return Optional.empty();
        }
    }

    @Override
    public void write(List<Draft> drafts) throws IOException {
        var lines = new Properties();
        drafts.forEach(each -> lines.setProperty(key(each), each.text()));
        var text = new StringWriter();
        lines.store(text, null);
        WholeFile.makeFolder(path.toAbsolutePath().getParent());
        WholeFile.write(path, text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String key(Draft draft) {
        return draft.kind() + "/" + draft.record() + "/" + draft.field() + (draft.given() ? "/" + GIVEN : "");
    }
}
