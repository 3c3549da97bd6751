package org.jalinan.ui.project;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jalinan.model.Contradiction;
import org.jalinan.model.Milestone;
import org.jalinan.model.Portfolio;
import org.jalinan.ui.form.Entries;

/// The rows of a project's saved milestones, each kept while what it says is the same: a row that is kept is not drawn
/// again, which in a project of thousands is what an edit would cost.
final class MilestoneRows {

    private final Portfolio portfolio;
    private final Map<UUID, MilestoneRow> rows;

    MilestoneRows(Portfolio portfolio) {
        this(portfolio, new HashMap<>());
    }

    private MilestoneRows(Portfolio portfolio, Map<UUID, MilestoneRow> rows) {
        this.portfolio = portfolio;
        this.rows = rows;
    }

    /// The rows that an edit leaves as they are: all but those of the milestones that it changed, unless another row may
    /// speak of what has changed.
    MilestoneRows after(Portfolio next) {
        var changed = next.differencesFrom(portfolio);
        var kept = new MilestoneRows(next);
        if (changed.stream().allMatch(id -> standsAlone(portfolio, id) && standsAlone(next, id))) {
            kept.rows.putAll(rows);
            kept.rows.keySet().removeAll(changed);
        }
        return kept;
    }

    /// Whether no row but its own speaks of a record.
    private static boolean standsAlone(Portfolio portfolio, UUID id) {
        return portfolio.find(id).filter(record -> !(record instanceof Milestone milestone
                && milestone.metBy().isEmpty() && portfolio.countNaming(Milestone.class, id) == 0
                && portfolio.countNaming(Contradiction.class, id) == 0)).isEmpty();
    }

    /// The row of a milestone: the one from before, unless something else is typed into it by now.
    MilestoneRow row(Entries entries, Milestone milestone) {
        return Objects.requireNonNull(rows.compute(milestone.id(), (id, before) -> before != null
                && before.drafts().equals(entries.drafts(id)) ? before : new MilestoneRow(entries, milestone)));
    }
}
