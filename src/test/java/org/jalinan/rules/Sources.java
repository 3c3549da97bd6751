package org.jalinan.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The source texts of the project by their path below the project's folder, with `/` between names on every system.
record Sources(TreeMap<String, String> texts) {

    private static final Set<String> KINDS = Set.of("java", "fxml", "css", "properties", "sql");

    static Sources main() {
        return below("src/main");
    }

    static Sources test() {
        return below("src/test/java");
    }

    private static Sources below(String folder) {
        var texts = new TreeMap<String, String>();
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            files.filter(Files::isRegularFile).filter(Sources::isText)
                    .forEach(file -> texts.put(file.toString().replace('\\', '/'), read(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Sources(texts);
    }

    /// The texts whose path ends so.
    List<String> ending(String suffix) {
        return texts.entrySet().stream().filter(e -> e.getKey().endsWith(suffix)).map(e -> e.getValue()).toList();
    }

    private static boolean isText(Path file) {
        var name = file.getFileName().toString();
        return KINDS.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
