package org.jalinan.ui.partners;

import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jalinan.model.Kind;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.text.RecordNames;
import org.jalinan.ui.control.Editing;
import org.jalinan.ui.form.FieldsPane;
import org.jalinan.ui.form.RecordForm;
import org.kordamp.ikonli.javafx.FontIcon;

/// One record opened above the cards, to be edited or deleted.
final class RecordPane extends VBox {

    private final RecordForm form;
    private final Label title = new Label();
    private final FieldsPane fields;
    private Optional<UUID> record = Optional.empty();

    RecordPane(RecordForm form) {
        this.form = form;
        fields = new FieldsPane(form);
        getStyleClass().addAll("card", "record-pane");
        title.getStyleClass().add("strong");
        title.setWrapText(true);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox(title, gap,
                Editing.only(button("deleteRecord", "fth-trash-2", "partners.record.delete", this::remove)),
                button("closeRecord", "fth-x", "partners.record.close", this::close));
        head.getStyleClass().add("head");
        getChildren().setAll(head, fields);
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    private Button button(String id, String icon, String key, Runnable action) {
        var button = new Button(null, new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().add("icon-button");
        button.setAccessibleText(form.messages().text(key));
        button.setTooltip(new Tooltip(form.messages().text(key)));
        button.setOnAction(_ -> action.run());
        return button;
    }

    void open(UUID id) {
        record = Optional.of(id);
        setVisible(true);
        fields.show(id);
        name();
        fields.focusFirst();
    }

    /// Follows an edit: the name may be another, and what is gone is closed.
    void follow() {
        record.ifPresent(id -> form.entries().record(id).ifPresentOrElse(_ -> name(), this::close));
    }

    private void name() {
        record.flatMap(id -> form.entries().record(id)).ifPresent(found -> title.setText(words(found)));
    }

    private String words(PortfolioRecord found) {
        var kind = form.messages().label(Kind.of(found));
        return form.entries().isFresh(found.id()) ? form.messages().text("partners.record.new", kind)
                : form.messages().text("partners.record", kind,
                        new RecordNames(form.entries().portfolio(), form.messages().words()).of(found));
    }

    private void remove() {
        record.ifPresent(form::remove);
        follow();
    }

    void close() {
        fields.clear();
        form.forgetEmpty();
        record = Optional.empty();
        setVisible(false);
    }

    void leave() {
        fields.leave();
    }
}
