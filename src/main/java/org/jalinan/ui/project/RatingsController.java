package org.jalinan.ui.project;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.Rating;
import org.jalinan.model.RatingValue;
import org.jalinan.model.rating.Standing.Trend;
import org.jalinan.text.RatingWords;
import org.jalinan.ui.Messages;
import org.jalinan.ui.control.RatingMark;
import org.jalinan.ui.control.Showing;
import org.jalinan.ui.form.RowCell;
import org.jalinan.ui.form.StandingRows;
import org.kordamp.ikonli.javafx.FontIcon;

/// The six dimensions of a project: this rating and the last, and what the rule suggests. Rating itself is done beside.
public final class RatingsController implements Part {

    private final ProjectForm form;
    private final Messages messages;
    private final StandingRows<RatedRow> rows = new StandingRows<>(RatedRow::id);

    @FXML
    private Parent ratings;
    @FXML
    private TableView<UUID> table;
    @FXML
    private TableColumn<UUID, RatedRow> dimensionColumn;
    @FXML
    private TableColumn<UUID, RatedRow> valueColumn;
    @FXML
    private TableColumn<UUID, RatedRow> judgedColumn;
    @FXML
    private TableColumn<UUID, RatedRow> reasonColumn;
    @FXML
    private TableColumn<UUID, RatedRow> lastColumn;
    @FXML
    private TableColumn<UUID, RatedRow> trendColumn;
    @FXML
    private TableColumn<UUID, RatedRow> ruleColumn;
    @FXML
    private RatingPaneController paneController;

    public RatingsController(ProjectForm form, Messages messages) {
        this.form = form;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        table.setItems(rows.ids());
        fill(dimensionColumn, row -> RowCell.words(messages.label(row.dimension()), "strong"));
        fill(valueColumn, row -> present(row.standing().present()));
        fill(judgedColumn, row -> words(row.standing().present().map(this::judged).orElse("")));
        fill(reasonColumn, row -> words(row.standing().present().map(Rating::reason).orElse("")));
        fill(lastColumn, row -> row.standing().last().<Node>map(this::last).orElseGet(() -> words("")));
        fill(trendColumn, row -> trend(row));
        fill(ruleColumn, row -> valued(row.suggestion().value(), row.suggestion().value().map(messages::label)
                .orElseGet(() -> messages.text("page.rating.rule.none"))));
        table.getSelectionModel().selectedItemProperty().subscribe(_ -> showSelected());
        form.pageProperty().when(Showing.of(ratings)).subscribe(page -> page.ifPresent(this::show));
    }

    private void fill(TableColumn<UUID, RatedRow> column, Function<RatedRow, Node> says) {
        column.setCellValueFactory(each -> rows.row(each.getValue()));
        column.setCellFactory(_ -> new RowCell<>(says));
    }

    private void show(Page page) {
        rows.show(RatedRow.of(page));
        if (table.getSelectionModel().isEmpty()) {
            table.getSelectionModel().selectFirst();
        }
        showSelected();
    }

    private void showSelected() {
        form.page().ifPresent(page -> Optional.ofNullable(table.getSelectionModel().getSelectedItem())
                .ifPresent(id -> paneController.show(page, rows.row(id).get())));
    }

    private static Label words(String text) {
        return RowCell.words(text, "plain");
    }

    private HBox valued(Optional<RatingValue> value, String said) {
        var box = new HBox(new RatingMark(value, messages.words()), words(said));
        box.getStyleClass().add("rated");
        return box;
    }

    private HBox present(Optional<Rating> rating) {
        var value = rating.flatMap(Rating::value);
        return valued(value, rating.isPresent() && value.isEmpty() ? messages.text("rating.couldNotTell")
                : new RatingWords(messages.words()).value(value));
    }

    private String judged(Rating rating) {
        return messages.text("page.rating.judged", messages.date(rating.on()), rating.by(),
                messages.label(rating.basis()));
    }

    private VBox last(Rating rating) {
        var day = RowCell.words(messages.date(rating.on()), "detail");
        return new VBox(present(Optional.of(rating)), day);
    }

    private Label trend(RatedRow row) {
        var said = words(new RatingWords(messages.words()).trend(row.standing()));
        row.standing().trend().map(RatingsController::arrow).ifPresent(icon -> said.setGraphic(new FontIcon(icon)));
        return said;
    }

    private static String arrow(Trend trend) {
        return switch (trend) {
            case BETTER -> "fth-arrow-up";
            case SAME -> "fth-arrow-right";
            case WORSE -> "fth-arrow-down";
        };
    }

    @Override
    public boolean holds(PortfolioRecord record) {
        return record instanceof Rating;
    }

    @Override
    public void choose(UUID record) {
        form.page().ifPresent(this::show);
        form.page().flatMap(page -> page.entries().record(record)).filter(Rating.class::isInstance)
                .map(Rating.class::cast)
                .ifPresent(rating -> table.getSelectionModel().select(RatedRow.idOf(rating.dimension())));
    }

    /// Opens a rating that was begun and does not hold yet.
    @Override
    public void edit(UUID record, String field) {
        form.page().flatMap(page -> page.entries().record(record)).filter(Rating.class::isInstance)
                .map(Rating.class::cast).ifPresent(rating -> {
                    table.getSelectionModel().select(RatedRow.idOf(rating.dimension()));
                    paneController.edit(record, field);
                });
    }

    @Override
    public void leave() {
        paneController.leave();
    }
}
