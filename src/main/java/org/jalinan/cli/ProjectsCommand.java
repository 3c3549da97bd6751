package org.jalinan.cli;

import org.jalinan.model.Milestone;
import org.jalinan.model.Portfolio;
import picocli.CommandLine.Command;

/// Lists the projects.
@Command(name = "projects")
final class ProjectsCommand extends ReadingCommand {

    ProjectsCommand(Desk desk, Jalinan program) {
        super(desk, program);
    }

    @Override
    ExitCode read(Portfolio portfolio) {
        var words = desk.words();
        var table = new TextTable();
        projects(portfolio).forEach(project -> table.row(project.code(), project.title(),
                words.orNotRecorded(project.documented()
                        .map(state -> words.of("cli.projects.state", words.label(state.state()),
                                words.date(state.asOf())))),
                words.of("cli.projects.milestones", portfolio.countNaming(Milestone.class, project.id()))));
        table.print(desk.out());
        return ExitCode.DONE;
    }
}
