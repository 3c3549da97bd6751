package org.jalinan.storage;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jalinan.bundle.BundleFile;

/// A backup as its file's name tells of it: `20261122-081500-e00000042-r00000815.jalinan`.
///
/// @param edits how many edits it holds
/// @param records how many records they make
public record Backup(Path file, Instant made, long edits, long records) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss")
            .withZone(ZoneOffset.UTC);
    private static final Pattern NAME = Pattern
            .compile("(\\d{8}-\\d{6})-e(\\d{8,})-r(\\d{8,})" + Pattern.quote(BundleFile.ENDING));

    static Path file(Path folder, Instant made, long edits, long records) {
        return folder.resolve("%s-e%08d-r%08d%s".formatted(TIME.format(made), edits, records, BundleFile.ENDING));
    }

    /// Empty for a file that is no backup.
    static Optional<Backup> of(Path file) {
        var name = NAME.matcher(file.getFileName().toString());
        if (!name.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Backup(file, TIME.parse(name.group(1), Instant::from),
                    Long.parseLong(name.group(2)), Long.parseLong(name.group(3))));
        } catch (DateTimeException | NumberFormatException noName) {
            return Optional.empty();
        }
    }
}
