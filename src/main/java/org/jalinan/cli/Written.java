package org.jalinan.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jalinan.exchange.ExportedFile;
import org.jspecify.annotations.Nullable;

/// What the commands that write files have in common.
final class Written {

    private Written() {
    }

    /// The place that a required option named.
    static Path into(@Nullable Path out) {
        return Optional.ofNullable(out).orElseThrow().toAbsolutePath().normalize();
    }

    /// Prints where a file stands, and says why where that is not the place that was asked for.
    static void at(Desk desk, Path asked, Path stands) {
        desk.out().println(stands);
        ExportedFile.elsewhere(asked, stands).ifPresent(each -> desk.say(each.key(), each.arguments()));
    }

    /// Says that a file or folder could not be written.
    static ExitCode not(Desk desk, Path place) {
        desk.say("cli.notWritten", place);
        return ExitCode.NOT_SAVED;
    }
}
