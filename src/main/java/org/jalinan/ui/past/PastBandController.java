package org.jalinan.ui.past;

import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.jalinan.model.past.Viewpoint;
import org.jalinan.ui.Navigator;
import org.jalinan.ui.Place;
import org.jalinan.ui.TimeTravel;
import org.jalinan.ui.control.Showing;

/// The band that says, on every screen, that the past is shown and nothing can be changed.
public final class PastBandController {

    private final TimeTravel travel;
    private final Navigator navigator;

    @FXML
    private HBox band;
    @FXML
    private Label sentence;
    @FXML
    private Label note;

    public PastBandController(TimeTravel travel, Navigator navigator) {
        this.travel = travel;
        this.navigator = navigator;
    }

    @FXML
    private void initialize() {
        travel.model().pastProperty().when(Showing.of(band)).subscribe(this::show);
    }

    private void show(Optional<Viewpoint> past) {
        band.setVisible(past.isPresent());
        band.setManaged(past.isPresent());
        past.ifPresent(each -> {
            var day = travel.messages().date(each.moment().day());
            sentence.setText(each.moment().name().map(name -> travel.messages().text("past.band.named", name, day))
                    .orElseGet(() -> travel.messages().text("past.band", day)));
            note.setText(travel.messages().text("past.band." + each.by().name()));
        });
    }

    @FXML
    private void compare() {
        navigator.go(new Place.History());
    }

    @FXML
    private void back() {
        travel.back();
    }
}
