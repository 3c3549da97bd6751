package org.jalinan.ui.history;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jalinan.model.Portfolio;
import org.jalinan.model.change.Edit;
import org.jalinan.storage.LogEntry;
import org.jalinan.storage.LogFilter;
import org.jalinan.text.RecordNames;
import org.jalinan.ui.PortfolioModel;
import org.jalinan.ui.TimeTravel;
import org.jalinan.ui.control.Showing;
import org.jalinan.ui.form.RecordForm;
import org.jalinan.ui.list.ListAndDetail;
import org.jalinan.ui.list.Lists;
import org.jalinan.ui.list.RecordList;

/// Every edit, the newest first; beside the list what the selected one changed.
public final class EditsController {

    private final PortfolioModel model;
    private final RecordForm form;
    private final Lists lists;
    private final TimeTravel travel;
    private final EditColumns columns;
    private final RecordList<LogEntry> list;
    private final ReadOnlyBooleanWrapper chosen = new ReadOnlyBooleanWrapper(false);
    private Optional<UUID> only = Optional.empty();

    @FXML
    private ListAndDetail body;
    @FXML
    private HBox narrowed;
    @FXML
    private Label record;
    @FXML
    private VBox left;
    @FXML
    private VBox detail;

    public EditsController(RecordForm form, TimeTravel travel, Lists lists) {
        this.model = travel.model();
        this.form = form;
        this.lists = lists;
        this.travel = travel;
        columns = new EditColumns(lists.messages(), travel.zone(), model.device());
        list = new RecordList<>(lists, "edits", LogEntry::edit, columns.all(), Optional.empty());
    }

    @FXML
    private void initialize() {
        left.getChildren().add(list);
        body.serve(left, list);
        list.selectedProperty().subscribe(this::show);
        model.portfolioProperty().when(Showing.of(left)).subscribe(_ -> read());
    }

    /// Shows only the edits that touched this record or what belongs or belonged to it.
    void only(Optional<UUID> one) {
        only = one;
        narrowed.setVisible(one.isPresent());
        narrowed.setManaged(one.isPresent());
        one.ifPresent(id -> record.setText(lists.messages().text("history.only",
                new RecordNames(model.present(), lists.messages().words()).of(id)
                        .orElseGet(() -> lists.messages().text("history.gone")))));
        read();
        list.focusRows();
    }

    @FXML
    private void showAll() {
        only(Optional.empty());
    }

    private void read() {
        var one = only;
        lists.background().run(() -> {
            var touched = one.map(id -> model.wholeHistoryOf(id).stream().map(Edit::id).collect(Collectors.toSet()));
            return model.log(LogFilter.all()).stream()
                    .filter(entry -> touched.isEmpty() || touched.get().contains(entry.edit())).toList();
        }, this::list);
    }

    private void list(List<LogEntry> entries) {
        list.setConditions(columns.conditions(entries, travel.today()));
        list.show(() -> entries);
    }

    private void show(Optional<LogEntry> entry) {
        chosen.set(entry.isPresent());
        entry.ifPresent(each -> lists.background().run(() -> model.edit(each.seq()), edit -> {
            Portfolio now = model.present();
            detail.getChildren().setAll(new EditPane(edit, columns.time(each), columns.laptop(each), now, form));
        }));
    }

    public ReadOnlyBooleanProperty chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    public boolean isChosen() {
        return chosen.get();
    }
}
