package org.jalinan.ui.timeline;

import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import org.jalinan.chart.Rows.Head;
import org.jalinan.chart.Tabulation.Column;
import org.jalinan.chart.Tabulation.Line;
import org.jalinan.ui.Messages;
import org.jalinan.ui.control.FullText;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// What one column says of a line of the timeline. The first column of a lane folds it.
final class TimelineTableCell extends TableCell<Line, Line> {

    private static final double INDENT = 12;

    private final Column column;
    private final Messages messages;
    private final Label label = FullText.on(new Label());

    TimelineTableCell(Column column, Messages messages) {
        this.column = column;
        this.messages = messages;
    }

    @Override
    protected void updateItem(@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        setGraphic(line == null ? null : label);
        if (line != null) {
            var said = line.cell(column);
            label.setText(said.orElseGet(this::missing));
            label.getStyleClass().setAll("label", said.isEmpty() ? "not-recorded"
                    : line.row() instanceof Head ? "head" : "plain");
            if (column == Column.LANE) {
                label.setPadding(new Insets(0, 0, 0, INDENT * line.row().lane().depth()));
                label.setGraphic(line.row() instanceof Head head ? fold(head) : null);
            }
        }
    }

    private static FontIcon fold(Head head) {
        var icon = new FontIcon(head.folded() ? "fth-chevron-right" : "fth-chevron-down");
        icon.getStyleClass().add("fold");
        return icon;
    }

    private String missing() {
        return switch (column) {
            case BEFORE, AFTER, SOURCES -> messages.text("value.noneRecorded");
            case LANE, NAME, KIND, TARGET, FORECAST, RECORDED, SLIP, PAST -> messages.text("value.notRecorded");
        };
    }
}
