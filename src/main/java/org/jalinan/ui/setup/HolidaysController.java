package org.jalinan.ui.setup;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.fxml.FXML;
import javafx.scene.layout.VBox;
import org.jalinan.model.Holiday;
import org.jalinan.ui.control.Showing;
import org.jalinan.ui.form.Entries;
import org.jalinan.ui.form.FieldsPane;
import org.jalinan.ui.form.RecordForm;
import org.jalinan.ui.list.EmptyState;
import org.jalinan.ui.list.ListAndDetail;
import org.jalinan.ui.list.Lists;
import org.jalinan.ui.list.RecordList;

/// The holidays of all countries; beside them the one selected, to be edited and cited.
public final class HolidaysController {

    private final RecordForm form;
    private final HolidayColumns columns;
    private final RecordList<HolidayLine> list;
    private final FieldsPane fields;
    private final ReadOnlyBooleanWrapper chosen = new ReadOnlyBooleanWrapper(false);

    @FXML
    private ListAndDetail body;
    @FXML
    private VBox fieldsCard;

    public HolidaysController(RecordForm form, Lists lists) {
        this.form = form;
        columns = new HolidayColumns(lists.messages());
        list = new RecordList<>(lists, "holidays", line -> line.holiday().id(), columns.all(), Optional.empty());
        fields = new FieldsPane(form);
    }

    @FXML
    private void initialize() {
        var messages = form.messages();
        list.setEmptyState(new EmptyState(messages.text("settings.holiday.empty"),
                messages.text("settings.holiday.new"), this::create));
        list.setOnOpen(_ -> fields.focusFirst());
        list.setOnCreate(this::create);
        list.setOnDelete(this::delete);
        list.selectedProperty().subscribe(line -> {
            line.ifPresent(each -> fields.show(each.holiday().id()));
            chosen.set(line.isPresent());
        });
        body.serve(list);
        fieldsCard.getChildren().add(fields);
        form.entriesProperty().when(Showing.of(body)).subscribe(this::follow);
    }

    private void follow(Entries entries) {
        list.setConditions(columns.conditions(entries.portfolio()));
        list.show(() -> HolidayLine.all(entries));
    }

    /// Begins a holiday, of the same country as the one selected.
    @FXML
    private void create() {
        Map<String, ?> given = list.selected().<Map<String, ?>>map(line -> Map.of("country", line.holiday().country()))
                .orElseGet(Map::of);
        var begun = form.create(Holiday.class, given);
        list.select(begun);
        fields.show(begun);
        fields.focusFirst();
    }

    @FXML
    private void deleteSelected() {
        delete(list.selectedRows());
    }

    private void delete(List<HolidayLine> lines) {
        form.removeAll(lines.stream().map(line -> line.holiday().id()).toList());
    }

    void select(UUID holiday) {
        list.select(holiday);
        list.focusRows();
    }

    void focus() {
        list.focusRows();
    }

    void leave() {
        fields.leave();
    }

    public ReadOnlyBooleanProperty chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    public boolean isChosen() {
        return chosen.get();
    }
}
