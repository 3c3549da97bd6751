package org.jalinan.ui.project;

import java.util.UUID;
import org.jalinan.model.PortfolioRecord;

/// A part of the page, in a tab of its own.
interface Part {

    /// Begins a new row, where the part has rows.
    default void add() {
    }

    /// Whether a record that belongs to the project stands in this part.
    boolean holds(PortfolioRecord record);

    /// Selects one of its records and brings it into sight.
    default void choose(UUID record) {
    }

    /// Puts the cursor into a field of one of its records.
    default void edit(UUID record, String field) {
    }

    /// Saves what was typed.
    default void leave() {
    }
}
