package org.jalinan.ui.project;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.jalinan.ui.control.Editing;
import org.jalinan.ui.form.RecordForm;
import org.jalinan.ui.form.RowCell;
import org.jalinan.ui.form.StandingRows;

/// A table of records that belong to the project: each column says something of a row, and what is selected is deleted
/// by the Delete key or a button.
record RowTable<R>(TableView<UUID> table, StandingRows<R> rows, RecordForm form) {

    RowTable<R> deletedBy(Button delete) {
        table.setItems(rows.ids());
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        Editing.only(delete, table.getSelectionModel().selectedItemProperty().isNull());
        delete.setOnAction(_ -> deleteSelected());
        table.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.DELETE) {
                deleteSelected();
            }
        });
        return this;
    }

    /// What a column says of a row.
    RowTable<R> says(TableColumn<UUID, R> column, Function<R, Node> node) {
        return shows(column, () -> node);
    }

    /// What a column shows, where each cell has a node of its own for all its rows.
    RowTable<R> shows(TableColumn<UUID, R> column, Supplier<Function<R, Node>> node) {
        column.setCellValueFactory(each -> rows.row(each.getValue()));
        column.setCellFactory(_ -> new RowCell<>(node.get()));
        return this;
    }

    private void deleteSelected() {
        form.removeAll(List.copyOf(table.getSelectionModel().getSelectedItems()));
    }
}
