package org.jalinan.ui.sources;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.fxml.FXML;
import javafx.scene.control.TextField;
import org.jalinan.model.Portfolio;
import org.jalinan.ui.Background;
import org.jalinan.ui.Messages;
import org.jalinan.ui.Navigator;
import org.jalinan.ui.Places;
import org.jalinan.ui.PortfolioModel;
import org.jalinan.ui.control.Showing;
import org.jalinan.ui.control.Tone;
import org.jalinan.ui.form.RecordForm;
import org.jalinan.ui.list.Column;
import org.jalinan.ui.list.Condition;
import org.jalinan.ui.list.ListAndDetail;
import org.jalinan.ui.list.Lists;
import org.jalinan.ui.list.RecordList;
import org.jalinan.ui.list.Said;

/// What the sources contradict each other about. Both values stay; an officer says which one is taken to be right, and
/// why.
public final class ContradictionsController {

    private final PortfolioModel model;
    private final Navigator navigator;
    private final RecordForm form;
    private final Background background;
    private final Messages messages;
    private final RecordList<ContradictionLine> list;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyBooleanWrapper settled = new ReadOnlyBooleanWrapper(false);

    @FXML
    private ListAndDetail body;
    @FXML
    private SidePane one;
    @FXML
    private SidePane other;
    @FXML
    private TextField reason;

    public ContradictionsController(PortfolioModel model, Navigator navigator, RecordForm form, Lists lists) {
        this.model = model;
        this.navigator = navigator;
        this.form = form;
        background = lists.background();
        messages = lists.messages();
        list = new RecordList<>(lists, "contradictions", ContradictionLine::id, columns(), Optional.empty());
    }

    private List<Column<ContradictionLine>> columns() {
        return List.of(
                Column.of("state", this::state).sortedBy(ContradictionLine::isSettled).wide(110),
                Column.<ContradictionLine>of("one", line -> Said.in("strong", line.one().name())).wide(220),
                Column.<ContradictionLine>of("oneSays", line -> Said.of(line.one().says())).wide(240),
                Column.<ContradictionLine>of("other", line -> Said.in("strong", line.other().name())).wide(220),
                Column.<ContradictionLine>of("otherSays", line -> Said.of(line.other().says())).wide(240));
    }

    private Said state(ContradictionLine line) {
        return line.isSettled() ? Said.of(messages.text("sources.settled"))
                : Said.of(messages.text("sources.open")).toned(Tone.WARNING);
    }

    @FXML
    private void initialize() {
        list.setConditions(List.of(
                Condition.of("open", messages.text("sources.only.open"), line -> !line.isSettled()),
                Condition.of("settled", messages.text("sources.only.settled"), ContradictionLine::isSettled)));
        list.setOnOpen(_ -> reason.requestFocus());
        list.selectedProperty().subscribe(line -> line.ifPresentOrElse(this::show, () -> open.set(false)));
        var unreasoned = reason.textProperty().map(String::isBlank);
        one.offer(messages, unreasoned, () -> list.selected().ifPresent(line -> settle(line, line.one())), this::open);
        other.offer(messages, unreasoned, () -> list.selected().ifPresent(line -> settle(line, line.other())),
                this::open);
        body.serve(list);
        model.portfolioProperty().when(Showing.of(body)).subscribe(this::follow);
    }

    private void follow(Portfolio portfolio) {
        list.show(() -> ContradictionLine.all(new Sides(portfolio, messages)));
    }

    private void show(ContradictionLine line) {
        open.set(true);
        settled.set(line.isSettled());
        one.show(line.one(), messages);
        other.show(line.other(), messages);
        reason.setText(line.settlement().orElse(""));
    }

    private void open(UUID record) {
        Places.of(model.portfolio(), record).ifPresent(navigator::go);
    }

    private void settle(ContradictionLine line, Side right) {
        model.commit(line.settled(model.portfolio(), right, reason.getText().strip(), form::newId));
    }

    @FXML
    private void reopen() {
        list.selected().flatMap(line -> line.reopened(model.portfolio())).ifPresent(model::commit);
    }

    /// @param contradicted the record whose open contradiction is to be selected
    void activate(Optional<UUID> contradicted) {
        list.focusRows();
        contradicted.ifPresent(record -> background.run(
                () -> ContradictionLine.all(new Sides(model.portfolio(), messages)).stream()
                        .filter(line -> !line.isSettled() && line.names(record)).findFirst(),
                found -> found.ifPresent(line -> list.select(line.id()))));
    }

    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    public boolean isOpen() {
        return open.get();
    }

    public ReadOnlyBooleanProperty settledProperty() {
        return settled.getReadOnlyProperty();
    }

    public boolean isSettled() {
        return settled.get();
    }
}
