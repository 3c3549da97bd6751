package org.jalinan.ui.exchange;

import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.GridPane;
import org.jalinan.exchange.intake.DayForm;
import org.jalinan.exchange.intake.Mapping;
import org.jalinan.exchange.intake.Row;
import org.jalinan.exchange.intake.RowWords;
import org.jalinan.model.Kind;
import org.jalinan.ui.Messages;
import org.jalinan.ui.Overlay;

/// The preview of a file: what its columns mean, what each row would do, and what of it is taken.
public final class ImportController {

    private static final String NONE = "–";

    private final Imports imports;
    private final Overlay overlay;
    private final Messages messages;

    @FXML
    private Label name;
    @FXML
    private ComboBox<Kind> kind;
    @FXML
    private ComboBox<DayForm> days;
    @FXML
    private GridPane columns;
    @FXML
    private TableView<Row> rows;
    @FXML
    private TableColumn<Row, String> place;
    @FXML
    private TableColumn<Row, String> called;
    @FXML
    private TableColumn<Row, String> verdict;
    @FXML
    private Label losses;
    @FXML
    private CheckBox takeNew;
    @FXML
    private CheckBox takeChanged;
    @FXML
    private Label counts;
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
        days.getItems().setAll(DayForm.values());
        column(place, words -> words::place);
        column(called, _ -> Row::name);
        column(verdict, words -> words::verdict);
        imports.heldProperty().subscribe(held -> held.ifPresent(this::show));
        kind.setOnAction(_ -> again());
        days.setOnAction(_ -> again());
        takeNew.selectedProperty().subscribe(this::judge);
        takeChanged.selectedProperty().subscribe(this::judge);
    }

    private void column(TableColumn<Row, String> column, Function<RowWords, Function<Row, String>> text) {
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(imports.heldProperty().get()
                .map(held -> text.apply(new RowWords(held.preview().portfolio(), messages.words()))
                        .apply(cell.getValue()))
                .orElse("")));
    }

    private void show(Imports.Held held) {
        name.setText(held.intake().name());
        kind.setValue(held.as().orElse(null));
        kind.setVisible(held.intake().grids().stream().anyMatch(grid -> grid.kind().isEmpty()));
        days.setValue(held.days());
        rows.setItems(FXCollections.observableArrayList(held.preview().rows().stream()
                .filter(row -> !(row.verdict() instanceof Row.Same)).toList()));
        var words = new RowWords(held.preview().portfolio(), messages.words());
        losses.setText(String.join("\n", words.sentences(held.intake().losses(held.tables()))));
        counts.setText(messages.text("import.counts", held.preview().count(Row.New.class),
                held.preview().count(Row.Changed.class), held.preview().count(Row.Same.class),
                held.preview().count(Row.Refused.class)));
        columns.getChildren().clear();
        for (int table = 0; table < held.tables().size() && held.tables().size() == 1; table++) {
            match(held, table);
        }
        judge();
    }

    /// A choice of field for each column of the file.
    private void match(Imports.Held held, int table) {
        var mapped = held.tables().get(table);
        for (int i = 0; i < mapped.grid().columns().size(); i++) {
            int column = i;
            var box = new ComboBox<String>();
            box.getItems().add(NONE);
            box.getItems().addAll(Mapping.fields(mapped.mapping().kind()));
            var now = mapped.mapping().columns().entrySet().stream().filter(each -> each.getValue() == column)
                    .map(each -> each.getKey()).findFirst();
            box.setValue(now.orElse(NONE));
            box.setAccessibleText(messages.text("import.column", mapped.grid().columns().get(column)));
            box.setOnAction(_ -> {
                now.filter(field -> !field.equals(box.getValue()))
                        .ifPresent(field -> imports.match(table, field, Optional.empty()));
                if (!box.getValue().equals(NONE)) {
                    imports.match(table, box.getValue(), Optional.of(column));
                }
            });
            columns.addRow(i, new Label(mapped.grid().columns().get(column)), box);
        }
    }

    private void again() {
        imports.heldProperty().get()
                .filter(held -> !held.as().equals(Optional.ofNullable(kind.getValue()))
                        || held.days() != days.getValue())
                .ifPresent(held -> imports.hold(held.intake(), Optional.ofNullable(kind.getValue()), days.getValue(),
                        () -> {}));
    }

    private void judge() {
        var any = imports.heldProperty().get().filter(held -> (takeNew.isSelected() && held.preview()
                .count(Row.New.class) > 0)
                || (takeChanged.isSelected() && held.preview().count(Row.Changed.class) > 0));
        take.setDisable(any.isEmpty());
    }

    @FXML
    private void take() {
        imports.take(takeNew.isSelected(), takeChanged.isSelected(), overlay::close);
    }

    @FXML
    private void close() {
        imports.clear();
        overlay.close();
    }
}
