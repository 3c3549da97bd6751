package org.jalinan.model.merge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jalinan.model.change.Change;
import org.jalinan.model.change.Edit;

/// The deletions that a merge takes back: the records they took away and the mentions of those that they cleared. What
/// else such an edit did stands.
final class Kept {

    private final Map<UUID, Set<UUID>> gone = new HashMap<>();

    /// Whether this is the first time that the edit is named.
    boolean add(Edit edit) {
        var records = new HashSet<UUID>();
        edit.changes().stream().filter(Change.Deletion.class::isInstance).map(Change::record).forEach(records::add);
        return gone.putIfAbsent(edit.id(), records) == null;
    }

    boolean contains(UUID edit) {
        return gone.containsKey(edit);
    }

    /// Whether what this did is taken back.
    boolean takesBack(Op op) {
        return gone.containsKey(op.edit()) && switch (op.change()) {
            case Change.Creation _ -> false;
            case Change.Deletion _ -> true;
            case Change.FieldChange field -> field.after().equals(Optional.empty())
                    && field.before() instanceof Optional<?> mention
                    && mention.filter(gone.get(op.edit())::contains).isPresent();
        };
    }
}
