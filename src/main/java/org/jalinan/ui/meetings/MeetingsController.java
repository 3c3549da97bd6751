package org.jalinan.ui.meetings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.fxml.FXML;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import org.jalinan.model.Event;
import org.jalinan.model.Meeting;
import org.jalinan.model.Occasion;
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

/// The list of events and meetings: filter, group, create, delete; beside it the one that is selected.
public final class MeetingsController implements Screen<Place.Meetings> {

    private static final double TWO_LINES = 46;

    private final RecordForm form;
    private final OccasionColumns columns;
    private final RecordList<OccasionLine> list;
    private final ReadOnlyBooleanWrapper chosen = new ReadOnlyBooleanWrapper(false);

    @FXML
    private ListAndDetail body;
    @FXML
    private ToggleButton byTime;
    @FXML
    private ToggleButton bySeries;
    @FXML
    private OccasionController occasionController;

    public MeetingsController(RecordForm form, Lists lists) {
        this.form = form;
        columns = new OccasionColumns(lists.messages());
        list = new RecordList<>(lists, "meetings", line -> line.occasion().id(), columns.all(), Optional.empty());
    }

    @FXML
    private void initialize() {
        var messages = form.messages();
        list.setRowHeight(TWO_LINES);
        list.setEmptyState(
                new EmptyState(messages.text("meetings.empty"), messages.text("meetings.new"), this::createMeeting));
        list.setOnOpen(_ -> occasionController.focus());
        list.setOnCreate(this::createMeeting);
        list.setOnDelete(this::delete);
        list.selectedProperty().subscribe(this::show);
        offerGroupings();
        body.serve(list);
        form.entriesProperty().when(Showing.of(body)).subscribe(this::follow);
    }

    /// One of the two is always chosen: a click on the chosen one changes nothing.
    private void offerGroupings() {
        var groupings = new ToggleGroup();
        groupings.getToggles().setAll(byTime, bySeries);
        groupings.selectedToggleProperty().subscribe((before, chosenOne) -> {
            if (chosenOne == null) {
                groupings.selectToggle(before);
            } else {
                list.setGrouping(
                        Optional.of(bySeries.isSelected() ? columns.bySeries() : columns.byTime()));
            }
        });
        groupings.selectToggle(byTime);
    }

    @Override
    public void activate(Place.Meetings place) {
        place.occasion().ifPresent(list::select);
        list.focusRows();
    }

    @Override
    public void deactivate() {
        occasionController.leave();
        form.forgetEmpty();
    }

    @Override
    public List<KeyLine> keys() {
        return List.of(new KeyLine("↑ ↓", "keys.list.move"), new KeyLine("Enter", "keys.beside.open"),
                new KeyLine("Shortcut+F", "keys.list.filter"), new KeyLine("Shortcut+N", "keys.meetings.create"),
                new KeyLine("Shortcut+C", "keys.list.copy"), new KeyLine("Delete", "keys.beside.delete"),
                new KeyLine("Esc", "keys.list.clear"));
    }

    private void follow(Entries entries) {
        list.setConditions(columns.conditions(entries.portfolio()));
        list.show(() -> OccasionLine.all(entries));
    }

    private void show(Optional<OccasionLine> line) {
        line.ifPresent(each -> occasionController.show(each.occasion().id()));
        chosen.set(line.isPresent());
    }

    @FXML
    private void createMeeting() {
        create(Meeting.class, Map.of());
    }

    /// A new event counts as planned until somebody records that it was held.
    @FXML
    private void createEvent() {
        create(Event.class, Map.of("planned", true));
    }

    private void create(Class<? extends Occasion> type, Map<String, ?> given) {
        var begun = form.create(type, given);
        list.select(begun);
        occasionController.show(begun);
        occasionController.focus();
    }

    @FXML
    private void deleteSelected() {
        delete(list.selectedRows());
    }

    private void delete(List<OccasionLine> lines) {
        form.removeAll(lines.stream().map(line -> line.occasion().id()).toList());
    }

    public ReadOnlyBooleanProperty chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    public boolean isChosen() {
        return chosen.get();
    }
}
