package org.jalinan.ui.project;

import java.util.UUID;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.jalinan.ui.form.FieldsPane;
import org.jalinan.ui.form.RecordForm;

/// The pane beside the lists of a tab: the fields of the record that was chosen last.
final class Detail extends ScrollPane {

    private final FieldsPane fields;
    private final Label caption = new Label();

    Detail(RecordForm form) {
        fields = new FieldsPane(form);
        var nothing = new Label(form.messages().text("page.detail.nothing"));
        nothing.setWrapText(true);
        nothing.getStyleClass().add("not-recorded");
        var isEmpty = Bindings.isEmpty(fields.getChildren());
        nothing.visibleProperty().bind(isEmpty);
        nothing.managedProperty().bind(isEmpty);
        caption.getStyleClass().add("strong");
        caption.visibleProperty().bind(isEmpty.not());
        caption.managedProperty().bind(isEmpty.not());
        var column = new VBox(nothing, caption, fields);
        column.getStyleClass().add("column");
        setContent(column);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("side-pane");
    }

    /// @param kind what the record is called
    void show(UUID record, String kind) {
        caption.setText(kind);
        fields.show(record);
    }

    void edit(String field) {
        fields.focus(field);
    }

    void editFirst() {
        fields.focusFirst();
    }

    void leave() {
        fields.leave();
    }
}
