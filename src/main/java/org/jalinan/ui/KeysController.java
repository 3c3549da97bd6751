package org.jalinan.ui;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/// The sheet of keys: those of the screen in view, then those that work everywhere.
public final class KeysController {

    private final Navigator navigator;
    private final Screens screens;
    private final List<Command> commands;
    private final Messages messages;
    private final Overlay overlay;

    @FXML
    private VBox sheet;
    @FXML
    private Label hereNone;
    @FXML
    private GridPane here;
    @FXML
    private GridPane everywhere;

    public KeysController(Navigator navigator, Screens screens, List<Command> commands, Messages messages,
            Overlay overlay) {
        this.navigator = navigator;
        this.screens = screens;
        this.commands = commands;
        this.messages = messages;
        this.overlay = overlay;
    }

    @FXML
    private void initialize() {
        var ofScreen = screens.at(navigator.place()).controller().keys();
        hereNone.setVisible(ofScreen.isEmpty());
        hereNone.setManaged(ofScreen.isEmpty());
        ofScreen.forEach(line -> add(here, line.label(), messages.text(line.does())));
        commands.forEach(command -> command.keys().ifPresent(
                keys -> add(everywhere, keys.getDisplayText(), messages.text(command.name()))));
        sheet.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                sheet.requestFocus();
            }
        });
    }

    private static void add(GridPane grid, String keys, String does) {
        var key = new Label(keys);
        key.getStyleClass().add("key");
        var words = new Label(does);
        words.setWrapText(true);
        grid.addRow(grid.getRowCount(), key, words);
    }

    @FXML
    private void close() {
        overlay.close();
    }
}
