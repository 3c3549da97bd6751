package org.jalinan.ui.timeline;

import java.util.Objects;
import javafx.fxml.FXML;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleGroup;
import org.jalinan.chart.Zoom;
import org.jspecify.annotations.Nullable;

/// How much time is in view: the named zooms, a step finer or coarser, everything, today.
public final class ZoomController {

    private static final double STEP = 1.25;

    private @Nullable TimelineSight sight;

    @FXML
    private ToggleGroup steps;

    void show(TimelineSight what) {
        sight = what;
        steps.selectedToggleProperty().addListener((_, _, step) -> zoomTo(step));
        what.versionProperty().subscribe(this::follow);
    }

    /// The named zoom that is nearest to what is seen.
    private void follow() {
        steps.getToggles().stream().filter(step -> sight().days().zoom().name().equals(step.getUserData()))
                .forEach(step -> step.setSelected(true));
    }

    private void zoomTo(@Nullable Toggle step) {
        if (step == null) {
            follow();
        } else if (!sight().days().zoom().name().equals(step.getUserData())) {
            sight().days().zoomTo(Zoom.valueOf((String) step.getUserData()));
        }
    }

    private TimelineSight sight() {
        return Objects.requireNonNull(sight);
    }

    @FXML
    private void zoomIn() {
        sight().days().zoomBy(STEP);
    }

    @FXML
    private void zoomOut() {
        sight().days().zoomBy(1 / STEP);
    }

    @FXML
    private void fit() {
        sight().days().fit();
    }

    @FXML
    private void goToToday() {
        sight().days().goToToday();
    }
}
