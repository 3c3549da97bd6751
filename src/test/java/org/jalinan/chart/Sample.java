package org.jalinan.chart;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jalinan.exchange.PortfolioFacts;
import org.jalinan.model.Milestone;
import org.jalinan.model.MilestoneType;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Project;
import org.jalinan.model.StatedDate;
import org.jalinan.model.change.Change;

/// Portfolios to draw: the shipped facts, and invented projects whose names say so.
final class Sample {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    /// Letters of one width, so that a test can count.
    static final TextWidths WIDTHS = (text, size, face) -> text.length() * size * 0.55;

    private Sample() {
    }

    static Portfolio facts() {
        var portfolio = Portfolio.EMPTY;
        for (Change change : PortfolioFacts.shipped().proposal().changes()) {
            portfolio = change.applyTo(portfolio);
        }
        return portfolio;
    }

    /// So many projects of so many milestones, one a week from 2024 on.
    static Portfolio generated(int projects, int milestonesEach) {
        var portfolio = Portfolio.EMPTY;
        for (int p = 0; p < projects; p++) {
            var project = project(p);
            portfolio = portfolio.with(project);
            for (int m = 0; m < milestonesEach; m++) {
                var day = StatedDate.day(LocalDate.of(2024, 1, 1).plusDays(7L * m + p % 7));
                portfolio = portfolio.with(milestone(project, m, Optional.empty(), Optional.of(day)));
            }
        }
        return portfolio;
    }

    static Project project(int number) {
        var name = "Project %04d".formatted(number);
        return Project.called(new UUID(1, number), "P" + number, number, name);
    }

    static Milestone milestone(Project project, int order, Optional<StatedDate> target,
            Optional<StatedDate> recorded) {
        return new Milestone(new UUID(2, project.number() * 1_000_000L + order), project.id(), order,
                "Milestone %04d".formatted(order), Optional.empty(), MilestoneType.OTHER, target, target,
                Optional.empty(), recorded, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty());
    }
}
