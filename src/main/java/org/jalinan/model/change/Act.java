package org.jalinan.model.change;

import java.util.List;
import java.util.Set;
import org.jalinan.model.Kind;

/// What an officer did, as a key and its arguments, so that history reads in every language: `milestone.set.target` with
/// the milestone's title and the new date.
public record Act(String key, List<String> arguments) {

    public static final String LOAD_FACTS = "facts.load";
    /// A document was issued.
    public static final String ISSUE = "issuedDocument.add";
    /// A marked document was printed.
    public static final String PRINT = "document.print";
    /// A dangerous file was refused. The key goes on with the key of the sentence that says why.
    public static final String REFUSE_FILE = "file.refuse.";
    public static final String UNDO = "edit.undo";
    public static final String REDO = "edit.redo";
    public static final String MERGE = "bundle.merge";
    public static final String RESTORE = "backup.restore";

    public Act {
        arguments = List.copyOf(arguments);
    }

    public static Act of(String key, String... arguments) {
        return new Act(key, List.of(arguments));
    }

    /// How the keys of acts on a kind of record begin: `projectTag` of `projectTag.set.text`.
    public static String prefix(Kind kind) {
        var type = kind.type().getSimpleName();
        return Character.toLowerCase(type.charAt(0)) + type.substring(1);
    }

    /// Loading the facts of a first start is no act of the officer's, what was issued or printed has left the house, and what
    /// was refused was there.
    public boolean isUndoable() {
        return !Set.of(LOAD_FACTS, ISSUE, PRINT).contains(key) && !key.startsWith(REFUSE_FILE);
    }
}
