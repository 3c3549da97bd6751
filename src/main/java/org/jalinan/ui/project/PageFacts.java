package org.jalinan.ui.project;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.jalinan.model.Contradiction;
import org.jalinan.model.Disagreement;
import org.jalinan.model.Milestone;
import org.jalinan.model.Participation;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Project;
import org.jalinan.model.Role;
import org.jalinan.model.schedule.LastFact;

/// What the page reads off the portfolio, each once: a project can have thousands of milestones, and a letter typed must
/// not count them again.
final class PageFacts {

    private final Portfolio portfolio;
    private final Project project;
    private final LocalDate today;
    private final MilestoneRows rows;
    private Optional<List<Milestone>> milestones = Optional.empty();
    private Optional<List<Cited>> cited = Optional.empty();
    private Optional<Standing> standing = Optional.empty();

    PageFacts(Portfolio portfolio, Project project, LocalDate today, MilestoneRows rows) {
        this.portfolio = portfolio;
        this.project = project;
        this.today = today;
        this.rows = rows;
    }

    MilestoneRows rows() {
        return rows;
    }

    /// How the project stands.
    ///
    /// @param past milestones past their target with no record
    /// @param contradictions between sources that nobody settled
    /// @param unsupported citations of values that the record has no more
    /// @param staleFor days since the last fact, if that is long ago
    record Standing(long past, long contradictions, long unsupported, OptionalLong staleFor) {
    }

    /// In their order.
    List<Milestone> milestones() {
        var all = milestones.orElseGet(() -> portfolio.naming(Milestone.class, project.id())
                .filter(each -> each.project().equals(project.id())).toList());
        milestones = Optional.of(all);
        return all;
    }

    List<Cited> cited() {
        var all = cited.orElseGet(() -> Cited.of(portfolio, project));
        cited = Optional.of(all);
        return all;
    }

    Standing standing() {
        var now = standing.orElseGet(this::count);
        standing = Optional.of(now);
        return now;
    }

    private Standing count() {
        var ids = milestones().stream().map(Milestone::id).collect(Collectors.toSet());
        var recorded = portfolio.all(Contradiction.class)
                .filter(pair -> pair.settlement().isEmpty() && ids.contains(pair.one())).count();
        var stale = LastFact.of(portfolio, project).filter(fact -> fact.isStale(today))
                .map(fact -> OptionalLong.of(fact.ageInDays(today))).orElse(OptionalLong.empty());
        return new Standing(milestones().stream().filter(each -> each.isPastTarget(today)).count(),
                recorded + disagreements(),
                cited().stream().filter(each -> !each.supported()).count(), stale);
    }

    /// What the sources of one record disagree about; one source alone disagrees with none.
    private long disagreements() {
        return cited().stream().collect(Collectors.groupingBy(Cited::record, Collectors.counting())).entrySet().stream()
                .filter(each -> each.getValue() > 1)
                .flatMap(each -> Disagreement.of(portfolio, each.getKey())).count();
    }

    /// Whether nobody holds a role.
    boolean lacks(Role role) {
        return portfolio.naming(Participation.class, project.id()).noneMatch(each -> each.role() == role);
    }
}
