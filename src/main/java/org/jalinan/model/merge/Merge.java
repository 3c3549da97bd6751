package org.jalinan.model.merge;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Problem;
import org.jalinan.model.Rules;
import org.jalinan.model.change.Change;
import org.jalinan.model.change.Edit;

/// What comes of putting the edits of another laptop together with those of this one. Only computed: nothing is written.
///
/// @param arriving the edits that this laptop did not have
/// @param changes what changes here: what is carried in has seen nothing, what was decided has seen all that it settles
/// @param conflicts what only an officer can settle
/// @param agreed how many fields both set to the same
/// @param after the portfolio as it would stand
public record Merge(List<Edit> arriving, List<Change> changes, List<Conflict> conflicts, int agreed,
        Portfolio after) {

    public Merge {
        arriving = List.copyOf(arriving);
        changes = List.copyOf(changes);
        conflicts = List.copyOf(conflicts);
    }

    /// @param known every edit of this laptop
    /// @param edits those of the other; what is known already is passed over
    public static Merge of(Portfolio mine, Ledger known, List<Edit> edits, Choices choices) {
        var arriving = edits.stream().filter(edit -> !known.knows(edit.id()) && edit.isOwnWord()).toList();
        return new Merging(mine, known, arriving, choices).merge();
    }

    /// Whether the other laptop brings nothing new.
    public boolean isNothing() {
        return arriving.isEmpty();
    }

    /// What merges without a question.
    public List<Change> unasked() {
        return changes.stream().filter(change -> change.replaces().isEmpty()).toList();
    }

    /// The conflicts that are not decided yet.
    public List<Conflict> open(Choices choices) {
        return conflicts.stream().filter(conflict -> !choices.settles(conflict)).toList();
    }

    /// The rules that records written by the merge would break, such as one code for two projects: each side kept them alone.
    public List<Problem> problems(LocalDate today) {
        return written().flatMap(id -> Rules.problems(after, after.find(id).orElseThrow(), today).stream()).toList();
    }

    /// The records that the merge writes and that are there afterwards.
    public Stream<UUID> written() {
        return changes.stream().map(Change::record).distinct().filter(id -> after.find(id).isPresent());
    }
}
