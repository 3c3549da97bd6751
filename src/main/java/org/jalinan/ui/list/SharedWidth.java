package org.jalinan.ui.list;

import java.util.List;
import javafx.scene.control.ConstrainedColumnResizeBase;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TableView.ResizeFeatures;
import javafx.util.Callback;
import org.jspecify.annotations.Nullable;

/// The columns fill the table, each with its share of the width: a column that is to be twice as wide as another is so in
/// a narrow table too. What an officer draws a column to stays, and the columns after it make up for it.
@SuppressWarnings({"rawtypes", "unchecked"})
final class SharedWidth extends ConstrainedColumnResizeBase implements Callback<ResizeFeatures, Boolean> {

    @Override
    public Boolean call(ResizeFeatures wanted) {
        @Nullable
        TableColumn drawn = wanted.getColumn();
        if (drawn != null) {
            return TableView.CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS.call(wanted);
        }
        // Before it is laid out a table has no width to share.
        if (wanted.getContentWidth() <= 0) {
            return false;
        }
        List<TableColumn<?, ?>> columns = wanted.getTable().getVisibleLeafColumns();
        var room = wanted.getContentWidth();
        var shares = columns.stream().mapToDouble(TableColumn::getPrefWidth).sum();
        for (var column : columns) {
            var width = Math.max(column.getMinWidth(), Math.floor(room * column.getPrefWidth() / shares));
            room -= width;
            shares -= column.getPrefWidth();
            wanted.setColumnWidth(column, width);
        }
        return true;
    }
}
