package org.jalinan.cli;

import org.jalinan.storage.Store;
import picocli.CommandLine.Command;

/// Proves the journal, and every row of the view against it.
@Command(name = "check")
final class CheckCommand extends PortfolioCommand {

    private final Desk desk;

    CheckCommand(Desk desk, Jalinan program) {
        super(desk, program);
        this.desk = desk;
    }

    @Override
    ExitCode work(Store store) {
        var report = store.check();
        report.findings().forEach(finding -> desk.say(finding.key(), finding.arguments()));
        desk.out().println(desk.words().of("cli.check.counts", report.edits(), report.records()));
        if (!report.isSound()) {
            return ExitCode.PROBLEM;
        }
        desk.out().println(desk.words().of("cli.check.sound"));
        return ExitCode.DONE;
    }
}
