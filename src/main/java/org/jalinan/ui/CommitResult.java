package org.jalinan.ui;

import java.util.List;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Problem;
import org.jalinan.model.change.Change;
import org.jalinan.model.change.Edit;

/// What became of a proposal.
public sealed interface CommitResult {

    /// It is kept. `left` are the changes that an undo left standing because later edits touched the same fields.
    record Committed(Edit edit, Portfolio portfolio, List<Change> left) implements CommitResult {
    }

    /// It breaks rules and nothing was changed.
    record Invalid(List<Problem> problems) implements CommitResult {
    }

    /// It could not be kept and nothing was changed; the reason is a sentence of the bundles.
    record NotSaved(String key, List<String> arguments) implements CommitResult {
    }

    /// There was nothing to do.
    record Nothing() implements CommitResult {
    }
}
