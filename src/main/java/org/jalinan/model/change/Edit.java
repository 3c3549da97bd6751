package org.jalinan.model.change;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jalinan.model.Portfolio;

/// One act of an officer, with everything it changed.
///
/// @param schema the version of the record kinds in which the changes are written
/// @param device the laptop on which it was made
/// @param undoes the edit that this one takes back, if it is an undo or a redo
public record Edit(UUID id, int schema, Act act, String author, UUID device, Stamp time, Optional<UUID> undoes,
        List<Change> changes) {

    /// The version of the record kinds that this program writes.
    public static final int SCHEMA = 3;

    public Edit {
        changes = List.copyOf(changes);
    }

    /// The portfolio after this edit. Pure, and never fails.
    public Portfolio applyTo(Portfolio portfolio) {
        var next = portfolio;
        for (var change : changes) {
            next = change.applyTo(next);
        }
        return next;
    }
}
