package org.jalinan.ui.form;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.jalinan.journal.WholeFile;

/// What is typed into small dialogs as a file of properties, `dialog/field` each.
public record JottingFile(Path path) {

    /// The file in a portfolio's folder of drafts.
    public static JottingFile in(Path drafts) {
        return new JottingFile(drafts.resolve("dialogs.properties"));
    }

    /// Empty if nothing can be read, because drafts must never keep the program from starting.
    Map<Jotting, String> read() {
        var lines = new Properties();
        try {
            lines.load(new StringReader(Files.readString(path)));
        } catch (IOException | IllegalArgumentException unreadable) {
            return Map.of();
        }
        var texts = new TreeMap<Jotting, String>();
        lines.stringPropertyNames().stream().filter(key -> key.contains("/")).forEach(key -> {
            var parts = key.split("/", 2);
            texts.put(new Jotting(parts[0], parts[1]), lines.getProperty(key));
        });
        return texts;
    }

    void write(Map<Jotting, String> texts) throws IOException {
        var lines = new Properties();
        texts.forEach((jotting, text) -> lines.setProperty(jotting.dialog() + "/" + jotting.field(), text));
        var text = new StringWriter();
        lines.store(text, null);
        WholeFile.makeFolder(path.toAbsolutePath().getParent());
        WholeFile.write(path, text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
