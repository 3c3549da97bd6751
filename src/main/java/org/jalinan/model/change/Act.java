package org.jalinan.model.change;

import java.util.List;

/// What an officer did, as a key and its arguments, so that history reads in every language: `milestone.set.target` with
/// the milestone's title and the new date.
public record Act(String key, List<String> arguments) {

    public static final String LOAD_FACTS = "facts.load";
    public static final String UNDO = "edit.undo";
    public static final String REDO = "edit.redo";

    public Act {
        arguments = List.copyOf(arguments);
    }

    public static Act of(String key, String... arguments) {
        return new Act(key, List.of(arguments));
    }

    /// Loading the facts of a first start is no act of the officer's and is never undone.
    public boolean isUndoable() {
        return !key.equals(LOAD_FACTS);
    }
}
