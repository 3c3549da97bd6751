package org.jalinan.ui.control;

import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;

/// A text that is cut at the end keeps its whole wording in a tooltip; the accessible text is whole anyway.
public final class FullText {

    private FullText() {
    }

    public static <L extends Labeled> L on(L label) {
        label.textTruncatedProperty().subscribe(cut -> label.setTooltip(cut ? wholeTextOf(label) : null));
        return label;
    }

    /// Made only where a text is cut: a tooltip is a window, and a list of a screen has hundreds of texts.
    private static Tooltip wholeTextOf(Labeled label) {
        var tooltip = new Tooltip();
        tooltip.textProperty().bind(label.textProperty());
        tooltip.setWrapText(true);
        return tooltip;
    }
}
