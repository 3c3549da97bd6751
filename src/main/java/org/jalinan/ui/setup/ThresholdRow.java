package org.jalinan.ui.setup;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jalinan.model.Kind;
import org.jalinan.model.RatingDimension;
import org.jalinan.ui.Messages;
import org.jalinan.ui.control.Editing;
import org.jalinan.ui.form.FieldEntry;
import org.jalinan.ui.form.ProblemLines;
import org.jalinan.ui.form.RecordForm;
import org.jalinan.ui.form.TextEditor;

/// The rule of one dimension in words, from where on it says amber and red, and whether an officer has set that.
final class ThresholdRow extends VBox {

    private final ThresholdForm form;
    private final Messages messages;
    private final Cell amber;
    private final Cell red;
    private final Label standing = new Label();
    private final Button reset = new Button();

    /// One of the two numbers.
    private record Cell(String field, TextEditor editor, ProblemLines problems) {

        static Cell of(String field) {
            return new Cell(field, TextEditor.line(), new ProblemLines());
        }
    }

    ThresholdRow(RecordForm form, RatingDimension dimension) {
        this.form = new ThresholdForm(form, dimension);
        messages = form.messages();
        amber = Cell.of(ThresholdForm.AMBER);
        red = Cell.of(ThresholdForm.RED);
        getStyleClass().add("threshold-row");
        setId("threshold-" + dimension);
        var name = new Label(messages.label(dimension));
        name.getStyleClass().add("strong");
        var rule = new Label(messages.text("settings.rule." + dimension));
        rule.setWrapText(true);
        rule.getStyleClass().add("detail");
        var words = new VBox(name, rule);
        HBox.setHgrow(words, Priority.ALWAYS);
        var unit = new Label(messages.text("settings.unit." + dimension));
        unit.getStyleClass().addAll("detail", "unit");
        unit.setWrapText(true);
        standing.getStyleClass().addAll("pill", "standing");
        reset.setText(messages.text("settings.rule.reset"));
        reset.setAccessibleText(messages.text("settings.rule.reset.of", messages.label(dimension)));
        reset.setMinWidth(USE_PREF_SIZE);
        Editing.only(reset);
        reset.setOnAction(_ -> this.form.reset());
        var line = new HBox(words, number(amber), number(red), unit, standing, reset);
        line.getStyleClass().add("threshold");
        getChildren().setAll(line, amber.problems(), red.problems());
    }

    private VBox number(Cell cell) {
        var caption = new Label(messages.field(Kind.RATING_THRESHOLD, cell.field()));
        caption.getStyleClass().add("detail");
        caption.setMinWidth(USE_PREF_SIZE);
        var control = Editing.only(cell.editor().node());
        caption.setLabelFor(control);
        control.setId(cell.field());
        control.setAccessibleText(caption.getText());
        cell.editor().onLeave(() -> leave(cell));
        control.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                form.restore(cell.field());
                cell.editor().show(form.text(cell.field()));
                key.consume();
            }
        });
        var box = new VBox(caption, control);
        box.getStyleClass().add("number-field");
        return box;
    }

    private void leave(Cell cell) {
        if (!cell.editor().text().equals(form.text(cell.field()))) {
            form.enter(cell.field(), cell.editor().text());
        }
    }

    void focus() {
        amber.editor().node().requestFocus();
    }

    /// Saves what was typed.
    void leave() {
        List.of(amber, red).forEach(this::leave);
    }

    /// Shows what is saved or typed; what is being typed stays.
    void follow() {
        var example = form.inForce().example();
        standing.setText(messages.text(example ? "settings.rule.example" : "settings.rule.set"));
        reset.setVisible(!example || form.isBeingTyped());
        List.of(amber, red).forEach(this::show);
    }

    private void show(Cell cell) {
        var problems = form.problems(cell.field());
        if (!cell.editor().node().isFocused()) {
            cell.editor().show(form.text(cell.field()));
        }
        cell.editor().node().pseudoClassStateChanged(FieldEntry.WRONG, !problems.isEmpty());
        cell.problems().show(problems, Optional.of(messages.field(Kind.RATING_THRESHOLD, cell.field())),
                cell.editor().text(), messages, fix -> form.enter(cell.field(), fix.text()));
    }
}
