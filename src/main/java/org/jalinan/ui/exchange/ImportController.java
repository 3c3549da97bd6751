package org.jalinan.ui.exchange;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.jalinan.exchange.intake.DayForm;
import org.jalinan.exchange.intake.Row;
import org.jalinan.exchange.intake.RowWords;
import org.jalinan.model.Kind;
import org.jalinan.ui.Messages;
import org.jalinan.ui.Overlay;
import org.jalinan.ui.control.Showing;

/// The preview of a file: what its columns mean, what each row would do, and what of it is taken.
public final class ImportController {

    private final Imports imports;
    private final Overlay overlay;
    private final Messages messages;
    private Ticks ticks = new Ticks(List.of());

    @FXML
    private VBox sheet;
    @FXML
    private Label name;
    @FXML
    private ComboBox<Kind> kind;
    @FXML
    private ComboBox<DayForm> days;
    @FXML
    private GridPane columns;
    @FXML
    private GridPane values;
    @FXML
    private TableView<Row> rows;
    @FXML
    private TableColumn<Row, Row> tick;
    @FXML
    private TableColumn<Row, String> state;
    @FXML
    private TableColumn<Row, String> what;
    @FXML
    private TableColumn<Row, String> place;
    @FXML
    private TableColumn<Row, String> called;
    @FXML
    private TableColumn<Row, String> verdict;
    @FXML
    private Label none;
    @FXML
    private Label losses;
    @FXML
    private CheckBox takeNew;
    @FXML
    private CheckBox takeChanged;
    @FXML
    private Label counts;
    @FXML
    private WorkBar work;
    @FXML
    private Button take;

    public ImportController(Imports imports, Overlay overlay, Messages messages) {
        this.imports = imports;
        this.overlay = overlay;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        kind.getItems().setAll(Kind.values());
        Choices.named(kind, messages.words()::label);
        days.getItems().setAll(DayForm.values());
        Choices.named(days, each -> messages.text("import.days." + each.name()));
        tick.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        tick.setCellFactory(_ -> new TickCell(() -> ticks, row -> messages.text("import.tick", row.name())));
        column(state, (_, row) -> messages.text("import.state." + row.verdict().getClass().getSimpleName()));
        column(what, (_, row) -> messages.words().label(row.kind()));
        column(place, RowWords::place);
        column(called, (_, row) -> row.name());
        column(verdict, RowWords::contents);
        verdict.setCellFactory(_ -> new WrappedCell());
        rows.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        rows.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        var showing = Showing.of(sheet);
        imports.heldProperty().when(showing).subscribe(held -> held.ifPresent(this::show));
        imports.busyProperty().when(showing).subscribe(this::work);
        imports.problemProperty().when(showing).subscribe(problem -> problem
                .ifPresent(each -> none.setText(messages.words().of(each.key(), each.arguments()))));
        kind.setOnAction(_ -> again());
        days.setOnAction(_ -> again());
        sheet.sceneProperty().addListener((_, _, scene) -> {
            if (scene == null) {
                imports.clear();
            }
        });
    }

    private void column(TableColumn<Row, String> column, BiFunction<RowWords, Row, String> text) {
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(imports.heldProperty().get()
                .map(held -> text.apply(new RowWords(held.preview().portfolio(), messages.words()), cell.getValue()))
                .orElse("")));
    }

    private void show(Imports.Held held) {
        name.setText(held.intake().name());
        kind.setValue(held.as().orElse(null));
        kind.setVisible(held.intake().grids().stream().anyMatch(grid -> grid.kind().isEmpty()));
        days.setValue(held.days());
        ticks = new Ticks(held.preview().rows());
        ticks.takenProperty().subscribe(this::judge);
        rows.setItems(FXCollections.observableArrayList(held.preview().rows().stream()
                .filter(row -> !(row.verdict() instanceof Row.Same)).toList()));
        none.setText(messages.text(held.tables().isEmpty() ? "import.kind.ask"
                : held.preview().rows().isEmpty() ? "import.empty" : "import.none"));
        var words = new RowWords(held.preview().portfolio(), messages.words());
        losses.setText(String.join("\n", words.sentences(held.intake().losses(held.tables()))));
        counts.setText(messages.text("import.counts", Stream.of(Row.New.class, Row.Changed.class, Row.Same.class,
                Row.Refused.class).map(each -> messages.number(held.preview().count(each))).toArray()));
        takeNew.setDisable(held.preview().count(Row.New.class) == 0);
        takeChanged.setDisable(held.preview().count(Row.Changed.class) == 0);
        new ColumnChoices(imports, messages, columns, values).show(held);
        judge();
        (held.tables().isEmpty() ? kind : rows).requestFocus();
    }

    private void work(Optional<Work> busy) {
        work.show(busy);
        judge();
    }

    private void again() {
        imports.heldProperty().get()
                .filter(held -> !held.as().equals(Optional.ofNullable(kind.getValue()))
                        || held.days() != days.getValue())
                .ifPresent(held -> imports.hold(held.intake(), Optional.ofNullable(kind.getValue()), days.getValue()));
    }

    private void press(KeyEvent key) {
        if (key.getCode() == KeyCode.SPACE) {
            ticks.turn(rows.getSelectionModel().getSelectedItems());
            key.consume();
        }
    }

    private void judge() {
        kindBox(takeNew, Row.New.class);
        kindBox(takeChanged, Row.Changed.class);
        rows.refresh();
        take.setText(messages.text("import.take", messages.number(ticks.takenProperty().get())));
        take.setDisable(ticks.takenProperty().get() == 0 || imports.busyProperty().get().isPresent());
    }

    private void kindBox(CheckBox box, Class<? extends Row.Verdict> verdict) {
        box.setIndeterminate(!ticks.hasAll(verdict) && !ticks.hasNone(verdict));
        box.setSelected(!box.isDisabled() && ticks.hasAll(verdict));
    }

    @FXML
    private void takeNew() {
        ticks.setAll(Row.New.class, takeNew.isSelected());
    }

    @FXML
    private void takeChanged() {
        ticks.setAll(Row.Changed.class, takeChanged.isSelected());
    }

    @FXML
    private void take() {
        imports.take(ticks, overlay::close);
    }

    /// While something goes on it ends that, and leaves nothing behind; else it only closes.
    @FXML
    private void close() {
        if (imports.canEnd()) {
            imports.cancel();
        } else {
            overlay.close();
        }
    }
}
