package org.jalinan.ui;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jalinan.bundle.Bundle;
import org.jalinan.bundle.KeyRing;
import org.jalinan.model.EditId;
import org.jalinan.model.Portfolio;
import org.jalinan.model.change.Act;
import org.jalinan.model.change.Change;
import org.jalinan.model.change.Edit;
import org.jalinan.model.change.Proposal;
import org.jalinan.model.merge.Choices;
import org.jalinan.model.past.Viewpoint;
import org.jalinan.storage.Arrival;
import org.jalinan.storage.Attachment;
import org.jalinan.storage.CommitResult;
import org.jalinan.storage.LogEntry;
import org.jalinan.storage.LogFilter;
import org.jalinan.storage.LookedBack;
import org.jalinan.storage.Notice;
import org.jalinan.storage.Opening;
import org.jalinan.storage.Refusal;
import org.jalinan.storage.RestorableBackup;
import org.jalinan.storage.StillWanted;
import org.jalinan.storage.Store;
import org.jspecify.annotations.Nullable;

/// The portfolio that all screens observe, and the one way to change it. Lives on the window's thread: a proposal goes
/// to the store in the background and the next portfolio is published here when it is safely kept.
public final class PortfolioModel {

    /// An edit of more records than this is a bulk edit, before which a backup is made.
    private static final int MANY = 20;

    private final Store store;
    private final Background background;
    private final ReadOnlyObjectWrapper<Portfolio> portfolio;
    private final ReadOnlyObjectWrapper<Optional<Act>> undoable;
    private final ReadOnlyObjectWrapper<Optional<Act>> redoable;
    private final ReadOnlyObjectWrapper<SaveState> saveState = new ReadOnlyObjectWrapper<>(new SaveState.Saved());
    private final ReadOnlyObjectWrapper<CommitResult> result = new ReadOnlyObjectWrapper<>(new CommitResult.Nothing());
    private final ReadOnlyObjectWrapper<Optional<Viewpoint>> past = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Refusal>> held;
    private final ReadOnlyBooleanWrapper free = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper readOnly = new ReadOnlyBooleanWrapper();
    private Consumer<Runnable> beforeMany = Runnable::run;
    private final Object looking = new Object();
    private volatile @Nullable Viewpoint sought;
    private @Nullable Instant savedUpTo;
    private boolean following;
    private int waiting;

    public PortfolioModel(Store store, Background background) {
        this.store = store;
        this.background = background;
        held = new ReadOnlyObjectWrapper<>(store.closedTo());
        portfolio = new ReadOnlyObjectWrapper<>(store.portfolio());
        undoable = new ReadOnlyObjectWrapper<>(store.undoable());
        redoable = new ReadOnlyObjectWrapper<>(store.redoable());
        rest();
    }

    /// Who else has the portfolio open, so that it can only be read; empty where this window has it.
    public Optional<Refusal> heldBy() {
        return held.get();
    }

    public ReadOnlyObjectProperty<Optional<Refusal>> heldProperty() {
        return held.getReadOnlyProperty();
    }

    /// Whether who had the portfolio open has closed it, so that this window can take it.
    public ReadOnlyBooleanProperty freeProperty() {
        return free.getReadOnlyProperty();
    }

    /// Shows what somebody else has saved since, where the portfolio can only be read.
    public void follow() {
        if (heldBy().isPresent() && !following) {
            following = true;
            background.follow(store.follow(), found -> {
                following = false;
                free.set(found.free());
                if (found.changed() && past.get().isEmpty()) {
                    portfolio.set(store.portfolio());
                }
            });
        }
    }

    /// Opens for editing what could only be read, if nobody else has it open any more.
    ///
    /// @param taken told what there is to say of it
    /// @param refused told why it still can only be read
    public void takeOver(KeyRing keys, Consumer<List<Notice>> taken, Consumer<Refusal> refused) {
        if (heldBy().isEmpty()) {
            return;
        }
        background.follow(store.takeOver(keys), opening -> {
            switch (opening) {
                case Opening.Opened(var _, var notices) -> {
                    held.set(store.closedTo());
                    free.set(false);
                    rest();
                    steps();
                    if (past.get().isEmpty()) {
                        portfolio.set(store.portfolio());
                    }
                    taken.accept(notices);
                }
                case Opening.Refused(var why) -> {
                    follow();
                    refused.accept(why);
                }
            }
        });
    }

    public boolean isReadOnly() {
        return readOnly.get();
    }

    /// Whether nothing can be edited: the past is shown, or somebody else has the portfolio open.
    public ReadOnlyBooleanProperty readOnlyProperty() {
        return readOnly.getReadOnlyProperty();
    }

    /// What holds while nothing is on its way to the store.
    private void rest() {
        readOnly.set(past.get().isPresent() || heldBy().isPresent());
        saveState.set(past.get().isPresent() ? new SaveState.Past()
                : heldBy().isPresent() ? new SaveState.ReadOnly() : new SaveState.Saved());
    }

    /// After the last edit that is safely kept.
    public Portfolio portfolio() {
        return portfolio.get();
    }

    public ReadOnlyObjectProperty<Portfolio> portfolioProperty() {
        return portfolio.getReadOnlyProperty();
    }

    /// From where the officer looks back; empty for the present. Nothing can be changed while it is set.
    public ReadOnlyObjectProperty<Optional<Viewpoint>> pastProperty() {
        return past.getReadOnlyProperty();
    }

    /// The portfolio of now, also while the officer looks back.
    public Portfolio present() {
        return store.portfolio();
    }

    /// Shows the portfolio as it was, if there was one and nobody wants to look from elsewhere by then.
    ///
    /// @param shown what is made of it before it is shown
    public void lookBack(Viewpoint viewpoint, Function<LookedBack.Seen, Portfolio> shown,
            Consumer<LookedBack> then) {
        sought = viewpoint;
        background.run(() -> look(viewpoint), found -> found.filter(_ -> viewpoint.equals(sought)).ifPresent(looked -> {
            if (looked instanceof LookedBack.Seen seen) {
                show(Optional.of(viewpoint), shown.apply(seen));
            }
            then.accept(looked);
        }));
    }

    /// One look after the other; who drags through the days wants only the last of those that wait.
    private Optional<LookedBack> look(Viewpoint viewpoint) {
        synchronized (looking) {
            return viewpoint.equals(sought) ? Optional.of(store.lookBack(viewpoint)) : Optional.empty();
        }
    }

    public void returnToNow() {
        sought = null;
        if (past.get().isPresent()) {
            show(Optional.empty(), store.portfolio());
        }
    }

    /// The day first, by which all that follows the portfolio judges. What has not changed would not be judged anew.
    private void show(Optional<Viewpoint> viewpoint, Portfolio next) {
        past.set(viewpoint);
        rest();
        if (portfolio().equals(next)) {
            portfolio.set(Portfolio.EMPTY);
        }
        portfolio.set(next);
        steps();
    }

    private void steps() {
        undoable.set(past.get().isPresent() ? Optional.empty() : store.undoable());
        redoable.set(past.get().isPresent() ? Optional.empty() : store.redoable());
    }

    /// What is different between two points of view. Blocks, so it is asked in the background.
    public LookedBack looked(Viewpoint viewpoint) {
        return store.lookBack(viewpoint);
    }

    /// The last edit of the journal.
    public Optional<EditId> lastEdit() {
        return store.log(LogFilter.latest(1)).stream().findFirst().map(entry -> new EditId(entry.edit()));
    }

    /// What undo would take back.
    public ReadOnlyObjectProperty<Optional<Act>> undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Act>> redoableProperty() {
        return redoable.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<SaveState> saveStateProperty() {
        return saveState.getReadOnlyProperty();
    }

    /// When the last edit was acknowledged; empty if none was in this window.
    public Optional<Instant> savedUpTo() {
        return Optional.ofNullable(savedUpTo);
    }

    /// What became of the last proposal, undo or redo.
    public ReadOnlyObjectProperty<CommitResult> resultProperty() {
        return result.getReadOnlyProperty();
    }

    /// Who makes the edits.
    public String author() {
        return store.author();
    }

    /// The edits, the newest first. Blocks, so it is asked in the background.
    public List<LogEntry> log(LogFilter filter) {
        return store.log(filter);
    }

    /// An edit with everything that it changed. Blocks.
    public Edit edit(long seq) {
        return store.edit(seq);
    }

    /// The laptop on which edits are made.
    public UUID device() {
        return store.device();
    }

    /// The edits that touched a record or anything that belongs or belonged to it, oldest first. Blocks, so it is asked
    /// in the background.
    public List<Edit> wholeHistoryOf(UUID owner) {
        return store.wholeHistoryOf(owner);
    }

    /// From now on edits are made under this name.
    public void signAs(String name) {
        store.setAuthor(name);
    }

    public void commit(Proposal proposal) {
        commit(proposal, _ -> {});
    }

    /// @param before does something first when many records are about to change, such as making a backup, then goes on
    public void beforeMany(Consumer<Runnable> before) {
        beforeMany = before;
    }

    /// Keeps an edit of many records as `commit` does, after a backup however few there are.
    public void commitMany(Proposal proposal, StillWanted wanted, Consumer<CommitResult> then) {
        if (isReadOnly() || proposal.isEmpty()) {
            commitNow(proposal, wanted, then);
        } else {
            beforeMany.accept(() -> commitNow(proposal, wanted, then));
        }
    }

    /// Keeps an edit and says what became of it once it is known; the portfolio is then already the next one.
    public void commit(Proposal proposal, Consumer<CommitResult> then) {
        if (proposal.changes().stream().map(Change::record).distinct().skip(MANY).findAny().isPresent()) {
            commitMany(proposal, StillWanted.ALWAYS, then);
        } else {
            commitNow(proposal, StillWanted.ALWAYS, then);
        }
    }

    private void commitNow(Proposal proposal, StillWanted wanted, Consumer<CommitResult> then) {
        if (proposal.isEmpty() && past.get().isEmpty()) {
            then.accept(new CommitResult.Nothing());
            return;
        }
        keep(() -> store.commit(proposal, wanted), then);
    }

    /// Keeps bytes, then the edit that names them by their hash.
    public void commit(Proposal proposal, Attachment named, Consumer<CommitResult> then) {
        keep(() -> store.commit(proposal, named), then);
    }

    /// The bytes of a hash; empty where they are missing or altered. Blocks, so it is asked in the background.
    public Optional<Attachment> attachment(String sha256) {
        return store.attachment(sha256);
    }

    /// Takes back the last edit that still can be; does nothing when there is none.
    public void undo() {
        keep(store::undo, _ -> {});
    }

    public void redo() {
        keep(store::redo, _ -> {});
    }

    /// What would come of merging a bundle. Blocks, so it is asked in the background.
    public Arrival preview(Bundle bundle, Choices choices) {
        return store.preview(bundle, choices);
    }

    /// Merges a bundle with what was decided about it.
    public void merge(Bundle bundle, Choices choices, Consumer<CommitResult> then) {
        keep(() -> store.merge(bundle, choices), then);
    }

    /// Makes the portfolio what it was in a backup.
    public void restore(RestorableBackup backup) {
        keep(() -> store.restore(backup), _ -> {});
    }

    /// The one way to the store: nothing is edited, taken back, merged or issued while the window looks back.
    private void keep(Supplier<CompletableFuture<CommitResult>> work, Consumer<CommitResult> then) {
        if (past.get().isPresent()) {
            rest();
            then.accept(new CommitResult.Nothing());
            return;
        }
        waiting++;
        saveState.set(new SaveState.Saving());
        background.follow(work.get(), outcome -> {
            waiting--;
            publish(outcome);
            then.accept(outcome);
        });
    }

    private void publish(CommitResult outcome) {
        switch (outcome) {
            case CommitResult.Committed committed -> {
                savedUpTo = committed.edit().time().instant();
                steps();
                if (past.get().isEmpty()) {
                    portfolio.set(committed.portfolio());
                }
                saveState.set(waiting == 0 ? new SaveState.Saved() : new SaveState.Saving());
            }
            case CommitResult.NotSaved refused ->
                saveState.set(new SaveState.NotSaved(refused.why().key(), refused.arguments()));
            case CommitResult.Invalid invalid -> {
                var first = invalid.problems().getFirst();
                saveState.set(new SaveState.NotSaved(first.key(), first.arguments()));
            }
            case CommitResult.Nothing _ -> rest();
        }
        result.set(outcome);
    }
}
