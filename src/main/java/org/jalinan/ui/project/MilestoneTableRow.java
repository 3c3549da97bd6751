package org.jalinan.ui.project;

import java.util.UUID;
import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;

/// A row of the table: tinted as a whole while one of its cells is selected.
final class MilestoneTableRow extends TableRow<UUID> {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    MilestoneTableRow(TableView<UUID> table) {
        var selected = table.getSelectionModel().selectedItemProperty();
        selected.when(sceneProperty().map(_ -> true).orElse(false)).subscribe(_ -> tint(selected.get()));
        itemProperty().subscribe(_ -> tint(selected.get()));
    }

    private void tint(UUID selected) {
        pseudoClassStateChanged(CURRENT, getItem() != null && getItem().equals(selected));
    }
}
