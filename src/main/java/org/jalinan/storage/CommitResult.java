package org.jalinan.storage;

import java.util.List;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Problem;
import org.jalinan.model.change.Change;
import org.jalinan.model.change.Edit;

/// What came of a commit.
public sealed interface CommitResult {

    /// The edit is on disk.
    ///
    /// @param left changes that an undo or redo left standing, because a later edit touched the same
    record Committed(Edit edit, Portfolio portfolio, List<Change> left) implements CommitResult {
        public Committed {
            left = List.copyOf(left);
        }
    }

    /// The records would break rules; nothing was changed.
    record Invalid(List<Problem> problems) implements CommitResult {
        public Invalid {
            problems = List.copyOf(problems);
        }
    }

    /// The edit could not be written; nothing was changed, and it can be tried again.
    record NotSaved(Reason reason, List<String> arguments) implements CommitResult {
        public NotSaved {
            arguments = List.copyOf(arguments);
        }

        /// The same as of a portfolio that is not opened.
        public Refusal why() {
            return new Refusal(reason, arguments);
        }

        static NotSaved of(Refusal refusal) {
            return new NotSaved(refusal.reason(), refusal.arguments());
        }
    }

    /// There was nothing to change, to undo or to redo, or it was not wanted any more.
    record Nothing() implements CommitResult {
    }
}
