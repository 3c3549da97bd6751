package org.jalinan.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jalinan.storage.BackupResult;
import org.jalinan.storage.Backups;
import org.jalinan.storage.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Writes a backup, reads it again and prints its file once it is proved.
@Command(name = "backup")
final class BackupCommand extends PortfolioCommand {

    @Option(names = "--to", paramLabel = "FOLDER", descriptionKey = "cli.option.backup.to")
    private @Nullable Path folder;

    @Option(names = "--emptier", descriptionKey = "cli.option.backup.emptier")
    private boolean emptier;

    BackupCommand(Desk desk, Jalinan program) {
        super(desk, program);
    }

    @Override
    boolean onlyReads() {
        return folder != null;
    }

    @Override
    ExitCode work(Store store) {
        try {
            var place = Optional.ofNullable(folder).orElseGet(() -> store.folder().backups());
            return told(desk, new Backups(store.folder(), desk.clock()).write(place, store.device(), store.author(),
                    desk.keys().open(), emptier));
        } catch (IOException e) {
            return desk.noKeys();
        }
    }

    /// Makes a backup before much is changed and says why if there is none; the journal keeps everything as well.
    static void before(Desk desk, Store store) {
        try {
            var result = new Backups(store.folder(), desk.clock()).write(store.device(), store.author(),
                    desk.keys().open(), false);
            if (!(result instanceof BackupResult.Verified)) {
                told(desk, result);
            }
        } catch (IOException e) {
            desk.noKeys();
        }
    }

    /// Prints the file, or says why there is none.
    static ExitCode told(Desk desk, BackupResult result) {
        return switch (result) {
            case BackupResult.Verified(var backup) -> {
                desk.out().println(backup.file());
                yield ExitCode.DONE;
            }
            case BackupResult.Emptier(var before, var now) -> {
                desk.say("backup.emptier", before, now);
                yield ExitCode.PROBLEM;
            }
            case BackupResult.Failed(var refusal) -> {
                desk.say(refusal.key(), refusal.arguments());
                yield ExitCode.NOT_SAVED;
            }
        };
    }
}
