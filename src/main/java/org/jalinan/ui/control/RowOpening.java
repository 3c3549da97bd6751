package org.jalinan.ui.control;

import java.util.function.Consumer;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;

/// Opens a row of a table by the mouse, or the selected row on Enter.
public final class RowOpening {

    private RowOpening() {
    }

    /// For tables whose rows are only ever opened.
    public static <R> void onClick(TableView<R> table, Consumer<R> open) {
        on(table, 1, open);
    }

    /// For tables in which a click selects, so that something else can be done with the row.
    public static <R> void onDoubleClick(TableView<R> table, Consumer<R> open) {
        on(table, 2, open);
    }

    private static <R> void on(TableView<R> table, int clicks, Consumer<R> open) {
        table.setRowFactory(_ -> {
            var row = new TableRow<R>();
            row.setOnMouseClicked(click -> {
                if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == clicks && !row.isEmpty()) {
                    open.accept(row.getItem());
                }
            });
            return row;
        });
        table.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            var selected = table.getSelectionModel().getSelectedItem();
            if (key.getCode() == KeyCode.ENTER && selected != null) {
                key.consume();
                open.accept(selected);
            }
        });
    }
}
