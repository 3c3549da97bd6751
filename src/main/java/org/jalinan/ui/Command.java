package org.jalinan.ui;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/// Something the officer can do from anywhere, by its key or by its name in the search.
///
/// @param name the key of its name in the bundles
/// @param icon the icon beside the name
/// @param leads whether it only leads to a screen, and so does nothing that has to be taken back
/// @param possible whether it can be done now
public record Command(String name, String icon, boolean leads, Optional<KeyCombination> keys,
        BooleanSupplier possible, Runnable action) {

    public static Command of(String name, String icon, Runnable action) {
        return new Command(name, icon, false, Optional.empty(), () -> true, action);
    }

    public static Command leading(String name, String icon, Runnable action) {
        return new Command(name, icon, true, Optional.empty(), () -> true, action);
    }

    /// By this key, alone or together with others.
    public Command on(KeyCode key, KeyCombination.Modifier... modifiers) {
        return new Command(name, icon, leads, Optional.of(new KeyCodeCombination(key, modifiers)), possible, action);
    }

    public Command when(BooleanSupplier nowPossible) {
        return new Command(name, icon, leads, keys, nowPossible, action);
    }

    public void run() {
        if (possible.getAsBoolean()) {
            action.run();
        }
    }
}
