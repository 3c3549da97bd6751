package org.jalinan.ui.project;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jalinan.model.Milestone;
import org.jalinan.model.Project;
import org.jalinan.ui.form.Entries;
import org.jalinan.ui.form.RecordForm;

/// Which project the page shows, and what it shows of it. Outlives the views, which only show `page`; what an officer
/// enters goes through the form of all records.
public final class ProjectForm {

    private final RecordForm records;
    private final ReadOnlyObjectWrapper<Optional<Page>> page = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<UUID> project = Optional.empty();

    public ProjectForm(RecordForm records) {
        this.records = records;
        records.entriesProperty().addListener((_, _, entries) -> turn(entries));
    }

    RecordForm records() {
        return records;
    }

    void open(UUID id) {
        project = Optional.of(id);
        turn(records.entries());
    }

    /// The project is known by id only until the portfolio has it no more.
    private void turn(Entries entries) {
        page.set(project.flatMap(id -> entries.portfolio().find(Project.class, id))
                .map(found -> page().map(before -> before.turnedTo(entries, found))
                        .orElseGet(() -> new Page(entries, found))));
    }

    /// Empty when no project was opened or the one opened has gone.
    Optional<Page> page() {
        return page.get();
    }

    /// Whether a project was opened that the portfolio has no more.
    boolean isGone() {
        return project.isPresent() && page().isEmpty();
    }

    ReadOnlyObjectProperty<Optional<Page>> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /// A new row of nothing but drafts.
    Optional<UUID> addMilestone() {
        return page().map(now -> records.create(Milestone.class, Map.of("project", now.project().id())));
    }
}
