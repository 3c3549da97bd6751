package org.jalinan.ui.control;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;

/// Controls that edit, and so cannot be used while the past is shown or somebody else has the portfolio open. The window
/// says once, with its scene, when that is; each such control is bound to it here and nowhere else. Texts and
/// tables stay to be read and copied, everything else is disabled.
public final class Editing {

    private static final String FORBIDDEN = Editing.class.getName();
    private static final String EDITS = FORBIDDEN + " edits";

    private Editing() {
    }

    /// Says of a window when nothing can be edited.
    public static void forbid(Scene scene, ObservableValue<Boolean> when) {
        scene.getProperties().put(FORBIDDEN, when);
    }

    /// Whether nothing can be edited in the window that a node is in.
    @SuppressWarnings("unchecked")
    public static ObservableValue<Boolean> isForbidden(Node node) {
        return node.sceneProperty()
                .flatMap(scene -> (ObservableValue<Boolean>) scene.getProperties().get(FORBIDDEN)).orElse(false);
    }

    /// A control, or a pane of controls, that edits.
    public static <N extends Node> N only(N node) {
        var allowed = isForbidden(node).map(forbidden -> !forbidden);
        switch (node) {
            case TextInputControl text -> text.editableProperty().bind(allowed);
            case TableView<?> table -> table.editableProperty().bind(allowed);
            default -> node.disableProperty().bind(isForbidden(node));
        }
        return node;
    }

    /// A control that edits and is of no use in other cases either.
    public static <N extends Node> N only(N node, ObservableValue<Boolean> useless) {
        var forbidden = isForbidden(node);
        node.disableProperty().bind(Bindings.createBooleanBinding(
                () -> Boolean.TRUE.equals(forbidden.getValue()) || Boolean.TRUE.equals(useless.getValue()), forbidden,
                useless));
        return node;
    }

    /// In a view: `Editing.edits="true"`.
    public static void setEdits(Node node, boolean edits) {
        node.getProperties().put(EDITS, edits);
        if (edits) {
            only(node);
        }
    }

    /// What a view said of a control; FXML asks for it.
    public static boolean getEdits(Node node) {
        return Boolean.TRUE.equals(node.getProperties().get(EDITS));
    }
}
