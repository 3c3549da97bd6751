package org.jalinan.ui;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.fxml.FXML;
import javafx.scene.layout.HBox;
import org.jalinan.model.change.Act;
import org.jalinan.ui.control.Showing;

/// Undo and redo, each naming the step it would take.
public final class UndoController {

    private final PortfolioModel model;
    private final Messages messages;
    private final ReadOnlyStringWrapper undoText = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper redoText = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper(false);

    @FXML
    private HBox buttons;

    public UndoController(PortfolioModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        var showing = Showing.of(buttons);
        model.undoableProperty().when(showing).subscribe(step -> name(step, "header.undo.", undoText, canUndo));
        model.redoableProperty().when(showing).subscribe(step -> name(step, "header.redo.", redoText, canRedo));
    }

    private void name(Optional<Act> step, String key, ReadOnlyStringWrapper text, ReadOnlyBooleanWrapper possible) {
        possible.set(step.isPresent());
        text.set(step.map(act -> messages.text(key + "step", messages.act(act)))
                .orElseGet(() -> messages.text(key + "nothing")));
    }

    @FXML
    private void undo() {
        model.undo();
    }

    @FXML
    private void redo() {
        model.redo();
    }

    public ReadOnlyStringProperty undoTextProperty() {
        return undoText.getReadOnlyProperty();
    }

    public String getUndoText() {
        return undoText.get();
    }

    public ReadOnlyStringProperty redoTextProperty() {
        return redoText.getReadOnlyProperty();
    }

    public String getRedoText() {
        return redoText.get();
    }

    public ReadOnlyBooleanProperty canUndoProperty() {
        return canUndo.getReadOnlyProperty();
    }

    public boolean isCanUndo() {
        return canUndo.get();
    }

    public ReadOnlyBooleanProperty canRedoProperty() {
        return canRedo.getReadOnlyProperty();
    }

    public boolean isCanRedo() {
        return canRedo.get();
    }
}
