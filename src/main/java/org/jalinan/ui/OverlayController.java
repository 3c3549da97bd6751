package org.jalinan.ui;

import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.jalinan.ui.control.Showing;

/// The layer over the screen. Esc, a click beside it or going elsewhere closes what it shows, and the keyboard goes
/// back to where it was.
public final class OverlayController {

    private final Overlay overlay;
    private final Navigator navigator;
    private final Screens screens;
    private Optional<Node> focusedBefore = Optional.empty();

    @FXML
    private StackPane layer;

    public OverlayController(Overlay overlay, Navigator navigator, Screens screens) {
        this.overlay = overlay;
        this.navigator = navigator;
        this.screens = screens;
    }

    @FXML
    private void initialize() {
        var showing = Showing.of(layer);
        overlay.shownProperty().when(showing).subscribe(this::show);
        navigator.arrivalsProperty().when(showing).addListener((_, _, _) -> overlay.close());
        layer.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    private void show(Optional<Class<?>> controller) {
        if (controller.isPresent() && !layer.isVisible()) {
            focusedBefore = Optional.ofNullable(layer.getScene()).map(scene -> scene.getFocusOwner());
        }
        layer.setVisible(controller.isPresent());
        controller.ifPresentOrElse(shown -> layer.getChildren().setAll(screens.load(shown).view()), this::clear);
    }

    private void clear() {
        layer.getChildren().clear();
        focusedBefore.ifPresent(Node::requestFocus);
        focusedBefore = Optional.empty();
    }

    private void press(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            key.consume();
            overlay.close();
        }
    }

    @FXML
    private void clickBeside(MouseEvent click) {
        if (click.getTarget().equals(layer)) {
            overlay.close();
        }
    }
}
