package org.jalinan.ui.project;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import org.jalinan.model.Milestone;
import org.jalinan.model.StatedDate;
import org.jalinan.model.change.Act;
import org.jalinan.ui.form.OwnOrder;

/// The order of a project's milestones: by hand, or by their dates. Each change of it is one edit; undo gives the order
/// back.
record MilestoneOrder(ProjectForm form) {

    /// By the first day, then by the last; what has no date comes last.
    private static final Comparator<Milestone> BY_DATE = Comparator
            .comparing((Milestone each) -> each.date().map(StatedDate::from).orElse(LocalDate.MAX))
            .thenComparing(each -> each.date().map(StatedDate::to).orElse(LocalDate.MAX));

    /// @param by how many places down; negative for up
    void move(UUID milestone, int by) {
        form.page().ifPresent(page -> OwnOrder.move(form.records(), page.facts().milestones(), milestone, by));
    }

    void sortByDate() {
        form.page().ifPresent(page -> OwnOrder.arrange(form.records(),
                Act.of("milestones.sort", page.project().title()),
                page.facts().milestones().stream().sorted(BY_DATE).toList()));
    }
}
