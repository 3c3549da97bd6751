package org.jalinan.ui.timeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.jalinan.exchange.ExportedFile;

/// Saved views as a file that one officer gives to another: text in UTF-8, a line that says what it is, then a line for
/// each view.
final class ViewsFile {

    static final String ENDING = ".jalinan-views";

    private static final String FIRST = "Jalinan views 1";
    /// No officer saves so many views; a file of another kind may be any size.
    private static final long MOST_BYTES = 1 << 20;

    private ViewsFile() {
    }

    static Path write(Path file, Map<String, SavedView> views) throws IOException {
        var text = FIRST + "\n" + SavedView.written(new TreeMap<>(views)).replace(';', '\n') + "\n";
        return ExportedFile.write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /// Those that can be read; none where the file is of another kind.
    static Map<String, SavedView> read(Path file) throws IOException {
        if (Files.size(file) > MOST_BYTES) {
            return Map.of();
        }
        var text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8).replace("\r", "");
        return text.startsWith(FIRST + "\n")
                ? SavedView.readAll(text.substring(FIRST.length() + 1).strip().replace('\n', ';'))
                : Map.of();
    }

    /// Both: of two under one name that differ, the one that came bears a number.
    static Map<String, SavedView> joined(Map<String, SavedView> kept, Map<String, SavedView> came) {
        var all = new TreeMap<>(kept);
        came.forEach((name, view) -> {
            var free = name;
            for (int number = 2; all.containsKey(free) && !view.equals(all.get(free)); number++) {
                free = name + " " + number;
            }
            all.put(free, view);
        });
        return all;
    }
}
