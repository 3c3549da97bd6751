package org.jalinan.model.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Taking an edit back. Only what the edit still stands for is reverted: a field that a later edit changed keeps the
/// later value and is listed instead.
///
/// @param proposal the inverse edit, ready to be committed; it may be empty
/// @param left the changes that stay because a later edit touched the same field or record
public record Reversal(Proposal proposal, List<Change> left) {

    public Reversal {
        left = List.copyOf(left);
    }

    /// @param standing whether no later edit touched what the change touched
    public static Reversal of(Edit edit, Act act, Predicate<Change> standing) {
        var reverted = new ArrayList<Change>();
        var left = new ArrayList<Change>();
        for (var change : edit.changes().reversed()) {
            if (standing.test(change)) {
                reverted.add(change.inverse());
            } else {
                left.add(change);
            }
        }
        return new Reversal(new Proposal(act, Optional.of(edit.id()), reverted), left);
    }
}
