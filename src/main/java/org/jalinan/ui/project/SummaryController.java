package org.jalinan.ui.project;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import org.jalinan.model.Note;
import org.jalinan.model.Objective;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.Predecessor;
import org.jalinan.model.Project;
import org.jalinan.model.ProjectTag;
import org.jalinan.model.TagKind;
import org.jalinan.model.schedule.CompletionReport;
import org.jalinan.ui.control.Showing;
import org.jalinan.ui.form.FieldEntry;

/// What a project is: its fields, objectives and themes.
public final class SummaryController implements Part {

    private static final PseudoClass OVERDUE = PseudoClass.getPseudoClass("danger");

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
    @FXML
    private TextList predecessors;
    @FXML
    private Label completion;
    @FXML
    private NotesController notesController;

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
        predecessors.serve(form, page -> page.portfolio().naming(Predecessor.class, page.project().id()).toList(),
                (id, project, order, text) -> new Predecessor(id, project, order, text, Optional.empty(),
                        Optional.empty()));
        form.pageProperty().when(Showing.of(summary)).subscribe(page -> page.ifPresent(this::show));
    }

    private void show(Page page) {
        entries.forEach(entry -> entry.show(page.entries(), page.project()));
        objectives.show(page);
        themes.show(page);
        predecessors.show(page);
        completion.setText(sentence(CompletionReport.of(page.project(), page.today())));
        completion.pseudoClassStateChanged(OVERDUE,
                CompletionReport.of(page.project(), page.today()) instanceof CompletionReport.Due due
                        && due.days() < 0);
    }

    private String sentence(CompletionReport report) {
        var messages = form.records().messages();
        return switch (report) {
            case CompletionReport.HandedIn done -> messages.text("page.completion.handedIn", messages.date(done.on()));
            case CompletionReport.EndNotRecorded _ -> messages.text("page.completion.unknown");
            case CompletionReport.Due due when due.days() < 0 ->
                messages.text("page.completion.late", messages.date(due.on()), messages.number(-due.days()));
            case CompletionReport.Due due ->
                messages.text("page.completion.due", messages.date(due.on()), messages.number(due.days()));
        };
    }

    private static List<Objective> objectives(Page page) {
        return page.portfolio().naming(Objective.class, page.project().id()).toList();
    }

    private static List<ProjectTag> themes(Page page) {
        return page.portfolio().naming(ProjectTag.class, page.project().id())
                .filter(tag -> tag.kind() == TagKind.THEME).toList();
    }

    @Override
    public void leave() {
        notesController.leave();
        entries.forEach(FieldEntry::leave);
        objectives.leave();
        themes.leave();
        predecessors.leave();
    }

    @Override
    public boolean holds(PortfolioRecord record) {
        return record instanceof Project || record instanceof Objective || record instanceof ProjectTag
                || record instanceof Predecessor || record instanceof Note;
    }

    @Override
    public void edit(UUID record, String field) {
        if (form.page().filter(page -> page.project().id().equals(record)).isPresent()) {
            entries.stream().filter(entry -> entry.field().equals(field)).findFirst().ifPresent(FieldEntry::focus);
        } else {
            notesController.edit(record, field);
        }
    }
}
