package org.jalinan.ui.undertakings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.fxml.FXML;
import org.jalinan.model.Undertaking;
import org.jalinan.ui.KeyLine;
import org.jalinan.ui.Place;
import org.jalinan.ui.Screen;
import org.jalinan.ui.control.Showing;
import org.jalinan.ui.form.Entries;
import org.jalinan.ui.form.RecordForm;
import org.jalinan.ui.list.EmptyState;
import org.jalinan.ui.list.ListAndDetail;
import org.jalinan.ui.list.Lists;
import org.jalinan.ui.list.RecordList;

/// The register of undertakings: list, filter, create, delete; beside it the one that is selected.
public final class UndertakingsController implements Screen<Place.Undertakings> {

    private static final double TWO_LINES = 46;

    private final RecordForm form;
    private final UndertakingColumns columns;
    private final RecordList<UndertakingLine> list;
    private final ReadOnlyBooleanWrapper chosen = new ReadOnlyBooleanWrapper(false);

    @FXML
    private ListAndDetail body;
    @FXML
    private UndertakingController undertakingController;

    public UndertakingsController(RecordForm form, Lists lists) {
        this.form = form;
        columns = new UndertakingColumns(lists.messages());
        list = new RecordList<>(lists, "undertakings", line -> line.undertaking().id(), columns.all(),
                Optional.empty());
    }

    @FXML
    private void initialize() {
        var messages = form.messages();
        list.setRowHeight(TWO_LINES);
        list.setEmptyState(
                new EmptyState(messages.text("undertakings.empty"), messages.text("undertakings.new"), this::create));
        list.setOnOpen(_ -> undertakingController.focus());
        list.setOnCreate(this::create);
        list.setOnDelete(this::delete);
        list.selectedProperty().subscribe(this::show);
        body.serve(list);
        form.entriesProperty().when(Showing.of(body)).subscribe(this::follow);
    }

    @Override
    public void activate(Place.Undertakings place) {
        place.only().ifPresent(only -> list.narrowTo(List.of(only.name())));
        place.undertaking().ifPresent(list::select);
        list.focusRows();
    }

    @Override
    public void deactivate() {
        undertakingController.leave();
        form.forgetEmpty();
    }

    @Override
    public List<KeyLine> keys() {
        return List.of(new KeyLine("↑ ↓", "keys.list.move"), new KeyLine("Enter", "keys.beside.open"),
                new KeyLine("Shortcut+F", "keys.list.filter"), new KeyLine("Shortcut+N", "keys.undertakings.create"),
                new KeyLine("Shortcut+C", "keys.list.copy"), new KeyLine("Delete", "keys.beside.delete"),
                new KeyLine("Esc", "keys.list.clear"));
    }

    private void follow(Entries entries) {
        list.setConditions(columns.conditions(entries.portfolio()));
        list.show(() -> UndertakingLine.all(entries));
    }

    private void show(Optional<UndertakingLine> line) {
        line.ifPresent(each -> undertakingController.show(each.undertaking().id()));
        chosen.set(line.isPresent());
    }

    @FXML
    private void create() {
        var begun = form.create(Undertaking.class, Map.of());
        list.select(begun);
        undertakingController.show(begun);
        undertakingController.focus();
    }

    @FXML
    private void deleteSelected() {
        delete(list.selectedRows());
    }

    private void delete(List<UndertakingLine> lines) {
        form.removeAll(lines.stream().map(line -> line.undertaking().id()).toList());
    }

    public ReadOnlyBooleanProperty chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    public boolean isChosen() {
        return chosen.get();
    }
}
