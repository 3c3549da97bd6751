package org.jalinan.ui.control;

import java.util.function.Consumer;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;

/// Opens the row of a table that is clicked, or the selected one on Enter.
public final class RowOpening {

    private RowOpening() {
    }

    public static <R> void on(TableView<R> table, Consumer<R> open) {
        table.setRowFactory(_ -> {
            var row = new TableRow<R>();
            row.setOnMouseClicked(click -> {
                if (click.getButton() == MouseButton.PRIMARY && click.isStillSincePress() && !row.isEmpty()) {
                    open.accept(row.getItem());
                }
            });
            return row;
        });
        table.setOnKeyPressed(key -> {
            var selected = table.getSelectionModel().getSelectedItem();
            if (key.getCode() == KeyCode.ENTER && selected != null) {
                key.consume();
                open.accept(selected);
            }
        });
    }
}
