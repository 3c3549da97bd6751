package org.jalinan.ui.project;

import java.util.Optional;
import java.util.UUID;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jalinan.model.Activity;
import org.jalinan.ui.Messages;
import org.jalinan.ui.control.Showing;
import org.jalinan.ui.form.EntryKind;
import org.jalinan.ui.form.RowCell;
import org.jalinan.ui.form.StandingRows;
import org.jalinan.ui.form.Understood;

/// The milestones of a project as a table edited in place, with the selected one's other fields beside it.
public final class MilestonesController implements Part {

    private final ProjectForm form;
    private final Messages messages;
    private final StandingRows<MilestoneRow> rows = new StandingRows<>(MilestoneRow::id);
    private Optional<UUID> projectShown = Optional.empty();

    @FXML
    private Parent milestones;
    @FXML
    private TableView<UUID> table;
    @FXML
    private TableColumn<UUID, MilestoneRow> markColumn;
    @FXML
    private TableColumn<UUID, MilestoneRow> sourceColumn;
    @FXML
    private Label understood;
    @FXML
    private RowProblems problems;
    @FXML
    private MilestonePaneController paneController;
    @FXML
    private ActivitiesController activitiesController;

    public MilestonesController(ProjectForm form, Messages messages) {
        this.form = form;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        table.setItems(rows.ids());
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.setRowFactory(_ -> new MilestoneTableRow(table));
        table.getColumns().forEach(this::fill);
        table.getSelectionModel().selectedItemProperty().subscribe(_ -> showSelected());
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        form.pageProperty().when(Showing.of(milestones)).subscribe(page -> page.ifPresent(this::show));
    }

    @SuppressWarnings("unchecked")
    private void fill(TableColumn<UUID, ?> each) {
        var column = (TableColumn<UUID, MilestoneRow>) each;
        column.setCellValueFactory(cell -> rows.row(cell.getValue()));
        if (column.equals(markColumn)) {
            column.setCellFactory(_ -> new MarkCell(messages));
        } else if (column.equals(sourceColumn)) {
            column.setCellFactory(_ -> new RowCell<>(row -> RowCell.sources(row.sources(), messages)));
        } else {
            column.setCellFactory(_ -> new MilestoneCell(MilestoneField.named(column.getId()), form, this));
        }
    }

    private void show(Page page) {
        var another = !projectShown.equals(Optional.of(page.project().id()));
        projectShown = Optional.of(page.project().id());
        rows.show(page.milestones());
        if (another) {
            table.getSelectionModel().clearSelection();
            table.scrollTo(0);
        }
        showSelected();
    }

    private Optional<MilestoneRow> selected() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem()).filter(rows::has)
                .map(id -> rows.row(id).get());
    }

    private void showSelected() {
        form.page().ifPresent(page -> {
            paneController.show(page, selected());
            problems.show(form, page, selected());
        });
    }

    /// Shows what is understood of a date while it is typed.
    void typed(MilestoneField field, String text) {
        understood.setText(field.kind() == EntryKind.DATE ? Understood.as(text, messages) : "");
    }

    @FXML
    private void addRow() {
        add();
    }

    @Override
    public void add() {
        form.addMilestone().ifPresent(id -> edit(id, "title"));
    }

    private void press(KeyEvent key) {
        if (key.getCode() == KeyCode.DELETE && table.getEditingCell() == null) {
            key.consume();
            selected().map(MilestoneRow::id).ifPresent(form.records()::remove);
        } else if (key.getCode() == KeyCode.ENTER && table.getEditingCell() == null) {
            key.consume();
            var cell = table.getFocusModel().getFocusedCell();
            table.edit(cell.getRow(), table.getColumns().get(Math.max(0, cell.getColumn())));
        }
    }

    /// Opens a field of a row, in the table where it has a column, else in the pane beside it.
    @Override
    public void edit(UUID id, String field) {
        if (form.page().filter(page -> page.entries().record(id).orElse(null) instanceof Activity).isPresent()) {
            activitiesController.edit(id, field);
            return;
        }
        var row = rows.ids().indexOf(id);
        if (row < 0) {
            return;
        }
        var column = table.getColumns().stream().filter(each -> field.equals(each.getId())).findFirst();
        table.scrollTo(row);
        table.getSelectionModel().clearAndSelect(row, column.orElse(table.getColumns().get(1)));
        if (column.isPresent()) {
            table.layout();
            table.requestFocus();
            table.edit(row, column.get());
        } else {
            paneController.edit(field);
        }
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
                open(cell / width, column);
                return;
            }
            cell += step;
        }
        table.edit(-1, null);
        table.requestFocus();
    }

    private void open(int row, TableColumn<UUID, ?> column) {
        table.edit(-1, null);
        table.scrollTo(Math.max(0, row - 1));
        table.scrollToColumn(column);
        table.getSelectionModel().clearAndSelect(row, column);
        table.layout();
        table.edit(row, column);
    }

    @Override
    public void leave() {
        activitiesController.leave();
        table.edit(-1, null);
        paneController.leave();
    }
}
