package org.jalinan.ui.exchange;

import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.text.Text;
import org.jalinan.exchange.intake.Row;

/// A sentence on as many lines as it takes, so that no reason is cut.
final class WrappedCell extends TableCell<Row, String> {

    private static final double BESIDE = 24;

    private final Text text = new Text();

    WrappedCell() {
        text.getStyleClass().add("text");
        // By the column, because the cell itself has no width yet when the height of its row is first asked for.
        text.wrappingWidthProperty().bind(tableColumnProperty().flatMap(TableColumn::widthProperty)
                .map(width -> width.doubleValue() - BESIDE).orElse(0.0));
        text.fillProperty().bind(textFillProperty());
        setPrefHeight(USE_COMPUTED_SIZE);
    }

    @Override
    protected void updateItem(String sentence, boolean empty) {
        super.updateItem(sentence, empty);
        text.setText(empty ? "" : sentence);
        setGraphic(empty ? null : text);
    }
}
