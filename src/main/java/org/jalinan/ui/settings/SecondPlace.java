package org.jalinan.ui.settings;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/// The folder outside this computer into which backups are copied, such as a stick or a share.
///
/// @param last when one was last proved there
public record SecondPlace(Path folder, Instant last) {

    String asText() {
        return last + " " + folder;
    }

    static Optional<SecondPlace> read(String text) {
        var parts = text.split(" ", 2);
        try {
            return parts.length == 2 ? Optional.of(new SecondPlace(Path.of(parts[1]), Instant.parse(parts[0])))
                    : Optional.empty();
        } catch (DateTimeException | InvalidPathException unreadable) {
            return Optional.empty();
        }
    }
}
