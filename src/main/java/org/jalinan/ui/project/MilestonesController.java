package org.jalinan.ui.project;

import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import org.jalinan.model.Activity;
import org.jalinan.model.Milestone;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.ui.Messages;
import org.jalinan.ui.control.Showing;
import org.jalinan.ui.form.EntryKind;
import org.jalinan.ui.form.RowCell;
import org.jalinan.ui.form.StandingRows;
import org.jalinan.ui.form.Understood;

/// The milestones of a project as a table edited in place, with the selected one's other fields beside it and all of
/// them on a timeline below it.
public final class MilestonesController implements Part {

    private final ProjectForm form;
    private final Messages messages;
    private final MilestoneOrder order;
    private final StandingRows<MilestoneRow> rows = new StandingRows<>(MilestoneRow::id);
    private final ReadOnlyBooleanWrapper chosen = new ReadOnlyBooleanWrapper(false);
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
    private PreviewController previewController;
    @FXML
    private MilestonePaneController paneController;
    @FXML
    private ActivitiesController activitiesController;

    public MilestonesController(ProjectForm form, Messages messages) {
        this.form = form;
        this.messages = messages;
        order = new MilestoneOrder(form);
    }

    @FXML
    private void initialize() {
        table.setItems(rows.ids());
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setRowFactory(_ -> new MilestoneTableRow(table));
        table.getColumns().forEach(this::fill);
        table.getSelectionModel().selectedItemProperty().subscribe(_ -> showSelected());
        table.addEventFilter(KeyEvent.KEY_PRESSED, key -> keys().press(key));
        previewController.onChoose(id -> shown().select(id));
        form.pageProperty().when(Showing.of(milestones)).subscribe(page -> page.ifPresent(this::show));
    }

    private MilestoneTable shown() {
        return new MilestoneTable(table, rows);
    }

    private MilestoneKeys keys() {
        return new MilestoneKeys(shown(), order, form.records());
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
        if (another) {
            table.getSelectionModel().clearSelection();
            table.scrollTo(0);
        }
        shown().show(page.milestones());
        showSelected();
    }

    private void showSelected() {
        var selected = shown().selected();
        chosen.set(selected.isPresent());
        form.page().ifPresent(page -> {
            paneController.show(page, selected);
            problems.show(form, page, selected);
            previewController.show(page, selected.map(MilestoneRow::id));
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

    @FXML
    private void moveUp() {
        keys().move(-1);
    }

    @FXML
    private void moveDown() {
        keys().move(1);
    }

    @FXML
    private void sortByDate() {
        order.sortByDate();
    }

    @Override
    public boolean holds(PortfolioRecord record) {
        return record instanceof Milestone || record instanceof Activity;
    }

    @Override
    public void choose(UUID record) {
        form.page().ifPresent(this::show);
        if (rows.has(record)) {
            shown().select(record);
        } else {
            activitiesController.choose(record);
        }
    }

    /// Opens a field of a row, in the table where it has a column, else in the pane beside it.
    @Override
    public void edit(UUID id, String field) {
        if (rows.has(id)) {
            shown().column(field).ifPresentOrElse(column -> shown().edit(id, column), () -> {
                shown().select(id);
                paneController.edit(field);
            });
        } else {
            activitiesController.edit(id, field);
        }
    }

    /// Goes on to the next cell that can be edited.
    void editBeside(UUID id, TableColumn<UUID, ?> from, int step) {
        shown().editBeside(id, from, step);
    }

    @Override
    public void leave() {
        activitiesController.leave();
        shown().stopEditing();
        paneController.leave();
    }

    public ReadOnlyBooleanProperty chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    public boolean isChosen() {
        return chosen.get();
    }
}
