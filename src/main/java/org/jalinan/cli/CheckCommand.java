package org.jalinan.cli;

import org.jalinan.storage.Backups;
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
        desk.out().println(desk.words().of("cli.check.counts", report.edits(), report.records()));
        boolean backupsSound = !full || backups(store);
        if (!report.isSound() || !backupsSound) {
            return ExitCode.PROBLEM;
        }
        desk.out().println(desk.words().of("cli.check.sound"));
        return ExitCode.DONE;
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
