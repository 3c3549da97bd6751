package org.jalinan.ui.sources;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.fxml.FXML;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jalinan.model.Contradiction;
import org.jalinan.model.Portfolio;
import org.jalinan.model.change.Act;
import org.jalinan.model.change.Proposal;
import org.jalinan.ui.Messages;
import org.jalinan.ui.PortfolioModel;
import org.jalinan.ui.control.Showing;
import org.jalinan.ui.control.Tone;
import org.jalinan.ui.list.Column;
import org.jalinan.ui.list.Condition;
import org.jalinan.ui.list.Lists;
import org.jalinan.ui.list.RecordList;
import org.jalinan.ui.list.Said;

/// What the sources contradict each other about. Both values stay; an officer says which one is taken to be right, and
/// why.
public final class ContradictionsController {

    private final PortfolioModel model;
    private final Messages messages;
    private final RecordList<ContradictionLine> list;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyBooleanWrapper settled = new ReadOnlyBooleanWrapper(false);

    @FXML
    private HBox body;
    @FXML
    private SidePane one;
    @FXML
    private SidePane other;
    @FXML
    private TextField reason;

    public ContradictionsController(PortfolioModel model, Lists lists) {
        this.model = model;
        messages = lists.messages();
        list = new RecordList<>(lists, "contradictions", line -> line.contradiction().id(), columns(),
                Optional.empty());
    }

    private List<Column<ContradictionLine>> columns() {
        return List.of(
                Column.of("state", this::state).sortedBy(ContradictionLine::isSettled).wide(110),
                Column.<ContradictionLine>of("one",
                        line -> Said.in("strong", line.name(line.contradiction().one(), messages))).wide(220),
                Column.<ContradictionLine>of("oneSays",
                        line -> Said.of(line.says(line.contradiction().one(), messages))).wide(240),
                Column.<ContradictionLine>of("other",
                        line -> Said.in("strong", line.name(line.contradiction().other(), messages))).wide(220),
                Column.<ContradictionLine>of("otherSays",
                        line -> Said.of(line.says(line.contradiction().other(), messages))).wide(240));
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
        one.offer(messages, unreasoned,
                () -> list.selected().ifPresent(line -> settle(line, line.contradiction().one())));
        other.offer(messages, unreasoned,
                () -> list.selected().ifPresent(line -> settle(line, line.contradiction().other())));
        HBox.setHgrow(list, Priority.ALWAYS);
        body.getChildren().addFirst(list);
        model.portfolioProperty().when(Showing.of(body)).subscribe(this::follow);
    }

    private void follow(Portfolio portfolio) {
        list.show(() -> ContradictionLine.all(portfolio));
    }

    private void show(ContradictionLine line) {
        open.set(true);
        settled.set(line.isSettled());
        one.show(line, line.contradiction().one(), messages);
        other.show(line, line.contradiction().other(), messages);
        reason.setText(line.contradiction().settlement().orElse(""));
    }

    private void settle(ContradictionLine line, UUID favoured) {
        commit(line, "contradiction.settle", favoured, Optional.of(reason.getText().strip()), Optional.of(favoured));
    }

    @FXML
    private void reopen() {
        list.selected().ifPresent(line -> commit(line, "contradiction.reopen", line.contradiction().one(),
                Optional.empty(), Optional.empty()));
    }

    private void commit(ContradictionLine line, String act, UUID named, Optional<String> why,
            Optional<UUID> favoured) {
        var before = line.contradiction();
        model.commit(Proposal.put(model.portfolio(), Act.of(act, line.name(named, messages)),
                new Contradiction(before.id(), before.one(), before.other(), why, favoured)));
    }

    void activate() {
        list.focusRows();
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
