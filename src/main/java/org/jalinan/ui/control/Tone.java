package org.jalinan.ui.control;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.Node;

/// How a fact sounds: amber and red only for what is stale, late or wrong. Never the only sign: the words say it too.
public enum Tone {
    PLAIN, WARNING, DANGER;

    /// Marks a node by the pseudo-class of this tone, so that the stylesheet can colour it.
    public void colour(Node node) {
        for (var tone : values()) {
            var state = PseudoClass.getPseudoClass(tone.name().toLowerCase(Locale.ROOT));
            node.pseudoClassStateChanged(state, tone == this);
        }
    }
}
