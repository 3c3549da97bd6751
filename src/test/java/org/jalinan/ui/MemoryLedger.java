package org.jalinan.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jalinan.model.Portfolio;
import org.jalinan.model.change.Act;
import org.jalinan.model.change.Edit;
import org.jalinan.model.change.Proposal;
import org.jalinan.model.change.Reversal;
import org.jalinan.model.change.Stamp;
import org.jalinan.model.change.UndoStack;
import org.jalinan.model.change.UndoStack.Step;

/// A ledger that forgets, for screens alone: what the store does with journals and files is tested there.
public final class MemoryLedger implements Ledger {

    private final UndoStack steps = new UndoStack();
    private final Map<UUID, Edit> edits = new HashMap<>();
    private Portfolio portfolio;

    public MemoryLedger(Portfolio portfolio) {
        this.portfolio = portfolio;
    }

    @Override
    public Portfolio portfolio() {
        return portfolio;
    }

    @Override
    public CompletionStage<CommitResult> commit(Proposal proposal) {
        if (proposal.act().key().equals("test.full")) {
            return CompletableFuture.completedStage(new CommitResult.NotSaved("test.full", List.of()));
        }
        var edit = new Edit(UUID.randomUUID(), Edit.SCHEMA, proposal.act(), "Officer 0001", new UUID(0, 1), Stamp.ZERO,
                proposal.undoes(), proposal.changes());
        portfolio = edit.applyTo(portfolio);
        edits.put(edit.id(), edit);
        steps.add(new Step(edit.id(), edit.act(), edit.undoes()));
        return CompletableFuture.completedStage(new CommitResult.Committed(edit, portfolio, List.of()));
    }

    @Override
    public CompletionStage<CommitResult> undo() {
        return steps.toUndo().map(step -> back(step, Act.UNDO)).orElseGet(MemoryLedger::nothing);
    }

    @Override
    public CompletionStage<CommitResult> redo() {
        return steps.toRedo().map(step -> back(step, Act.REDO)).orElseGet(MemoryLedger::nothing);
    }

    private CompletionStage<CommitResult> back(Step step, String key) {
        return commit(Reversal.of(edits.get(step.id()), Act.of(key), _ -> true).proposal());
    }

    private static CompletionStage<CommitResult> nothing() {
        return CompletableFuture.completedStage(new CommitResult.Nothing());
    }

    @Override
    public Optional<Act> undoable() {
        return steps.toUndo().map(steps::originalAct);
    }

    @Override
    public Optional<Act> redoable() {
        return steps.toRedo().map(steps::originalAct);
    }
}
