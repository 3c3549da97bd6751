package org.jalinan.ui.projects;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Problem;
import org.jalinan.model.Project;
import org.jalinan.model.Rules;
import org.jalinan.model.change.Act;
import org.jalinan.model.change.Proposal;

/// A project about to be created: a code and a title are enough, everything else is filled in on its page.
record NewProject(UUID id, String code, String title) {

    /// The project, last in the portfolio.
    Project project(Portfolio portfolio) {
        var number = portfolio.all(Project.class).mapToInt(Project::number).max().orElse(0) + 1;
        return Project.called(id, code.strip(), number, title.strip());
    }

    /// Why it cannot be created yet.
    List<Problem> problems(Portfolio portfolio, LocalDate today) {
        var project = project(portfolio);
        return Rules.problems(portfolio.with(project), project, today);
    }

    Proposal proposal(Portfolio portfolio) {
        return Proposal.put(portfolio, Act.of("project.create", title.strip()), project(portfolio));
    }
}
