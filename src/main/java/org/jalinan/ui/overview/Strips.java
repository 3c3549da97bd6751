package org.jalinan.ui.overview;

import java.time.LocalDate;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jalinan.chart.Plan;
import org.jalinan.chart.ProjectStrip;
import org.jalinan.chart.Scene;
import org.jalinan.model.Portfolio;
import org.jalinan.ui.Messages;
import org.jalinan.ui.control.SceneCanvas;

/// The small timelines of the table's rows, all on one axis, and the years above them.
final class Strips {

    private static final double WIDTH = 164;
    private static final double HEIGHT = 36;
    private static final double HEAD_HEIGHT = 20;

    private final ProjectStrip strip;
    private final Messages messages;
    private final boolean lookingBack;

    Strips(Portfolio portfolio, LocalDate today, boolean lookingBack, Messages messages) {
        strip = new ProjectStrip(Plan.of(portfolio, today), today, WIDTH, messages.words(), SceneCanvas.fonts());
        this.messages = messages;
        this.lookingBack = lookingBack;
    }

    Node years() {
        return drawn(strip.head(HEAD_HEIGHT, lookingBack));
    }

    /// What the marks say is also in words for those who do not see them.
    Node of(ProjectRow row) {
        var canvas = drawn(strip.of(row.project(), HEIGHT));
        canvas.setAccessibleText(messages.text("overview.strip", messages.number(row.recorded()),
                messages.number(row.waitedFor())));
        return canvas;
    }

    /// In a box, which keeps the picture in the middle of a row that is higher.
    private static Node drawn(Scene scene) {
        var canvas = new SceneCanvas();
        canvas.show(scene);
        canvas.setMaxHeight(Region.USE_PREF_SIZE);
        var box = new HBox(canvas);
        box.getStyleClass().add("strip");
        return box;
    }
}
