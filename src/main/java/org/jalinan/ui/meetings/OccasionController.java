package org.jalinan.ui.meetings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.VBox;
import org.jalinan.model.AgendaItem;
import org.jalinan.model.Counterpart;
import org.jalinan.model.Discussion;
import org.jalinan.model.Event;
import org.jalinan.model.Kind;
import org.jalinan.model.Meeting;
import org.jalinan.model.Name;
import org.jalinan.model.NameForm;
import org.jalinan.model.Occasion;
import org.jalinan.model.Outcome;
import org.jalinan.model.Participant;
import org.jalinan.model.Topic;
import org.jalinan.model.Undertaking;
import org.jalinan.ui.Messages;
import org.jalinan.ui.Navigator;
import org.jalinan.ui.Place;
import org.jalinan.ui.form.Entries;
import org.jalinan.ui.form.Owned;
import org.jalinan.ui.form.OwnedList;
import org.jalinan.ui.form.RecordForm;
import org.jalinan.ui.form.ShownRecord;

/// One event or meeting beside the list: its fields, who sat there, its agenda, what came of it.
public final class OccasionController {

    private final RecordForm form;
    private final Navigator navigator;
    private final Messages messages;
    private final ShownRecord<Occasion> shown;
    private final ReadOnlyBooleanWrapper saved = new ReadOnlyBooleanWrapper(false);
    private final BooleanProperty meeting = new SimpleBooleanProperty(false);
    private Optional<Event> within = Optional.empty();

    @FXML
    private Label name;
    @FXML
    private Label kind;
    @FXML
    private Label tense;
    @FXML
    private Label date;
    @FXML
    private Hyperlink event;
    @FXML
    private TabPane tabs;
    @FXML
    private Tab factsTab;
    @FXML
    private VBox fieldsCard;
    @FXML
    private OwnedList names;
    @FXML
    private OwnedList counterparts;
    @FXML
    private OwnedList participants;
    @FXML
    private OwnedList margins;
    @FXML
    private OwnedList agenda;
    @FXML
    private OwnedList undertakings;
    @FXML
    private OwnedList outcomes;
    @FXML
    private OwnedList discussions;
    @FXML
    private OwnedList topics;
    @FXML
    private MattersController mattersController;

    public OccasionController(RecordForm form, Navigator navigator) {
        this.form = form;
        this.navigator = navigator;
        messages = form.messages();
        shown = new ShownRecord<>(form, Occasion.class);
    }

    @FXML
    private void initialize() {
        var facts = new OccasionFacts(messages);
        names.serve(form, Owned.of(Name.class, "owner", facts::name)
                .beginning(_ -> Map.of("form", NameForm.SHORT)));
        counterparts.serve(form, Owned.of(Counterpart.class, "meeting", facts::counterpart));
        participants.serve(form,
                Owned.of(Participant.class, "meeting", facts::participant).under(facts::side));
        margins.serve(form, Owned.of(Meeting.class, "event", facts::meeting));
        margins.offer(messages.text("meetings.open"), id -> navigator.go(new Place.Meetings(Optional.of(id))));
        agenda.serve(form, Owned.of(AgendaItem.class, "occasion", facts::agendaItem));
        undertakings.serve(form, Owned.of(Undertaking.class, "meeting", facts::undertaking));
        undertakings.offer(messages.text("meetings.undertaking.open"),
                id -> navigator.go(Place.Undertakings.of(id)));
        outcomes.serve(form, Owned.of(Outcome.class, "occasion", facts::outcome));
        discussions.serve(form, Owned.of(Discussion.class, "meeting", facts::discussion));
        discussions.offer(messages.text("meetings.project.open"), this::goToProject);
        topics.serve(form, Owned.of(Topic.class, "meeting", facts::topic));
        Stream.of(counterparts, participants, undertakings, discussions, topics).forEach(part -> show(part, meeting));
        show(margins, meeting.not());
        shown.in(fieldsCard,
                List.of(names, counterparts, participants, margins, agenda, undertakings, outcomes, discussions,
                        topics),
                this::show);
    }

    /// An event has no counterparts of its own, and a meeting no meetings in its margins.
    private static void show(OwnedList part, ObservableValue<Boolean> wanted) {
        part.visibleProperty().bind(wanted);
        part.managedProperty().bind(wanted);
    }

    /// Shows an event or meeting, saved or new.
    void show(UUID occasion) {
        shown.show(occasion);
    }

    void leave() {
        shown.leave();
    }

    void focus() {
        tabs.getSelectionModel().select(factsTab);
        shown.fields().focusFirst();
    }

    private void show(Entries entries, Occasion occasion) {
        var fresh = entries.isFresh(occasion.id());
        var line = new OccasionLine(entries.portfolio(), occasion, entries.today(), fresh);
        var columns = new OccasionColumns(messages);
        name.setText(fresh ? messages.text("meetings.fresh") : occasion.name());
        kind.setText(fresh ? messages.label(Kind.of(occasion)) : columns.kindInWords(line.meetingKind()));
        tense.setText(messages.text("meetings.tense." + line.tense()));
        date.setText(fresh ? ""
                : String.join(" · ",
                        Stream.of(columns.dateInWords(occasion), occasion.place()).filter(words -> !words.isBlank())
                                .toList()));
        within = line.within();
        event.setVisible(within.isPresent());
        event.setManaged(within.isPresent());
        event.setText(within.map(each -> messages.text("meetings.within", each.name())).orElse(""));
        meeting.set(occasion instanceof Meeting);
        navigator.show(Place.Meetings.class, Optional.of(occasion.id()));
        saved.set(!fresh);
        if (fresh) {
            tabs.getSelectionModel().select(factsTab);
        }
        if (fresh || line.tense() == Tense.PAST) {
            mattersController.hide();
        } else {
            mattersController.show(entries, occasion);
        }
    }

    @FXML
    private void goToEvent() {
        within.ifPresent(each -> navigator.go(new Place.Meetings(Optional.of(each.id()))));
    }

    private void goToProject(UUID discussion) {
        form.entries().portfolio().find(Discussion.class, discussion)
                .ifPresent(each -> navigator.go(new Place.ProjectPage(each.project())));
    }

    public ReadOnlyBooleanProperty savedProperty() {
        return saved.getReadOnlyProperty();
    }

    public boolean isSaved() {
        return saved.get();
    }
}
