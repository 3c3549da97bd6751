package org.jalinan.ui.project;

import java.util.UUID;

/// A part of the page, in a tab of its own.
interface Part {

    /// Begins a new row, where the part has rows.
    default void add() {
    }

    /// Puts the cursor into a field of one of its records.
    default void edit(UUID record, String field) {
    }

    /// Saves what was typed.
    default void leave() {
    }
}
