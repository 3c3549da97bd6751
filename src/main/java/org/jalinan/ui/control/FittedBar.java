package org.jalinan.ui.control;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;

/// A bar that cuts no words. Where it has too little room, buttons with the style class `shortens` show their icons only,
/// so they need a tooltip; then what has the class `gives-way` leaves, and at last what has `gives-way-last`.
public final class FittedBar extends HBox {

    /// How much is shown, from everything to the least.
    private static final List<Room> ROOMS = List.of(new Room(ContentDisplay.LEFT, true, true),
            new Room(ContentDisplay.GRAPHIC_ONLY, true, true), new Room(ContentDisplay.GRAPHIC_ONLY, false, true),
            new Room(ContentDisplay.GRAPHIC_ONLY, false, false));

    private record Room(ContentDisplay buttons, boolean all, boolean most) {
    }

    @Override
    protected void layoutChildren() {
        for (var room : ROOMS) {
            show(room);
            if (computePrefWidth(-1) <= getWidth()) {
                break;
            }
        }
        super.layoutChildren();
    }

    private void show(Room room) {
        lookupAll(".gives-way").forEach(node -> show(node, room.all()));
        lookupAll(".gives-way-last").forEach(node -> show(node, room.most()));
        lookupAll(".shortens").forEach(button -> ((Labeled) button).setContentDisplay(room.buttons()));
    }

    private static void show(Node node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }
}
