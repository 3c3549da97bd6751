package org.jalinan.ui;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import org.jalinan.model.Marking;
import org.jalinan.model.Portfolio;
import org.jalinan.ui.control.Editing;
import org.jalinan.ui.control.Showing;

/// The marking of the record set, and the menu by which an officer sets it. Setting it is an edit like any other.
public final class MarkingController {

    private final PortfolioModel model;
    private final Messages messages;

    @FXML
    private MenuButton marking;

    public MarkingController(PortfolioModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        Editing.only(marking, model.portfolioProperty().map(now -> Marked.of(now).profile().isEmpty()));
        model.portfolioProperty().when(Showing.of(marking)).subscribe(this::show);
    }

    private void show(Portfolio portfolio) {
        var marked = Marked.of(portfolio);
        marking.setText(marked.words(messages));
        var choices = Stream.concat(Stream.of(Optional.<Marking>empty()),
                Stream.of(Marking.values()).map(Optional::of));
        marking.getItems().setAll(choices.map(each -> choice(marked, each)).toList());
    }

    private MenuItem choice(Marked marked, Optional<Marking> each) {
        var item = new RadioMenuItem(each.map(messages::label).orElseGet(() -> messages.text("marking.none")));
        item.setSelected(marked.marking().equals(each));
        item.setOnAction(_ -> model.commit(marked.proposal(model.portfolio(), each)));
        return item;
    }
}
