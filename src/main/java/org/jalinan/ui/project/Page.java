package org.jalinan.ui.project;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jalinan.model.Component;
import org.jalinan.model.Language;
import org.jalinan.model.Milestone;
import org.jalinan.model.Name;
import org.jalinan.model.Portfolio;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.Problem;
import org.jalinan.model.Project;
import org.jalinan.ui.form.Entries;

/// The page of a project at one moment. Compared by identity, because comparing two portfolios costs as much as they
/// hold.
final class Page {

    private final Entries entries;
    private final Project project;
    private final PageFacts facts;

    Page(Entries entries, Project project) {
        this(entries, project, new PageFacts(entries.portfolio(), project, entries.today()));
    }

    private Page(Entries entries, Project project, PageFacts facts) {
        this.entries = entries;
        this.project = project;
        this.facts = facts;
    }

    /// The same page with other texts entered: what was read off the portfolio stays. Empty if it is another portfolio,
    /// project or day.
    @SuppressWarnings("ReferenceEquality") // comparing by value costs as much as the portfolio holds
    Optional<Page> under(Entries next, Project shown) {
        var same = next.portfolio() == portfolio() && next.today().equals(today()) && shown.id().equals(project.id());
        return same ? Optional.of(new Page(next, project, facts)) : Optional.empty();
    }

    PageFacts facts() {
        return facts;
    }

    Entries entries() {
        return entries;
    }

    Portfolio portfolio() {
        return entries.portfolio();
    }

    Project project() {
        return project;
    }

    LocalDate today() {
        return entries.today();
    }

    /// The milestones in their order, new rows that are not yet saved at the end.
    List<MilestoneRow> milestones() {
        var saved = facts.milestones().stream();
        var fresh = entries.fresh(Milestone.class).filter(each -> each.project().equals(project.id()));
        return Stream.concat(saved, fresh).map(each -> new MilestoneRow(this, each)).toList();
    }

    /// Every text of the page that cannot be saved as it is, in the order in which it was typed.
    List<Problem> problems() {
        return entries.begun().filter(this::isHere).flatMap(entries::problems).toList();
    }

    private boolean isHere(PortfolioRecord record) {
        return record.id().equals(project.id()) || Component.named(record.getClass(), "project")
                .map(owner -> owner.get(record)).filter(project.id()::equals).isPresent();
    }

    /// The Malay titles in print while none is settled.
    List<String> malayRenderings() {
        return portfolio().naming(Name.class, project.id())
                .filter(name -> name.language().equals(Optional.of(Language.MS))).map(Name::text).toList();
    }
}
