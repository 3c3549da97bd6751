package org.jalinan.ui;

import javafx.scene.input.KeyCombination;

/// A key of a screen and what it does there, for the sheet of keys.
///
/// @param keys as JavaFX writes "Shortcut+N", or as they are labelled: "↑ ↓"
/// @param does the key of its sentence in the bundles
public record KeyLine(String keys, String does) {

    /// The keys as they are labelled on this computer.
    String label() {
        return keys.startsWith("Shortcut+") ? KeyCombination.valueOf(keys).getDisplayText() : keys;
    }
}
