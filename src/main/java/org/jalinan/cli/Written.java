package org.jalinan.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the commands that write files have in common.
final class Written {

    private Written() {
    }

    /// The place that a required option named.
    static Path into(@Nullable Path out) {
        return Optional.ofNullable(out).orElseThrow().toAbsolutePath().normalize();
    }

    /// Says that a file or folder could not be written.
    static ExitCode not(Desk desk, Path place) {
        desk.say("cli.notWritten", place);
        return ExitCode.NOT_SAVED;
    }
}
