package org.jalinan.ui.control;

import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;

/// A text that is cut at the end keeps its whole wording in a tooltip; the accessible text is whole anyway.
public final class FullText {

    private FullText() {
    }

    public static <L extends Labeled> L on(L label) {
        var tooltip = new Tooltip();
        tooltip.textProperty().bind(label.textProperty());
        tooltip.setWrapText(true);
        label.textTruncatedProperty().subscribe(cut -> label.setTooltip(cut ? tooltip : null));
        return label;
    }
}
