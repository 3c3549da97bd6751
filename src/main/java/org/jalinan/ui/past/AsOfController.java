package org.jalinan.ui.past;

import atlantafx.base.controls.Popover;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import org.jalinan.model.past.Viewpoint;
import org.jalinan.ui.TimeTravel;
import org.jalinan.ui.control.Showing;
import org.jalinan.ui.form.Jottings;

/// The chip that says as of which day everything is shown, and opens the choice of another.
public final class AsOfController {

    private static final PseudoClass PAST = PseudoClass.getPseudoClass("past");

    private final TimeTravel travel;
    private final Jottings jottings;

    @FXML
    private Button chip;

    public AsOfController(TimeTravel travel, Jottings jottings) {
        this.travel = travel;
        this.jottings = jottings;
    }

    @FXML
    private void initialize() {
        travel.model().pastProperty().when(Showing.of(chip)).subscribe(this::show);
    }

    private void show(Optional<Viewpoint> past) {
        chip.pseudoClassStateChanged(PAST, past.isPresent());
        var day = travel.messages().date(travel.shown());
        chip.setText(travel.messages().text(past.isPresent() ? "asOf.past" : "header.asOf", day));
    }

    @FXML
    private void choose() {
        var popover = new Popover();
        var panel = new AsOfPanel(travel, jottings, popover::hide);
        popover.setContentNode(panel);
        popover.setArrowLocation(Popover.ArrowLocation.TOP_RIGHT);
        // A window that opens gives the focus to the first thing in it, after it said that it is shown.
        popover.getScene().focusOwnerProperty().subscribe((before, _) -> {
            if (before == null) {
                panel.begin();
            }
        });
        popover.show(chip);
    }
}
