package org.jalinan.ui.project;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
        this(entries, project,
                new PageFacts(entries.portfolio(), project, entries.today(), new MilestoneRows(entries.portfolio())));
    }

    private Page(Entries entries, Project project, PageFacts facts) {
        this.entries = entries;
        this.project = project;
        this.facts = facts;
    }

    /// The page after an edit, or with other texts entered: what was read off the same portfolio stays, and after an edit
    /// the rows that it does not touch.
    @SuppressWarnings("ReferenceEquality") // comparing by value costs as much as the portfolio holds
    Page turnedTo(Entries next, Project shown) {
        if (!next.today().equals(today()) || !shown.id().equals(project.id())) {
            return new Page(next, shown);
        }
        return new Page(next, shown, next.portfolio() == portfolio() ? facts
                : new PageFacts(next.portfolio(), shown, next.today(), facts.rows().after(next.portfolio())));
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
        var saved = facts.milestones().stream().map(each -> facts.rows().row(entries, each));
        var fresh = fresh(Milestone.class).map(each -> new MilestoneRow(entries, each));
        return Stream.concat(saved, fresh).toList();
    }

    long countMilestones() {
        return facts.milestones().size() + fresh(Milestone.class).count();
    }

    /// Every text of the page that cannot be saved as it is, in the order in which it was typed.
    List<Problem> problems() {
        return entries.begun().filter(this::isHere).flatMap(entries::problems).toList();
    }

    /// New records of a type that are to belong to the project, in the order in which they were begun.
    <R extends PortfolioRecord> Stream<R> fresh(Class<R> type) {
        return entries.fresh(type).filter(this::isHere);
    }

    /// Whether a record is the project itself, or belongs to it or to what does.
    private boolean isHere(PortfolioRecord record) {
        return record.id().equals(project.id()) || Component.of(record.getClass()).stream()
                .filter(each -> each.isReference() && !each.isOptional()).map(each -> (UUID) each.get(record))
                .anyMatch(owner -> owner.equals(project.id())
                        || portfolio().find(owner).filter(this::isHere).isPresent());
    }

    /// The Malay titles in print while none is settled.
    List<String> malayRenderings() {
        return portfolio().naming(Name.class, project.id())
                .filter(name -> name.language().equals(Optional.of(Language.MS))).map(Name::text).toList();
    }
}
