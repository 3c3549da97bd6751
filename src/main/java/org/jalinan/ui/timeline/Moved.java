package org.jalinan.ui.timeline;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jalinan.model.Kind;
import org.jalinan.model.change.Change;
import org.jalinan.model.change.Edit;
import org.jalinan.storage.CommitResult;

/// What an edit moved on the timeline, until the next one does. It costs what the edit changed.
final class Moved {

    private static final Set<String> DATES = Set.of("firstStated", "target", "forecast", "recorded", "span");

    private Moved() {
    }

    /// The milestones and activities of which an edit changed a date; none where nothing was kept.
    static Set<UUID> by(CommitResult result) {
        return switch (result) {
            case CommitResult.Committed committed -> by(committed.edit());
            case CommitResult.Invalid _,CommitResult.NotSaved _,CommitResult.Nothing _ -> Set.of();
        };
    }

    private static Set<UUID> by(Edit edit) {
        return edit.changes().stream().filter(Moved::moves).map(Change::record).collect(Collectors.toSet());
    }

    private static boolean moves(Change change) {
        return (change.kind() == Kind.MILESTONE || change.kind() == Kind.ACTIVITY)
                && change instanceof Change.FieldChange field && DATES.contains(field.field());
    }
}
