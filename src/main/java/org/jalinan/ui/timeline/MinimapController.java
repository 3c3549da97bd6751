package org.jalinan.ui.timeline;

import java.time.LocalDate;
import java.util.Objects;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jalinan.chart.Minimap;
import org.jalinan.chart.Plan;
import org.jalinan.ui.Background;
import org.jalinan.ui.Messages;
import org.jalinan.ui.control.SceneCanvas;
import org.jspecify.annotations.Nullable;

/// The whole plan in one strip under the timeline; the frame is what is in view and is dragged to look elsewhere.
public final class MinimapController {

    private static final double LEAST_FRAME = 6;

    private final Background background;
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

    public MinimapController(Background background, Messages messages) {
        this.background = background;
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
            draw(what.rows().plan(), what.today());
        }
        frame();
    }

    /// Looks through the whole plan, so it is done away from the window's thread.
    private void draw(Plan plan, LocalDate today) {
        double width = strip.getWidth();
        double height = strip.getPrefHeight();
        background.run(() -> Minimap.of(plan, today, width, height, messages.words(), SceneCanvas.fonts()), found -> {
            if (drawn == plan && strip.getWidth() == width) {
                map = found;
                dots.show(found.scene());
                dots.resizeRelocate(0, 0, width, height);
                frame();
            }
        });
    }

    private void frame() {
        var axis = Objects.requireNonNull(sight).days().axis();
        seen.setText(Minimap.seen(axis, messages.words()));
        if (map != null) {
            double from = Math.clamp(map.axis().start(axis.dateAt(axis.left())), 0, strip.getWidth() - LEAST_FRAME);
            double to = Math.clamp(map.axis().end(axis.dateAt(axis.right())), from + LEAST_FRAME, strip.getWidth());
            frame.resizeRelocate(from, 0, to - from, strip.getPrefHeight());
        }
    }

    private void look(MouseEvent at) {
        var whole = map;
        if (whole != null) {
            Objects.requireNonNull(sight).days()
                    .lookAround(whole.axis().dateAt(Math.clamp(at.getX(), 0, strip.getWidth())));
        }
    }
}
