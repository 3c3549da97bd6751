package org.jalinan.ui.timeline;

import java.util.Objects;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jalinan.chart.Minimap;
import org.jalinan.chart.Plan;
import org.jalinan.ui.Messages;
import org.jalinan.ui.control.SceneCanvas;
import org.jspecify.annotations.Nullable;

/// The whole plan in one strip under the timeline; the frame is what is in view and is dragged to look elsewhere.
public final class MinimapController {

    private static final double LEAST_FRAME = 6;

    private final Messages messages;
    private @Nullable TimelineSight sight;
    private @Nullable Minimap map;
    private @Nullable Plan drawn;

    @FXML
    private Pane strip;
    @FXML
    private SceneCanvas dots;
    @FXML
    private Region frame;
    @FXML
    private Label seen;

    public MinimapController(Messages messages) {
        this.messages = messages;
    }

    void show(TimelineSight what) {
        sight = what;
        what.versionProperty().subscribe(this::follow);
        strip.widthProperty().subscribe(_ -> {
            drawn = null;
            follow();
        });
        strip.setOnMousePressed(this::look);
        strip.setOnMouseDragged(this::look);
    }

    private void follow() {
        var what = Objects.requireNonNull(sight);
        if (strip.getWidth() < 1) {
            return;
        }
        if (drawn != what.rows().plan()) {
            drawn = what.rows().plan();
            map = Minimap.of(what.rows().plan(), what.today(), strip.getWidth(), strip.getPrefHeight(),
                    messages.words(), SceneCanvas.fonts());
            dots.show(map.scene());
            dots.resizeRelocate(0, 0, strip.getWidth(), strip.getPrefHeight());
        }
        var axis = what.viewport(false).axis();
        var whole = Objects.requireNonNull(map).axis();
        double from = Math.clamp(whole.start(axis.dateAt(axis.left())), 0, strip.getWidth() - LEAST_FRAME);
        double to = Math.clamp(whole.end(axis.dateAt(axis.right())), from + LEAST_FRAME, strip.getWidth());
        frame.resizeRelocate(from, 0, to - from, strip.getPrefHeight());
        seen.setText(Minimap.seen(axis, messages.words()));
    }

    private void look(MouseEvent at) {
        var whole = map;
        if (whole != null) {
            Objects.requireNonNull(sight)
                    .lookAround(whole.axis().dateAt(Math.clamp(at.getX(), 0, strip.getWidth())));
        }
    }
}
