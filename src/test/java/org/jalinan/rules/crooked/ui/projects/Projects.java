package org.jalinan.rules.crooked.ui.projects;

import javafx.application.Platform;
import org.jalinan.rules.crooked.ui.overview.Overview;

/// A screen that knows another screen and starts its own work.
public record Projects(Overview overview) {

    public void refresh() {
        Platform.runLater(overview::toString);
    }
}
