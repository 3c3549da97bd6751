package org.jalinan.ui.project;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import org.jalinan.model.Name;
import org.jalinan.model.NameForm;
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

/// What a project is: its fields, objectives, themes, names, and what came before it.
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
    private TextList programmes;
    @FXML
    private TextList names;
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
        tags(themes, TagKind.THEME);
        tags(programmes, TagKind.PROGRAMME);
        names.serve(form, page -> page.portfolio().naming(Name.class, page.project().id()).toList(),
                (id, project, order, text) -> new Name(id, project, order, NameForm.VARIANT, text, Optional.empty(),
                        Optional.empty(), Optional.empty()));
        predecessors.serve(form, page -> page.portfolio().naming(Predecessor.class, page.project().id()).toList(),
                (id, project, order, text) -> new Predecessor(id, project, order, text, Optional.empty(),
                        Optional.empty()));
        form.pageProperty().when(Showing.of(summary)).subscribe(page -> page.ifPresent(this::show));
    }

    private void show(Page page) {
        entries.forEach(entry -> entry.show(page.entries(), page.project()));
        objectives.show(page);
        themes.show(page);
        programmes.show(page);
        names.show(page);
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

    private void tags(TextList list, TagKind kind) {
        list.serve(form, page -> page.portfolio().naming(ProjectTag.class, page.project().id())
                .filter(tag -> tag.kind() == kind).toList(),
                (id, project, order, text) -> new ProjectTag(id, project, order, kind, text));
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
                || record instanceof Predecessor || record instanceof Name || record instanceof Note;
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
