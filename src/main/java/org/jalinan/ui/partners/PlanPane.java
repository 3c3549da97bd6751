package org.jalinan.ui.partners;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jalinan.model.Counterpart;
import org.jalinan.model.DateReader;
import org.jalinan.model.Event;
import org.jalinan.model.Kind;
import org.jalinan.model.Meeting;
import org.jalinan.model.MeetingKind;
import org.jalinan.model.MeetingLevel;
import org.jalinan.model.MeetingMode;
import org.jalinan.model.StatedDate;
import org.jalinan.model.change.Act;
import org.jalinan.ui.Messages;
import org.jalinan.ui.form.Choice;
import org.jalinan.ui.form.ChosenText;
import org.jalinan.ui.form.Jottings;
import org.jalinan.ui.form.RecordForm;
import org.jalinan.ui.form.Understood;

/// A bilateral to be planned: proposed in the margins of the nearest occasion, kept with its counterpart as one edit.
/// Mode and level are nobody's guess: they are chosen.
final class PlanPane extends VBox {

    private final RecordForm form;
    private final Messages messages;
    private final TextField title = new TextField();
    private final TextField date = new TextField();
    private final TextField place = new TextField();
    private final Label understood = new Label();
    private final ComboBox<Choice> mode = new ComboBox<>();
    private final ComboBox<Choice> level = new ComboBox<>();
    private Optional<Jottings.Pad> pad = Optional.empty();
    private Optional<Ties> ties = Optional.empty();

    PlanPane(RecordForm form) {
        this.form = form;
        messages = form.messages();
        getStyleClass().addAll("card", "record-pane");
        mode.getItems().setAll(Stream.of(MeetingMode.values()).map(this::choice).toList());
        level.getItems().setAll(Stream.of(MeetingLevel.values()).map(this::choice).toList());
        understood.getStyleClass().add("understood");
        date.textProperty().subscribe(typed -> understood.setText(Understood.as(typed, messages)));
        var create = new Button(messages.text("partners.plan.create"));
        create.setId("createPlan");
        create.getStyleClass().add("accent");
        create.disableProperty().bind(mode.valueProperty().isNull().or(level.valueProperty().isNull())
                .or(title.textProperty().isEmpty()).or(understood.textProperty().isEmpty()));
        create.setOnAction(_ -> keep());
        var cancel = new Button(messages.text("partners.plan.cancel"));
        cancel.setOnAction(_ -> close());
        var buttons = new HBox(create, cancel);
        buttons.getStyleClass().add("buttons");
        var choices = new HBox(field("mode", mode), field("level", level));
        choices.getStyleClass().add("buttons");
        getChildren().setAll(field("title", title), field("date", date), understood, field("place", place), choices,
                buttons);
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    private Choice choice(Enum<?> value) {
        return new Choice(value.name(), messages.label(value));
    }

    private VBox field(String name, Control control) {
        var caption = new Label(messages.field(Kind.MEETING, name));
        caption.setLabelFor(control);
        caption.getStyleClass().add("detail");
        control.setId("plan-" + name);
        control.setAccessibleText(caption.getText());
        return new VBox(caption, control);
    }

    void open(Ties with) {
        ties = Optional.of(with);
        title.setText(messages.text("partners.plan.title", messages.name(with.partner())));
        date.setText(with.occasion().map(event -> messages.date(event.date())).orElse(""));
        place.setText(with.occasion().map(Event::place).orElse(""));
        pad = Optional.of(form.jottings().open("plan:" + with.partner().id(),
                Map.of("title", title.textProperty(), "date", date.textProperty(), "place", place.textProperty(),
                        "#mode", ChosenText.of(mode), "#level", ChosenText.of(level))));
        setVisible(true);
        title.requestFocus();
    }

    void close() {
        ties = Optional.empty();
        pad.ifPresent(Jottings.Pad::close);
        pad = Optional.empty();
        setVisible(false);
    }

    private void keep() {
        if (DateReader.read(date.getText()) instanceof DateReader.Understood read) {
            ties.ifPresent(with -> keep(with, read.date()));
            close();
        }
    }

    private void keep(Ties with, StatedDate when) {
        var margins = with.occasion().filter(event -> event.date().span().overlaps(when.span()))
                .map(Event::id);
        var meeting = new Meeting(form.newId(), title.getText().strip(), MeetingKind.BILATERAL, when,
                place.getText().strip(), Optional.empty(), MeetingMode.valueOf(mode.getValue().text()),
                MeetingLevel.valueOf(level.getValue().text()), Optional.empty(), margins);
        form.commit(Act.of("meeting.plan", meeting.title(), messages.date(when)), meeting,
                new Counterpart(form.newId(), meeting.id(), with.partner().id(), 0));
    }
}
