package org.jalinan.ui.timeline;

import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import org.jalinan.chart.Sentences;
import org.jalinan.chart.TimelineScene;
import org.jalinan.text.Words;
import org.jalinan.ui.control.SceneCanvas;
import org.jspecify.annotations.Nullable;

/// The surface of the timeline. It takes the keyboard as one control; what the focused line says is its accessible text,
/// which a screen reader speaks when it changes.
public final class TimelineCanvas extends Region {

    private final SceneCanvas surface = new SceneCanvas();
    private @Nullable TimelineSight sight;
    private @Nullable Words words;

    public TimelineCanvas() {
        getStyleClass().add("timeline-canvas");
        getChildren().add(surface);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        focusedProperty().addListener(_ -> redraw());
    }

    void show(TimelineSight what, Words inWords) {
        sight = what;
        words = inWords;
        what.versionProperty().addListener(_ -> redraw());
        redraw();
    }

    /// Which record lies under a point.
    Optional<org.jalinan.chart.Region> at(double x, double y) {
        return surface.shown().at(x, y);
    }

    private void redraw() {
        var seen = sight;
        var spoken = words;
        if (seen != null && spoken != null) {
            surface.show(TimelineScene.of(seen.rows(), seen.viewport(isFocused()), spoken, SceneCanvas.fonts()));
            var sentences = new Sentences(seen.rows().plan(), seen.today(), spoken);
            setAccessibleText(seen.focused().map(sentences::of).orElseGet(() -> spoken.of("timeline.empty")));
        }
    }

    @Override
    protected void layoutChildren() {
        var seen = sight;
        if (seen != null && !seen.hasSize(getWidth(), getHeight())) {
            seen.resize(getWidth(), getHeight());
        }
        surface.resizeRelocate(0, 0, getWidth(), getHeight());
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }
}
