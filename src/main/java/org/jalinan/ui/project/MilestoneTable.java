package org.jalinan.ui.project;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import org.jalinan.ui.form.StandingRows;
import org.jspecify.annotations.Nullable;

/// The table of milestones by what stands in it: which rows are selected, and the way from cell to cell.
record MilestoneTable(TableView<UUID> table, StandingRows<MilestoneRow> rows) {

    Optional<MilestoneRow> selected() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem()).filter(rows::has)
                .map(id -> rows.row(id).get());
    }

    /// The milestones of every row in which a cell is selected, from top to bottom.
    List<UUID> selectedRows() {
        return table.getSelectionModel().getSelectedIndices().stream().distinct().sorted().map(rows.ids()::get)
                .toList();
    }

    /// Shows other rows; those that change places take the selection with them.
    void show(List<MilestoneRow> next) {
        var before = selected().map(MilestoneRow::id);
        var focused = table.getFocusModel().getFocusedCell().getColumn();
        rows.show(next);
        if (!selected().map(MilestoneRow::id).equals(before)) {
            before.ifPresent(id -> select(id, table.getColumns().get(Math.max(1, focused))));
        }
    }

    /// The column of a field, where it has one.
    Optional<TableColumn<UUID, ?>> column(String field) {
        return table.getColumns().stream().filter(each -> field.equals(each.getId())).findFirst();
    }

    /// Selects the row of a milestone.
    void select(UUID milestone) {
        select(milestone, table.getColumns().get(1));
    }

    private void select(UUID milestone, TableColumn<UUID, ?> column) {
        var row = rows.ids().indexOf(milestone);
        if (row >= 0) {
            table.scrollTo(Math.max(0, row - 1));
            table.getSelectionModel().clearAndSelect(row, column);
        }
    }

    /// Begins to edit a cell.
    void edit(UUID milestone, TableColumn<UUID, ?> column) {
        stopEditing();
        table.scrollToColumn(column);
        select(milestone, column);
        table.applyCss();
        table.layout();
        table.requestFocus();
        table.edit(rows.ids().indexOf(milestone), column);
    }

    /// Begins to edit the cell that has the keyboard.
    void editFocused() {
        var cell = table.getFocusModel().getFocusedCell();
        table.edit(cell.getRow(), table.getColumns().get(Math.max(0, cell.getColumn())));
    }

    /// Goes on to the next cell that can be edited, over the end of the row to the next.
    void editBeside(UUID id, TableColumn<UUID, ?> from, int step) {
        var columns = table.getVisibleLeafColumns();
        var width = columns.size();
        var cell = rows.ids().indexOf(id) * width + columns.indexOf(from) + step;
        while (cell >= 0 && cell < rows.ids().size() * width) {
            var column = columns.get(cell % width);
            var row = rows.row(rows.ids().get(cell / width)).get();
            if (column.isEditable() && row.canEdit(column.getId())) {
                edit(row.id(), column);
                return;
            }
            cell += step;
        }
        stopEditing();
        table.requestFocus();
    }

    boolean isEditing() {
        @Nullable
        TablePosition<UUID, ?> cell = table.getEditingCell();
        return cell != null;
    }

    /// What was typed is judged.
    void stopEditing() {
        table.edit(-1, null);
    }
}
