package org.jalinan.model.change;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Which edit undo and redo would take back next, read off the edits themselves, so that it survives a restart. An undo
/// is an edit that undoes an ordinary one (or a redo); a redo is an edit that undoes an undo.
public final class UndoStack {

    /// An edit as far as undo cares.
    public record Step(UUID id, Act act, Optional<UUID> undoes) {
    }

    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();
    private final Map<UUID, Step> originals = new HashMap<>();

    /// Takes in the next edit of this laptop, in the order of the journal.
    public void add(Step step) {
        if (!step.act().isUndoable()) {
            return;
        }
        if (step.undoes().isEmpty()) {
            done.push(step);
            undone.clear();
        } else if (step.act().key().equals(Act.UNDO)) {
            done.removeIf(each -> each.id().equals(step.undoes().get()));
            undone.push(step);
        } else {
            undone.removeIf(each -> each.id().equals(step.undoes().get()));
            done.push(step);
        }
        originals.put(step.id(), step.undoes().map(originals::get).orElse(step));
    }

    /// The edit that undo would take back.
    public Optional<Step> toUndo() {
        return Optional.ofNullable(done.peek());
    }

    /// The undo that redo would take back.
    public Optional<Step> toRedo() {
        return Optional.ofNullable(undone.peek());
    }

    /// What the officer first did, of which `step` is the edit itself, an undo or a redo.
    public Act originalAct(Step step) {
        return originals.getOrDefault(step.id(), step).act();
    }
}
