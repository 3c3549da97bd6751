package org.jalinan.ui.timeline;

import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import org.jalinan.chart.Legend;
import org.jalinan.text.Words;
import org.jalinan.ui.control.SceneCanvas;

/// The key to the marks below the surface, as wide as the surface is.
record TimelineLegend(SceneCanvas canvas, Words words) {

    /// How wide the details are, as in the style sheet.
    private static final double DETAILS = 328;

    /// Follows the page and not the canvas: its height depends on its width, and may not change while it is laid out.
    void follow(BorderPane page, ToggleButton inspecting) {
        page.widthProperty().subscribe(() -> show(page, inspecting));
        inspecting.selectedProperty().subscribe(() -> show(page, inspecting));
        show(page, inspecting);
    }

    private void show(BorderPane page, ToggleButton inspecting) {
        double room = page.getWidth() - (inspecting.isSelected() ? DETAILS : 0);
        canvas.show(Legend.within(room, words, SceneCanvas.fonts()));
    }
}
