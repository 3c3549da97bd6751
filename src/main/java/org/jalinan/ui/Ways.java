package org.jalinan.ui;

import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;

/// The commands that lead to the screens, each with its key.
public final class Ways {

    private Ways() {
    }

    /// @param go what it is to go to a place
    public static List<Command> to(Navigator navigator, Consumer<Place> go) {
        return List.of(
                way(go, "command.overview", "fth-grid", new Place.Overview()).on(KeyCode.DIGIT1,
                        SHORTCUT_DOWN),
                way(go, "command.timeline", "mdi2c-chart-gantt", new Place.Timeline())
                        .on(KeyCode.DIGIT2, SHORTCUT_DOWN),
                way(go, "command.projects", "fth-folder", new Place.Projects())
                        .on(KeyCode.DIGIT3, SHORTCUT_DOWN),
                way(go, "command.partners", "fth-globe", new Place.Partners(Optional.empty()))
                        .on(KeyCode.DIGIT4, SHORTCUT_DOWN),
                way(go, "command.meetings", "fth-calendar", new Place.Meetings())
                        .on(KeyCode.DIGIT5, SHORTCUT_DOWN),
                way(go, "command.undertakings", "fth-clipboard", new Place.Undertakings())
                        .on(KeyCode.DIGIT6, SHORTCUT_DOWN),
                way(go, "command.sources", "fth-link-2", new Place.Sources(Optional.empty()))
                        .on(KeyCode.DIGIT7, SHORTCUT_DOWN),
                way(go, "command.norms", "mdi2s-scale-balance", new Place.Norms())
                        .on(KeyCode.DIGIT8, SHORTCUT_DOWN),
                way(go, "command.documents", "fth-file-text", new Place.Documents())
                        .on(KeyCode.D, SHORTCUT_DOWN),
                way(go, "command.settings", "fth-settings", new Place.Settings())
                        .on(KeyCode.DIGIT9, SHORTCUT_DOWN),
                way(go, "command.history", "fth-clock", new Place.History()).on(KeyCode.H, SHORTCUT_DOWN),
                Command.of("command.document", "fth-printer", () -> document(navigator).ifPresent(go))
                        .on(KeyCode.B, SHORTCUT_DOWN).when(() -> document(navigator).isPresent()));
    }

    private static Optional<Place.Documents> document(Navigator navigator) {
        return Places.document(navigator.place(), navigator.shownProperty().get());
    }

    private static Command way(Consumer<Place> go, String name, String icon, Place place) {
        return Command.leading(name, icon, () -> go.accept(place));
    }
}
