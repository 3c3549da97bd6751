package org.jalinan.ui.timeline;

import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.fxml.FXML;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import org.jalinan.chart.Rows;
import org.jalinan.chart.Rows.Head;
import org.jalinan.chart.Rows.Item;
import org.jalinan.chart.Rows.Row;
import org.jalinan.chart.Sentences;
import org.jalinan.chart.Tabulation;
import org.jalinan.chart.Tabulation.Column;
import org.jalinan.chart.Tabulation.Line;
import org.jalinan.ui.Messages;
import org.jspecify.annotations.Nullable;

/// The lines of the timeline as a table in the place of the surface: the same lines in the same order, with the same
/// selection, for whom the picture does not serve. It rests while the surface is shown.
public final class TimelineTableController {

    /// So many lines stay in sight above the one that another screen led to.
    private static final int ABOVE = 3;

    private final Messages messages;
    private @Nullable Rows shown;
    private boolean telling;

    @FXML
    private TableView<Line> table;

    public TimelineTableController(Messages messages) {
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        for (var column : Column.values()) {
            table.getColumns().add(column(column));
        }
    }

    private TableColumn<Line, Line> column(Column of) {
        var column = new TableColumn<Line, Line>(messages.text("timeline.table." + of));
        column.setPrefWidth(width(of));
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(line -> new ReadOnlyObjectWrapper<>(line.getValue()));
        column.setCellFactory(_ -> new TimelineTableCell(of, messages));
        return column;
    }

    private static double width(Column column) {
        return switch (column) {
            case NAME -> 230;
            case LANE -> 190;
            case BEFORE, AFTER -> 180;
            case TARGET, FORECAST, RECORDED, KIND -> 120;
            case SLIP, PAST, SOURCES -> 100;
        };
    }

    /// @param page whose middle the surface is, and this table while `tabling` is on
    /// @param editing what keys change, as on the surface
    void serve(TimelineSight sight, BorderPane page, ToggleButton tabling, Consumer<UUID> open,
            TimelineEditKeys editing) {
        var surface = page.getCenter();
        Stream.of(surface, table).forEach(either -> either.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.B && !key.isAltDown() && !key.isShortcutDown()) {
                tabling.fire();
                key.consume();
            }
        }));
        tabling.selectedProperty().addListener((_, _, wanted) -> {
            page.setCenter(wanted ? table : surface);
            page.getCenter().lookup(wanted ? ".timeline-table" : ".timeline-canvas").requestFocus();
            follow(sight);
        });
        table.setRowFactory(_ -> new TimelineTableRow(line -> new Sentences(sight.rows().plan(), sight.today(),
                messages.words()).of(line.row()), line -> open.accept(line.row().record()), sight::fold));
        table.addEventFilter(KeyEvent.KEY_PRESSED, key -> focused(sight).ifPresent(row -> {
            if (editing.press(key) || isOfLink(key.getCode(), editing.linking())
                    || (!key.isAltDown() && isOurs(key.getCode(), sight.rows().at(row), sight, open))) {
                key.consume();
            }
        }));
        table.getSelectionModel().selectedIndexProperty().addListener((_, _, row) -> {
            tell(sight, row.intValue());
            editing.linking().say();
        });
        sight.versionProperty().subscribe(() -> follow(sight));
    }

    /// While a link is drawn, Enter makes it and Escape gives it up.
    private static boolean isOfLink(KeyCode key, TimelineLinking linking) {
        return (key == KeyCode.ENTER && linking.finish()) || (key == KeyCode.ESCAPE && linking.cancel());
    }

    private OptionalInt focused(TimelineSight sight) {
        int row = table.getFocusModel().getFocusedIndex();
        return sight.row(row).isPresent() ? OptionalInt.of(row) : OptionalInt.empty();
    }

    private boolean isOurs(KeyCode key, Row row, TimelineSight sight, Consumer<UUID> open) {
        switch (key) {
            case ENTER -> open.accept(row.record());
            case LEFT -> {
                switch (row) {
                    case Head head when !head.folded() -> sight.fold(head.lane().id());
                    case Head _ -> {}
                    case Item item -> sight.rows().indexOf(item.lane().id()).ifPresent(this::stand);
                }
            }
            case RIGHT -> {
                if (row instanceof Head head && head.folded()) {
                    sight.fold(head.lane().id());
                }
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /// The officer chose a line here.
    private void tell(TimelineSight sight, int row) {
        if (!telling) {
            telling = true;
            sight.row(row).ifPresent(chosen -> {
                sight.select(chosen.record());
                sight.focus(row);
            });
            telling = false;
        }
    }

    /// The lines or the selection are others; nobody is told.
    private void follow(TimelineSight sight) {
        if (telling || table.getParent() == null) {
            return;
        }
        telling = true;
        if (sight.rows() != shown) {
            shown = sight.rows();
            table.setItems(FXCollections.observableList(new TimelineTableLines(sight.rows(),
                    new Tabulation(sight.rows().plan(), sight.today(), messages.words()))));
        }
        int row = sight.selectedProperty().get().map(record -> rowOf(sight, record)).orElse(-1);
        if (row < 0) {
            table.getSelectionModel().clearSelection();
            table.getFocusModel().focus(sight.focus());
        } else if (row != table.getSelectionModel().getSelectedIndex()) {
            stand(row);
            table.scrollTo(Math.max(0, row - ABOVE));
        }
        telling = false;
    }

    private void stand(int row) {
        table.getSelectionModel().clearAndSelect(row);
        table.getFocusModel().focus(row);
    }

    /// A record may have several lines: the one where the keyboard stands, else the first.
    private static int rowOf(TimelineSight sight, UUID record) {
        return sight.row(sight.focus()).filter(row -> row.record().equals(record)).map(_ -> sight.focus())
                .orElseGet(() -> sight.rows().indexOf(record).orElse(-1));
    }
}
