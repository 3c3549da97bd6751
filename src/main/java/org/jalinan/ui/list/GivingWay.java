package org.jalinan.ui.list;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// Where a table is too narrow for the columns an officer chose, those at its right end give way, so that the others can
/// be read; they come back with the room. What the officer chose is not touched.
final class GivingWay {

    /// A column may be drawn together to this share of its width before another gives way.
    private static final double LEAST_SHARE = 0.85;
    /// What names a record never gives way.
    private static final int ALWAYS = 2;
    private static final double SCROLL_BAR = 14;

    private final TableView<?> table;
    private final Set<String> away = new HashSet<>();

    GivingWay(TableView<?> table) {
        this.table = table;
    }

    boolean isAway(TableColumn<?, ?> column) {
        return away.contains(column.getId());
    }

    int count() {
        return away.size();
    }

    /// Takes the columns as they are now for what the officer chose.
    void begin() {
        away.clear();
        fit();
    }

    /// To be called whenever the table is as wide as it was not before.
    void fit() {
        if (table.getWidth() == 0) {
            return;
        }
        var chosen = List.copyOf(table.getColumns()).stream().filter(each -> each.isVisible() || isAway(each)).toList();
        var room = table.getWidth() - SCROLL_BAR;
        var full = false;
        for (var at = 0; at < chosen.size(); at++) {
            var column = chosen.get(at);
            room -= Math.max(column.getMinWidth(), column.getPrefWidth() * LEAST_SHARE);
            full |= at >= ALWAYS && room < 0;
            put(column, full);
        }
    }

    /// Noted before it happens, since whoever hears that a column went asks whether it gave way.
    private void put(TableColumn<?, ?> column, boolean gone) {
        if (gone) {
            away.add(column.getId());
        } else {
            away.remove(column.getId());
        }
        column.setVisible(!gone);
    }
}
