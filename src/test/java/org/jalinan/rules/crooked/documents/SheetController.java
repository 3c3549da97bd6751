package org.jalinan.rules.crooked.documents;

import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.control.Label;

/// A controller outside ui, with too many dependencies and a member for all to reach.
public final class SheetController {

    @FXML
    Label title;

    public SheetController(String one, String two, String three, String four, String five, Label six) {
        title = six;
        Platform.runLater(() -> title.setText(one + two + three + four + five));
    }
}
