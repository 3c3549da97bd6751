package org.jalinan.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.jalinan.bundle.Bundle;
import org.jalinan.bundle.BundleFile;
import org.jalinan.bundle.BundleRefused;
import org.jalinan.exchange.ExportedFile;
import org.jalinan.model.merge.Choices;
import org.jalinan.model.merge.Merge;
import org.jalinan.storage.Arrival;
import org.jalinan.storage.Backups;
import org.jalinan.storage.CommitResult;
import org.jalinan.storage.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// The file in which edits go from laptop to laptop.
@Command(name = "bundle")
final class BundleCommand {

    /// Writes the edits of this laptop, all or those that a colleague lacks.
    @Command(name = "out")
    static final class Out extends PortfolioCommand {

        @Parameters(paramLabel = "FILE", descriptionKey = "cli.option.bundle.file")
        private @Nullable Path file;

        @Option(names = "--since", paramLabel = "COLLEAGUE", descriptionKey = "cli.option.bundle.since")
        private @Nullable String since;

        Out(Desk desk, Jalinan program) {
            super(desk, program);
        }

        @Override
        boolean onlyReads() {
            return true;
        }

        @Override
        ExitCode work(Store store) {
            var target = Written.into(file);
            var known = Optional.ofNullable(since).map(store::knownTo).orElse(Optional.of(Set.of()));
            if (known.isEmpty()) {
                desk.say("cli.bundle.unknown", String.valueOf(since), String.join(", ", store.colleagues()));
                return ExitCode.USAGE;
            }
            try {
                var bytes = store.bundle(known.get(), desk.keys().open().own());
                Written.at(desk, target, ExportedFile.write(target, bytes));
                return ExitCode.DONE;
            } catch (IOException e) {
                return Written.not(desk, target);
            }
        }
    }

    /// Says what merging a bundle would do, and does nothing.
    @Command(name = "preview")
    static final class Preview extends Arriving {

        Preview(Desk desk, Jalinan program) {
            super(desk, program);
        }

        @Override
        boolean onlyReads() {
            return true;
        }

        @Override
        ExitCode arrived(Store store, Bundle bundle, Merge merge) {
            new MergeListing(desk, store.portfolio()).print(merge);
            return ExitCode.DONE;
        }
    }

    /// Merges a bundle as one edit.
    @Command(name = "in")
    static final class In extends Arriving {

        @Option(names = "--take", paramLabel = "SIDE", descriptionKey = "cli.option.bundle.take")
        private @Nullable Side side;

        In(Desk desk, Jalinan program) {
            super(desk, program);
        }

        @Override
        ExitCode arrived(Store store, Bundle bundle, Merge merge) {
            var choices = Optional.ofNullable(side).map(taken -> taken.choices(merge)).orElse(Choices.NONE);
            var open = merge.open(choices).size();
            if (open > 0) {
                new MergeListing(desk, store.portfolio()).print(merge);
                desk.say("cli.bundle.open", open);
                return ExitCode.PROBLEM;
            }
            try {
                BackupCommand.told(desk, new Backups(store.folder(), desk.clock()).write(store.device(),
                        store.author(), desk.keys().open(), false));
            } catch (IOException e) {
                return desk.noKeys();
            }
            var result = store.merge(bundle, choices).join();
            if (result instanceof CommitResult.Committed committed) {
                desk.out().println(committed.edit().id());
            } else if (result instanceof CommitResult.Nothing) {
                desk.out().println(desk.words().of("merge.nothing"));
            }
            return desk.judge(result);
        }
    }

    /// What reads a bundle in.
    abstract static class Arriving extends PortfolioCommand {

        @Parameters(paramLabel = "FILE", descriptionKey = "cli.option.bundle.file")
        private @Nullable Path file;

        Arriving(Desk desk, Jalinan program) {
            super(desk, program);
        }

        @Override
        final ExitCode work(Store store) {
            var place = Optional.ofNullable(file).orElseThrow();
            try {
                var bundle = BundleFile.read(place);
                bundle.demandTrust(desk.keys().open());
                return switch (store.preview(bundle, Choices.NONE)) {
                    case Arrival.Possible(var merge) -> arrived(store, bundle, merge);
                    case Arrival.Refused(var flaw, var arguments) -> desk.refused(flaw, arguments);
                };
            } catch (BundleRefused refused) {
                desk.enterRefused(store, place, refused.flaw().key());
                return desk.refused(refused.flaw(), refused.arguments());
            } catch (IOException e) {
                return desk.noKeys();
            }
        }

        abstract ExitCode arrived(Store store, Bundle bundle, Merge merge);
    }
}
