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

    /// The same edit as one whose changes are in the words of this program, which reading brings them into.
    public Edit inTodaysWords() {
        return new Edit(id, SCHEMA, act, author, device, time, undoes, changes);
    }

    public Edit with(List<Change> otherChanges) {
        return new Edit(id, schema, act, author, device, time, undoes, otherChanges);
    }

    /// Whether a change of this edit only brings here what an edit of another laptop did. A merge is made of such changes
    /// and of decisions; only a decision is new to other laptops.
    public boolean carries(Change change) {
        return act.key().equals(Act.MERGE) && change.replaces().isEmpty();
    }

    /// Whether other laptops learn anything from this edit.
    public boolean isOwnWord() {
        return !act.key().equals(Act.MERGE) || changes.stream().anyMatch(change -> !carries(change));
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
