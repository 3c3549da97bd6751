package org.jalinan.ui.setup;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import org.jalinan.model.Citations;
import org.jalinan.model.PartnerKind;
import org.jalinan.model.Portfolio;
import org.jalinan.model.RestDay;
import org.jalinan.ui.Messages;
import org.jalinan.ui.control.FactLine;
import org.jalinan.ui.control.Showing;
import org.jalinan.ui.control.Tone;
import org.jalinan.ui.form.Entries;
import org.jalinan.ui.form.Owned;
import org.jalinan.ui.form.OwnedList;
import org.jalinan.ui.form.RecordForm;
import org.jalinan.ui.list.Column;
import org.jalinan.ui.list.Condition;
import org.jalinan.ui.list.ListAndDetail;
import org.jalinan.ui.list.Lists;
import org.jalinan.ui.list.RecordList;
import org.jalinan.ui.list.Said;

/// On which days of the week each country rests. What nobody recorded is shown as the assumption that it is.
public final class WorkingWeeksController {

    private final RecordForm form;
    private final Messages messages;
    private final RecordList<WeekLine> list;
    private final ReadOnlyBooleanWrapper chosen = new ReadOnlyBooleanWrapper(false);

    @FXML
    private ListAndDetail body;
    @FXML
    private Label country;
    @FXML
    private OwnedList restDays;

    public WorkingWeeksController(RecordForm form, Lists lists) {
        this.form = form;
        messages = form.messages();
        list = new RecordList<>(lists, "weeks", line -> line.country().id(), columns(), Optional.empty());
    }

    private List<Column<WeekLine>> columns() {
        return List.of(Column.<WeekLine>of("country", line -> Said.in("strong", line.country().name())).wide(170),
                Column.<WeekLine>of("kind", line -> Said.orNotRecorded(line.kind().map(messages::label), messages))
                        .sortedByIfKnown(WeekLine::kind).wide(150),
                Column.of("rest", this::rest).wide(420));
    }

    private Said rest(WeekLine line) {
        return line.week().assumed() ? Said.missing(messages.text("settings.week.assumed"))
                : Said.of(line.days(messages));
    }

    @FXML
    private void initialize() {
        var own = Stream.of(
                Condition.<WeekLine>of("recorded", messages.text("settings.week.only.recorded"),
                        line -> !line.week().assumed()));
        list.setConditions(Stream.concat(own, Stream.of(PartnerKind.values())
                .map(kind -> Condition.<WeekLine>choice(messages.text("list.weeks.kind"), kind.name(),
                        messages.label(kind), line -> line.kind().equals(Optional.of(kind)))))
                .toList());
        list.setOnOpen(_ -> restDays.add());
        list.selectedProperty().subscribe(this::show);
        body.serve(list);
        restDays.serve(form, Owned.of(RestDay.class, "country", this::line));
        form.entriesProperty().when(Showing.of(body)).subscribe(this::follow);
    }

    private FactLine line(Portfolio portfolio, RestDay restDay) {
        var validity = Stream.of(
                restDay.validFrom().map(from -> messages.text("settings.week.from", messages.date(from))),
                restDay.validTo().map(to -> messages.text("settings.week.to", messages.date(to))))
                .flatMap(Optional::stream).collect(Collectors.joining(" "));
        return new FactLine("", messages.label(restDay.day()), validity,
                Citations.sources(portfolio, restDay).toList(), "", Tone.PLAIN, Optional.empty());
    }

    private void follow(Entries entries) {
        list.show(() -> WeekLine.all(entries.portfolio(), entries.today()));
    }

    private void show(Optional<WeekLine> line) {
        chosen.set(line.isPresent());
        line.ifPresent(each -> {
            country.setText(each.country().name());
            restDays.show(each.country().id());
        });
    }

    /// Selects the country of a day of rest and opens the day.
    void select(RestDay restDay) {
        list.select(restDay.country());
        list.focusRows();
        restDays.open(restDay.id());
    }

    void focus() {
        list.focusRows();
    }

    void leave() {
        restDays.leave();
    }

    public ReadOnlyBooleanProperty chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    public boolean isChosen() {
        return chosen.get();
    }
}
