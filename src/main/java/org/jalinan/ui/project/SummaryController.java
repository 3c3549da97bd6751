package org.jalinan.ui.project;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import org.jalinan.model.Objective;
import org.jalinan.model.ProjectTag;
import org.jalinan.model.TagKind;
import org.jalinan.ui.control.Showing;
import org.jalinan.ui.form.FieldEntry;

/// What a project is: its fields, objectives and themes.
public final class SummaryController {

    private final ProjectForm form;
    private List<FieldEntry> entries = List.of();

    @FXML
    private Parent summary;
    @FXML
    private Parent fields;
    @FXML
    private TextList objectives;
    @FXML
    private TextList themes;

    public SummaryController(ProjectForm form) {
        this.form = form;
    }

    @FXML
    private void initialize() {
        entries = FieldEntry.in(fields).toList();
        entries.forEach(entry -> entry.serve(form.records()));
        objectives.serve(form, SummaryController::objectives, Objective::new);
        themes.serve(form, SummaryController::themes,
                (id, project, order, text) -> new ProjectTag(id, project, order, TagKind.THEME, text));
        form.pageProperty().when(Showing.of(summary)).subscribe(page -> page.ifPresent(this::show));
    }

    private void show(Page page) {
        entries.forEach(entry -> entry.show(page.entries(), page.project()));
        objectives.show(page);
        themes.show(page);
    }

    private static List<Objective> objectives(Page page) {
        return page.portfolio().naming(Objective.class, page.project().id()).toList();
    }

    private static List<ProjectTag> themes(Page page) {
        return page.portfolio().naming(ProjectTag.class, page.project().id())
                .filter(tag -> tag.kind() == TagKind.THEME).toList();
    }

    void leave() {
        entries.forEach(FieldEntry::leave);
        objectives.leave();
        themes.leave();
    }

    void edit(String field) {
        entries.stream().filter(entry -> entry.field().equals(field)).findFirst().ifPresent(FieldEntry::focus);
    }
}
