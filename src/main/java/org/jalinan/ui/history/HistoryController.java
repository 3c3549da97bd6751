package org.jalinan.ui.history;

import java.util.Arrays;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import org.jalinan.ui.KeyLine;
import org.jalinan.ui.Place;
import org.jalinan.ui.Screen;
import org.jalinan.ui.TimeTravel;
import org.jalinan.ui.control.Segments;

/// What happened to the portfolio: the edits one by one, or what is different between two days.
public final class HistoryController implements Screen<Place.History> {

    private enum Part {
        EDITS, COMPARE
    }

    private final TimeTravel travel;

    @FXML
    private Segments<Part> parts;
    @FXML
    private Node edits;
    @FXML
    private Node compare;
    @FXML
    private EditsController editsController;
    @FXML
    private CompareController compareController;

    public HistoryController(TimeTravel travel) {
        this.travel = travel;
    }

    @FXML
    private void initialize() {
        parts.offer(Arrays.asList(Part.values()), each -> travel.messages().text("history.part." + each.name()),
                Part.EDITS, this::show);
        show(Part.EDITS);
    }

    private void show(Part part) {
        edits.setVisible(part == Part.EDITS);
        compare.setVisible(part == Part.COMPARE);
        if (part == Part.COMPARE) {
            compareController.begin();
        }
    }

    /// In the past the difference to it is what one came for.
    @Override
    public void activate(Place.History place) {
        var part = travel.isPast() && place.record().isEmpty() ? Part.COMPARE : Part.EDITS;
        if (travel.isPast() || place.record().isPresent()) {
            parts.select(part);
            show(part);
        }
        editsController.only(place.record());
    }

    @Override
    public List<KeyLine> keys() {
        return List.of(new KeyLine("↑ ↓", "keys.list.move"), new KeyLine("Shortcut+F", "keys.list.filter"),
                new KeyLine("[ ]", "keys.history.step"), new KeyLine("Esc", "keys.history.back"));
    }
}
