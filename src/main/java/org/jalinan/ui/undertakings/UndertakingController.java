package org.jalinan.ui.undertakings;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.fxml.FXML;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jalinan.model.Citations;
import org.jalinan.model.Meeting;
import org.jalinan.model.Partner;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Undertaking;
import org.jalinan.model.UndertakingOwner;
import org.jalinan.model.UndertakingState;
import org.jalinan.ui.Messages;
import org.jalinan.ui.Navigator;
import org.jalinan.ui.Place;
import org.jalinan.ui.control.FactLine;
import org.jalinan.ui.control.Tone;
import org.jalinan.ui.form.Entries;
import org.jalinan.ui.form.Owned;
import org.jalinan.ui.form.OwnedList;
import org.jalinan.ui.form.RecordForm;
import org.jalinan.ui.form.ShownRecord;

/// One undertaking beside the register: where it was made, who owns it, its fields, and the way to close it.
public final class UndertakingController {

    private final RecordForm form;
    private final Navigator navigator;
    private final Messages messages;
    private final ShownRecord<Undertaking> shown;
    private final ReadOnlyBooleanWrapper closable = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyBooleanWrapper reopenable = new ReadOnlyBooleanWrapper(false);

    @FXML
    private Label text;
    @FXML
    private Label state;
    @FXML
    private Label age;
    @FXML
    private Hyperlink meeting;
    @FXML
    private OwnedList owners;
    @FXML
    private VBox fieldsCard;
    @FXML
    private ClosingController closingController;

    public UndertakingController(RecordForm form, Navigator navigator) {
        this.form = form;
        this.navigator = navigator;
        messages = form.messages();
        shown = new ShownRecord<>(form, Undertaking.class);
    }

    @FXML
    private void initialize() {
        owners.serve(form, Owned.of(UndertakingOwner.class, "undertaking", this::owner));
        shown.in(fieldsCard, List.of(owners), this::show);
    }

    private FactLine owner(Portfolio portfolio, UndertakingOwner owner) {
        return new FactLine("", portfolio.find(Partner.class, owner.partner()).map(messages::name).orElse(""), "",
                Citations.sources(portfolio, owner).toList(), "", Tone.PLAIN, Optional.empty());
    }

    /// Shows an undertaking, saved or new.
    void show(UUID undertaking) {
        if (!shown.id().equals(Optional.of(undertaking))) {
            closingController.close();
        }
        shown.show(undertaking);
    }

    void leave() {
        shown.leave();
        closingController.close();
    }

    void focus() {
        shown.fields().focusFirst();
    }

    private void show(Entries entries, Undertaking undertaking) {
        var fresh = entries.isFresh(undertaking.id());
        var line = new UndertakingLine(entries.portfolio(), undertaking, entries.today(), fresh);
        text.setText(fresh ? messages.text("undertakings.fresh") : undertaking.text());
        state.setText(messages.label(undertaking.state()));
        navigator.show(Place.Undertakings.class, Optional.of(undertaking.id()));
        age.setText(line.daysOpen().map(messages::days).orElse(""));
        meeting.setText(line.meeting().map(made -> messages.text("undertakings.made", messages.date(made.date()),
                made.name())).orElseGet(() -> messages.text("value.notRecorded")));
        owners.setVisible(!fresh);
        owners.setManaged(!fresh);
        closable.set(!fresh && undertaking.isOpen());
        reopenable.set(!fresh && !undertaking.isOpen());
    }

    private Optional<Undertaking> undertaking() {
        return shown.id().flatMap(id -> form.entries().portfolio().find(Undertaking.class, id));
    }

    @FXML
    private void markDone() {
        ask(UndertakingState.DONE);
    }

    @FXML
    private void drop() {
        ask(UndertakingState.DROPPED);
    }

    /// Saves first what was being typed, so that the question is about the undertaking as it stands.
    private void ask(UndertakingState next) {
        shown.fields().leave();
        undertaking().ifPresent(each -> closingController.ask(each, next));
    }

    @FXML
    private void reopen() {
        undertaking().ifPresent(each -> form.commit(Closing.reopening(each),
                each.as(UndertakingState.OPEN, each.evidence(), each.reason(), Optional.empty())));
    }

    @FXML
    private void goToMeeting() {
        undertaking().flatMap(each -> form.entries().portfolio().find(Meeting.class, each.meeting()))
                .ifPresent(made -> navigator.go(new Place.Meetings(Optional.of(made.id()))));
    }

    public ReadOnlyBooleanProperty closableProperty() {
        return closable.getReadOnlyProperty();
    }

    public boolean isClosable() {
        return closable.get();
    }

    public ReadOnlyBooleanProperty reopenableProperty() {
        return reopenable.getReadOnlyProperty();
    }

    public boolean isReopenable() {
        return reopenable.get();
    }
}
