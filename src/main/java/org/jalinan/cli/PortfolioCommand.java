package org.jalinan.cli;

import java.util.Comparator;
import java.util.stream.Stream;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Project;
import org.jalinan.storage.Store;

/// A command that opens a portfolio.
abstract class PortfolioCommand extends FolderCommand {

    PortfolioCommand(Desk desk, Jalinan program) {
        super(desk, program);
    }

    @Override
    final ExitCode run() {
        if (desk.past().isPresent()) {
            return read(desk.past().get().portfolio());
        }
        var code = desk.open(place(), this::work, onlyReads());
        if (code == ExitCode.DAMAGED) {
            damaged();
        }
        return code;
    }

    /// What there is to say besides where the journal is damaged.
    void damaged() {
    }

    /// Whether the command can do its work on a portfolio that somebody else has open.
    boolean onlyReads() {
        return false;
    }

    abstract ExitCode work(Store store);

    /// What the command does with a portfolio of the past: one that changes or needs more than it shows does nothing.
    ExitCode read(Portfolio past) {
        desk.say("cli.asOf.only");
        return ExitCode.USAGE;
    }

    static Stream<Project> projects(Portfolio portfolio) {
        return portfolio.all(Project.class).sorted(Comparator.comparingInt(Project::number));
    }
}
