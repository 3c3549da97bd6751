package org.jalinan.ui.project;

import java.util.UUID;
import javafx.scene.control.TableCell;
import org.jalinan.ui.Messages;
import org.jalinan.ui.form.RowCell;
import org.jspecify.annotations.Nullable;

/// The mark of a milestone as on the timeline; a dot while something in the row waits to be put right.
final class MarkCell extends TableCell<UUID, MilestoneRow> {

    private final Messages messages;

    MarkCell(Messages messages) {
        this.messages = messages;
        getStyleClass().add("mark-cell");
    }

    @Override
    protected void updateItem(@Nullable MilestoneRow row, boolean empty) {
        super.updateItem(row, empty);
        RowCell.put(this, row == null ? null : new DateMark(row, messages));
    }
}
