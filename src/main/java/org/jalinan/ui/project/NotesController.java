package org.jalinan.ui.project;

import java.util.Comparator;
import java.util.Map;
import java.util.UUID;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jalinan.model.Note;
import org.jalinan.model.NoteKind;
import org.jalinan.model.StatedDate;
import org.jalinan.ui.Messages;
import org.jalinan.ui.control.Editing;
import org.jalinan.ui.control.Showing;
import org.jalinan.ui.form.FieldsPane;
import org.kordamp.ikonli.javafx.FontIcon;

/// Dated and signed texts on where a project stands, the latest first.
public final class NotesController {

    private final ProjectForm form;
    private final Messages messages;
    private final FieldsPane fields;

    @FXML
    private VBox notes;
    @FXML
    private VBox editing;
    @FXML
    private VBox rows;
    @FXML
    private Label none;

    public NotesController(ProjectForm form, Messages messages) {
        this.form = form;
        this.messages = messages;
        fields = new FieldsPane(form.records());
    }

    @FXML
    private void initialize() {
        editing.getChildren().setAll(fields);
        form.pageProperty().when(Showing.of(notes)).subscribe(page -> page.ifPresent(this::show));
    }

    private void show(Page page) {
        var all = page.portfolio().naming(Note.class, page.project().id())
                .filter(note -> note.about().equals(page.project().id()) && note.kind() == NoteKind.STATUS)
                .sorted(Comparator.comparing((Note note) -> note.date().to()).thenComparingInt(Note::order).reversed())
                .toList();
        rows.getChildren().setAll(all.stream().map(this::row).toList());
        page.fresh(Note.class).findFirst().ifPresent(fresh -> fields.show(fresh.id()));
        none.setVisible(all.isEmpty());
    }

    private VBox row(Note note) {
        var signed = new Label(messages.text("page.note.signed", messages.date(note.date()), note.by()));
        signed.getStyleClass().add("detail");
        var rest = new Region();
        HBox.setHgrow(rest, Priority.ALWAYS);
        var head = new HBox(signed, rest, button("fth-edit-2", "page.note.edit", () -> edit(note.id(), "text")),
                button("fth-x", "page.list.delete", () -> form.records().remove(note.id())));
        var text = new Label(note.text());
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        var row = new VBox(head, text);
        row.getStyleClass().add("note");
        return row;
    }

    private Button button(String icon, String key, Runnable action) {
        var button = new Button(null, new FontIcon(icon));
        button.getStyleClass().add("icon-button");
        button.setTooltip(new Tooltip(messages.text(key)));
        button.setAccessibleText(messages.text(key));
        button.setOnAction(_ -> action.run());
        return Editing.only(button);
    }

    @FXML
    private void addNote() {
        form.page().ifPresent(page -> {
            Map<String, ?> given = Map.of("about", page.project().id(), "kind", NoteKind.STATUS, "date",
                    StatedDate.day(page.today()));
            edit(form.records().create(Note.class, given), "text");
        });
    }

    void edit(UUID record, String field) {
        fields.show(record);
        fields.focus(field);
    }

    void leave() {
        fields.leave();
    }
}
