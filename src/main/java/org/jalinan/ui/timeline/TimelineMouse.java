package org.jalinan.ui.timeline;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.jalinan.chart.Region;
import org.jalinan.chart.Region.Part;

/// What the mouse does on the timeline: the wheel scrolls, with Ctrl it zooms around the pointer, dragging a bar or a
/// mark moves it, dragging the paper pans, a click selects or folds, a double click opens the project.
final class TimelineMouse {

    /// How much one notch of a wheel, 40 units in JavaFX, zooms.
    private static final double ZOOM_PER_NOTCH = 1.15;
    private static final double NOTCH = 40;
    private static final double DRAG_STARTS = 4;

    private final TimelineCanvas canvas;
    private final TimelineSight sight;
    private final TimelineDrag dragging;
    private final Consumer<UUID> open;
    private boolean held;
    private double lastX;
    private double lastY;
    private boolean panning;

    TimelineMouse(TimelineCanvas canvas, TimelineSight sight, TimelineDrag dragging, Consumer<UUID> open) {
        this.canvas = canvas;
        this.sight = sight;
        this.dragging = dragging;
        this.open = open;
    }

    void attach() {
        canvas.setOnScroll(this::scroll);
        canvas.setOnZoom(zoom -> sight.days().zoomBy(zoom.getZoomFactor(), zoom.getX()));
        canvas.setOnMousePressed(press -> {
            canvas.requestFocus();
            lastX = press.getX();
            lastY = press.getY();
            panning = false;
            held = dragging.press(press);
        });
        canvas.setOnMouseDragged(this::drag);
        canvas.setOnMouseReleased(dragging::release);
        canvas.setOnMouseMoved(move -> {
            canvas.setCursor(dragging.cursorAt(move.getX(), move.getY()));
            sight.light(canvas.at(move.getX(), move.getY()).filter(under -> under.part() == Part.LINK)
                    .map(Region::record));
        });
        canvas.setOnMouseExited(_ -> sight.light(Optional.empty()));
        canvas.setOnMouseClicked(this::click);
        canvas.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE && dragging.cancel()) {
                key.consume();
            }
        });
    }

    private void scroll(ScrollEvent wheel) {
        if (wheel.isShortcutDown()) {
            double turned = wheel.getDeltaY() == 0 ? wheel.getDeltaX() : wheel.getDeltaY();
            sight.days().zoomBy(Math.pow(ZOOM_PER_NOTCH, turned / NOTCH), wheel.getX());
        } else {
            sight.pan(-wheel.getDeltaX(), -wheel.getDeltaY());
        }
        wheel.consume();
    }

    private void drag(MouseEvent drag) {
        if (held) {
            dragging.drag(drag);
            return;
        }
        double right = drag.getX() - lastX;
        double down = drag.getY() - lastY;
        if (panning || Math.hypot(right, down) > DRAG_STARTS) {
            panning = true;
            sight.pan(-right, -down);
            lastX = drag.getX();
            lastY = drag.getY();
        }
    }

    private void click(MouseEvent click) {
        if (panning || !click.isStillSincePress() || click.getButton() != MouseButton.PRIMARY) {
            return;
        }
        Optional<Region> hit = canvas.at(click.getX(), click.getY());
        hit.ifPresent(region -> {
            switch (region.part()) {
                case FOLD -> sight.fold(region.record());
                case BEYOND -> sight.lookAt(region.record());
                case LINK_START, LINK_END -> sight.select(region.record());
                case ROW, MARK, START, END, PROGRESS, EVENT, LINK -> {
                    sight.select(region.record());
                    if (click.getClickCount() == 2) {
                        open.accept(region.record());
                    }
                }
            }
        });
    }
}
