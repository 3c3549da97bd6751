package org.jalinan.ui.control;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Window;

/// Whether a node is in a window on the screen. A view observes the model `when` it is showing: off the screen it costs
/// nothing, and a view that was dropped is not kept alive by what it observed.
public final class Showing {

    private Showing() {
    }

    public static ObservableValue<Boolean> of(Node node) {
        return node.sceneProperty().flatMap(Scene::windowProperty).flatMap(Window::showingProperty).orElse(false);
    }
}
