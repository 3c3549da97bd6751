package org.jalinan.ui.control;

import javafx.scene.control.TabPane;

/// Keeps only the content of the selected tab in the window, so that what nobody sees follows no edit (see `Showing`).
public final class SelectedTab {

    private SelectedTab() {
    }

    public static void only(TabPane tabs) {
        for (var tab : tabs.getTabs()) {
            var content = tab.getContent();
            tab.selectedProperty().subscribe(selected -> tab.setContent(selected ? content : null));
        }
    }
}
