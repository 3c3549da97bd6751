package org.jalinan.cli;

import org.jalinan.model.Milestone;
import org.jalinan.model.Portfolio;
import org.jalinan.model.StatedDate;
import org.jalinan.text.Words;
import picocli.CommandLine.Command;

/// Lists the milestones with their ids.
@Command(name = "milestones")
final class MilestonesCommand extends ReadingCommand {

    MilestonesCommand(Desk desk, Jalinan program) {
        super(desk, program);
    }

    @Override
    ExitCode read(Portfolio portfolio) {
        var table = new TextTable();
        projects(portfolio).forEach(project -> portfolio.naming(Milestone.class, project.id())
                .forEach(milestone -> table.row(milestone.id().toString(), project.code(),
                        dates(milestone, desk.words()), milestone.title())));
        table.print(desk.out());
        return ExitCode.DONE;
    }

    /// What is known of its date, the surest first: a target is never shown as done.
    private static String dates(Milestone milestone, Words words) {
        return milestone.recorded().map(date -> say("cli.milestones.recorded", date, words))
                .or(() -> milestone.target().map(date -> say("cli.milestones.target", date, words)))
                .or(() -> milestone.forecast().map(date -> say("cli.milestones.forecast", date, words)))
                .or(() -> milestone.firstStated().map(date -> say("cli.milestones.target", date, words)))
                .orElseGet(() -> words.of("value.notRecorded"));
    }

    private static String say(String key, StatedDate date, Words words) {
        return words.of(key, words.date(date));
    }
}
