package org.jalinan.ui;

import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.jalinan.model.Portfolio;
import org.jalinan.model.change.Act;
import org.jalinan.model.change.Proposal;

/// Where edits are kept: all that the screens need of the storage behind them.
public interface Ledger {

    /// After the last edit that is safely kept.
    Portfolio portfolio();

    CompletionStage<CommitResult> commit(Proposal proposal);

    CompletionStage<CommitResult> undo();

    CompletionStage<CommitResult> redo();

    /// What undo would take back; empty when there is nothing.
    Optional<Act> undoable();

    Optional<Act> redoable();
}
