package org.jalinan.ui.project;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jalinan.ui.form.RecordForm;

/// What keys do in the table of milestones besides going from cell to cell.
record MilestoneKeys(MilestoneTable shown, MilestoneOrder order, RecordForm form) {

    /// Before the table takes the key for itself; while a cell is edited, every key is its own.
    void press(KeyEvent key) {
        if (!shown.table().isFocused() || shown.isEditing()) {
            return;
        }
        switch (key.getCode()) {
            case UP, DOWN -> {
                if (!key.isAltDown()) {
                    return;
                }
                move(key.getCode() == KeyCode.UP ? -1 : 1);
            }
            case DELETE -> form.removeAll(shown.selectedRows());
            case ENTER -> shown.editFocused();
            default -> {
                return;
            }
        }
        key.consume();
    }

    /// @param by how many places down; negative for up
    void move(int by) {
        shown.selected().ifPresent(row -> order.move(row.id(), by));
    }
}
