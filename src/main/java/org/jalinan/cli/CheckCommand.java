package org.jalinan.cli;

import java.io.IOException;
import java.util.Optional;
import org.jalinan.bundle.BundleRefused;
import org.jalinan.journal.NewerProgram;
import org.jalinan.storage.Backups;
import org.jalinan.storage.Repair;
import org.jalinan.storage.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Proves the journal, and every row of the view against it.
@Command(name = "check")
final class CheckCommand extends PortfolioCommand {

    @Option(names = "--full", descriptionKey = "cli.option.full")
    private boolean full;

    CheckCommand(Desk desk, Jalinan program) {
        super(desk, program);
    }

    @Override
    ExitCode work(Store store) {
        var report = store.check();
        report.findings().forEach(finding -> desk.say(finding.key(), finding.arguments()));
        report.unproven().forEach(new UnprovenListing(desk)::of);
        desk.out().println(desk.words().of("cli.check.counts", report.edits(), report.records()));
        boolean backupsSound = !full || backups(store);
        if (!report.isSound() || !backupsSound) {
            return ExitCode.PROBLEM;
        }
        desk.out().println(desk.words().of("cli.check.sound"));
        return ExitCode.DONE;
    }

    /// Names what of a damaged journal cannot be proven.
    @Override
    void damaged() {
        try {
            if (full) {
                Repair.of(place(), desk.keys().open(), Optional.empty(), desk.clock())
                        .ifPresent(new UnprovenListing(desk)::of);
            }
        } catch (BundleRefused | NewerProgram | IOException unreadable) {
            desk.say("storage.refusal.WRITE_FAILED", place().path());
        }
    }

    /// Reads every backup and names those that cannot be relied on.
    private boolean backups(Store store) {
        var backups = new Backups(store.folder(), desk.clock());
        var unsound = backups.all().stream().filter(backup -> !backups.isSound(backup)).toList();
        unsound.forEach(backup -> desk.say("backup.unsound", backup.file()));
        desk.out().println(desk.words().of("backup.counts", backups.all().size(), unsound.size()));
        return unsound.isEmpty();
    }
}
