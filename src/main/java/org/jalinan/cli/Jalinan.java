package org.jalinan.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// The program itself, which does nothing without a command.
@Command(name = "jalinan")
final class Jalinan {

    @Option(names = "--portfolio", paramLabel = "FOLDER", descriptionKey = "cli.option.portfolio")
    private @Nullable Path folder;

    /// Set by picocli, which then prints the version instead of running a command.
    @Option(names = "--version", versionHelp = true, descriptionKey = "cli.option.version")
    boolean version;

    Optional<Path> folder() {
        return Optional.ofNullable(folder);
    }
}
