package org.jalinan.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jalinan.bundle.Sender;
import org.jalinan.journal.WholeFile;

/// What the laptops of colleagues were last seen to have, so that they can be sent only what is new to them: a file for
/// each, with the name in its first line and the ids of the edits below. Losing one costs a longer bundle and nothing else.
record Colleagues(Path folder) {

    /// A colleague's laptop.
    record Laptop(UUID device, String name, Set<UUID> edits) {
    }

    void remember(Sender sender, Set<UUID> edits) throws IOException {
        WholeFile.makeFolder(folder);
        var lines = edits.stream().sorted().map(UUID::toString).collect(Collectors.joining("\n"));
        WholeFile.write(folder.resolve(sender.device().toString()),
                (sender.name().replaceAll("\\R", " ") + "\n" + lines).getBytes(StandardCharsets.UTF_8));
    }

    List<Laptop> all() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.sorted().flatMap(file -> read(file).stream()).toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    private static Optional<Laptop> read(Path file) {
        try {
            var lines = Files.readAllLines(file);
            return Optional.of(new Laptop(UUID.fromString(file.getFileName().toString()), lines.getFirst(),
                    lines.stream().skip(1).map(UUID::fromString).collect(Collectors.toSet())));
        } catch (IOException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
