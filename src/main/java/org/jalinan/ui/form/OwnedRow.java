package org.jalinan.ui.form;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jalinan.ui.control.Editing;
import org.jalinan.ui.control.FactLine;
import org.jalinan.ui.control.FullText;
import org.jalinan.ui.control.InSight;
import org.kordamp.ikonli.javafx.FontIcon;

/// One record of an `OwnedList`: a line that says what it is and, while it is open, its fields below.
final class OwnedRow extends VBox {

    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

    private final UUID id;
    private final RecordForm form;
    private final FieldsPane fields;
    private final HBox tools = new HBox();
    private final HBox head = new HBox();
    private final Label code = new Label();
    private final Label title = FullText.on(new Label());
    private final Label detail = FullText.on(new Label());
    private final SourceLinks sources = new SourceLinks();
    private final Label age = new Label();

    OwnedRow(RecordForm form, UUID id) {
        this.form = form;
        this.id = id;
        fields = new FieldsPane(form);
        getStyleClass().add("owned-row");
        head.getStyleClass().addAll("fact-line", "head");
        head.setFocusTraversable(true);
        head.setAccessibleRole(AccessibleRole.BUTTON);
        code.getStyleClass().add("code");
        detail.getStyleClass().add("detail");
        age.getStyleClass().add("age");
        List.of(code, age).forEach(label -> label.setMinWidth(USE_PREF_SIZE));
        List.of(code, detail, age).forEach(label -> {
            label.visibleProperty().bind(label.textProperty().isNotEmpty());
            label.managedProperty().bind(label.visibleProperty());
        });
        var words = new VBox(title, detail);
        words.getStyleClass().add("words");
        HBox.setHgrow(words, Priority.ALWAYS);
        head.getChildren().setAll(code, words, sources, age);
        tools.getStyleClass().add("tools");
        getChildren().setAll(head);
    }

    UUID id() {
        return id;
    }

    HBox head() {
        return head;
    }

    /// @param line empty for a record that nobody has saved yet
    void show(Optional<FactLine> line) {
        var messages = form.messages();
        title.setText(line.map(FactLine::title).orElseGet(() -> messages.text("form.owned.new")));
        detail.setText(line.map(FactLine::detail).orElse(""));
        code.setText(line.map(FactLine::code).orElse(""));
        age.setText(line.map(FactLine::age).orElse(""));
        line.ifPresent(each -> each.tone().colour(age));
        sources.show(line.map(FactLine::sources).orElseGet(List::of), messages);
        head.setAccessibleText(String.join(", ", code.getText(), title.getText(), detail.getText(), age.getText()));
    }

    boolean isOpen() {
        return getChildren().contains(fields);
    }

    void open(boolean wanted) {
        pseudoClassStateChanged(OPEN, wanted);
        if (wanted && !isOpen()) {
            fields.show(id);
            getChildren().setAll(head, fields, tools);
        } else if (!wanted && isOpen()) {
            fields.clear();
            getChildren().setAll(head);
        }
    }

    void focusFields() {
        InSight.bring(this, fields::focusFirstEmpty);
    }

    void leave() {
        fields.leave();
    }

    /// What can be done to the open record besides editing it.
    ///
    /// @param move by how many places down; empty where the records have no order of their own
    void offer(Optional<Hyperlink> more, Optional<IntConsumer> move, Runnable delete) {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        tools.getChildren().clear();
        more.ifPresent(tools.getChildren()::add);
        tools.getChildren().add(gap);
        move.ifPresent(by -> tools.getChildren().addAll(
                button("fth-arrow-up", "form.owned.up", () -> by.accept(-1)),
                button("fth-arrow-down", "form.owned.down", () -> by.accept(1))));
        tools.getChildren().add(button("fth-trash-2", "form.owned.delete", delete));
    }

    private Button button(String icon, String key, Runnable action) {
        var button = new Button(null, new FontIcon(icon));
        var words = form.messages().text(key);
        button.getStyleClass().add("icon-button");
        button.setTooltip(new Tooltip(words));
        button.setAccessibleText(words);
        button.setOnAction(_ -> action.run());
        return Editing.only(button);
    }
}
