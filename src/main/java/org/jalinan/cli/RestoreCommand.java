package org.jalinan.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jalinan.bundle.BundleRefused;
import org.jalinan.storage.Backups;
import org.jalinan.storage.CommitResult;
import org.jalinan.storage.Store;
import org.jalinan.text.RestoreSentences;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Makes the portfolio what it was in a backup, as one edit that can be undone; with `--preview` only says what would change.
@Command(name = "restore")
final class RestoreCommand extends PortfolioCommand {

    @Parameters(paramLabel = "FILE", descriptionKey = "cli.option.backup.file")
    private @Nullable Path file;

    @Option(names = "--preview", descriptionKey = "cli.option.preview")
    private boolean preview;

    RestoreCommand(Desk desk, Jalinan program) {
        super(desk, program);
    }

    @Override
    boolean onlyReads() {
        return preview;
    }

    @Override
    ExitCode work(Store store) {
        try {
            var backup = new Backups(store.folder(), desk.clock()).read(Optional.ofNullable(file).orElseThrow(),
                    desk.keys().open());
            var proposal = backup.preview(store.portfolio());
            var told = new RestoreSentences(desk.words()).of(proposal, store.portfolio(), backup.then(),
                    proposal.changes().size());
            told.stream().limit(preview ? told.size() : 1).forEach(desk.out()::println);
            if (preview) {
                return ExitCode.DONE;
            }
            var result = store.restore(backup).join();
            if (result instanceof CommitResult.Committed committed) {
                desk.out().println(committed.edit().id());
            }
            return desk.judge(result);
        } catch (BundleRefused refused) {
            desk.enterRefused(store, Optional.ofNullable(file).orElseThrow(), refused.flaw().key());
            return desk.refused(refused.flaw(), refused.arguments());
        } catch (IOException e) {
            return desk.noKeys();
        }
    }
}
