package org.jalinan.ui.exchange;

import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableCell;
import org.jalinan.exchange.intake.Row;

/// The tick before a row. Its key is the space bar on the row, so that the table is one stop of the tab key.
final class TickCell extends TableCell<Row, Row> {

    private final CheckBox box = new CheckBox();
    private final Supplier<Ticks> ticks;
    private final Function<Row, String> called;

    TickCell(Supplier<Ticks> ticks, Function<Row, String> called) {
        this.ticks = ticks;
        this.called = called;
        box.setFocusTraversable(false);
        box.setOnAction(_ -> ticks.get().set(getItem(), box.isSelected()));
    }

    @Override
    protected void updateItem(Row row, boolean empty) {
        super.updateItem(row, empty);
        var shown = !empty && row != null && Ticks.isChoice(row);
        setGraphic(shown ? box : null);
        if (shown) {
            box.setSelected(ticks.get().takes(row));
            box.setAccessibleText(called.apply(row));
        }
    }
}
