package org.jalinan.storage;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jalinan.journal.Journal;
import org.jalinan.journal.JournalDamaged;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Problem;
import org.jalinan.model.RecordIds;
import org.jalinan.model.Rules;
import org.jalinan.model.change.Act;
import org.jalinan.model.change.Change;
import org.jalinan.model.change.Edit;
import org.jalinan.model.change.Proposal;
import org.jalinan.model.change.Reversal;
import org.jalinan.model.change.Stamp;
import org.jalinan.model.change.UndoStack;
import org.jalinan.model.past.Viewpoint;
import org.jspecify.annotations.Nullable;

/// The journal, the view and what stands now, for the writer thread alone; only `now` is for everybody.
final class OpenPortfolio {

    private static final System.Logger LOG = System.getLogger(OpenPortfolio.class.getName());

    /// What everybody may see.
    record Now(Portfolio portfolio, long edits, Optional<Act> undoable, Optional<Act> redoable) {
    }

    private final PortfolioFolder folder;
    private final FolderLock lock;
    private final Journal journal;
    private final ViewOpening views;
    private final Clock clock;
    private final UUID device;
    private final UndoStack stack = new UndoStack();
    private final LookBack past;
    private @Nullable View view;
    private Stamp lastStamp;
    private volatile Now now;

    OpenPortfolio(PortfolioFolder folder, Opener.Parts parts, Journal journal, Clock clock, UUID device) {
        this.folder = folder;
        this.lock = parts.lock();
        this.journal = journal;
        this.views = parts.views();
        this.clock = clock;
        this.device = device;
        this.past = new LookBack(journal);
        var edits = parts.current().view().edits();
        this.view = parts.current().view();
        this.lastStamp = edits.lastStamp();
        edits.steps(device).forEach(stack::add);
        this.now = standing(parts.current().portfolio());
    }

    Now now() {
        return now;
    }

    private Now standing(Portfolio portfolio) {
        return new Now(portfolio, journal.last(), stack.toUndo().map(stack::originalAct),
                stack.toRedo().map(stack::originalAct));
    }

    CommitResult commit(Proposal proposal, String author) throws JournalDamaged {
        return proposal.isEmpty() && proposal.undoes().isEmpty() ? new CommitResult.Nothing()
                : save(proposal, author, List.of());
    }

    CommitResult undo(String author) throws IOException, JournalDamaged {
        return takeBack(stack.toUndo(), Act.UNDO, author);
    }

    CommitResult redo(String author) throws IOException, JournalDamaged {
        return takeBack(stack.toRedo(), Act.REDO, author);
    }

    private CommitResult takeBack(Optional<UndoStack.Step> step, String act, String author)
            throws IOException, JournalDamaged {
        if (step.isEmpty()) {
            return new CommitResult.Nothing();
        }
        var usable = usableView();
        if (usable.isEmpty()) {
            return notSaved(new IOException("no view"));
        }
        var edits = usable.get().edits();
        long seq = edits.seqOf(step.get().id()).orElseThrow();
        var edit = journal.read(seq);
        var original = stack.originalAct(step.get());
        var named = new ArrayList<>(List.of(original.key()));
        named.addAll(original.arguments());
        var reversal = Reversal.of(edit, new Act(act, named),
                new Standing(edits, now.portfolio(), seq, edit)::of);
        return save(reversal.proposal(), author, reversal.left());
    }

    /// The commit itself: judge, write to the view, write to the journal and force it, and only then make the view's
    /// transaction last. What is in the journal is saved, whatever happens to the view afterwards.
    private CommitResult save(Proposal proposal, String author, List<Change> left) throws JournalDamaged {
        var usable = usableView();
        if (usable.isEmpty()) {
            return notSaved(new IOException("no view"));
        }
        var before = now.portfolio();
        View.Pending pending = null;
        try {
            var prepared = new Preparation(before, proposal.changes(), usable.get().edits()::lastEdit);
            var problems = problems(prepared, proposal.undoes().isEmpty());
            if (!problems.isEmpty()) {
                return new CommitResult.Invalid(problems);
            }
            if (prepared.changes().isEmpty() && proposal.undoes().isEmpty()) {
                return new CommitResult.Nothing();
            }
            var edit = new Edit(idOf(proposal), Edit.SCHEMA, writable(proposal.act()), writable(author),
                    device, lastStamp.next(clock.millis()), proposal.undoes(), prepared.changes());
            pending = usable.get().apply(new Journal.Entry(journal.last() + 1, edit), before, prepared.after());
            journal.append(edit);
            commit(pending, journal.headAt(journal.last()));
            return published(edit, prepared.after(), left);
        } catch (IOException notInTheJournal) {
            if (pending != null) {
                pending.rollback();
            }
            return notSaved(notInTheJournal);
        } catch (RuntimeException viewFailed) {
            LOG.log(Level.WARNING, "The view failed before the journal was written: {0}", viewFailed.getClass());
            dropView();
            return notSaved(viewFailed);
        }
    }

    /// The load of the shipped facts is one and the same edit on every laptop.
    private UUID idOf(Proposal proposal) {
        return proposal.act().key().equals(Act.LOAD_FACTS) ? RecordIds.ofFact("load") : RecordIds.at(clock.millis());
    }

    private List<Problem> problems(Preparation prepared, boolean judge) {
        var problems = new ArrayList<>(prepared.problems());
        var today = LocalDate.now(clock);
        for (var record : prepared.written()) {
            problems.addAll(Texts.problems(record));
            if (judge) {
                problems.addAll(Rules.problems(prepared.after(), record, today));
            }
        }
        return problems;
    }

    private void commit(View.Pending pending, String head) {
        try {
            pending.commit(head);
        } catch (RuntimeException viewFailed) {
            LOG.log(Level.WARNING, "The view failed after the journal was written: {0}", viewFailed.getClass());
            dropView();
        }
    }

    private CommitResult published(Edit edit, Portfolio after, List<Change> left) {
        lastStamp = edit.time();
        stack.add(new UndoStack.Step(edit.id(), edit.act(), edit.undoes()));
        now = standing(after);
        return new CommitResult.Committed(edit, after, left);
    }

    private CommitResult notSaved(Exception failure) {
        return CommitResult.NotSaved.of(Refusal.of(folder.path(), failure));
    }

    private static Act writable(Act act) {
        return new Act(act.key(), act.arguments().stream().map(OpenPortfolio::writable).toList());
    }

    private static String writable(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).replace('\0', ' ');
    }

    /// The view; opened or rebuilt if it failed before. Empty if even that fails, for example on a full disk.
    private Optional<View> usableView() throws JournalDamaged {
        if (view == null) {
            try {
                view = views.open(journal).view();
            } catch (IOException | SQLException | RuntimeException | ViewUnsound e) {
                LOG.log(Level.WARNING, "The view cannot be opened again: {0}", e.getClass());
            }
        }
        return Optional.ofNullable(view);
    }

    private void dropView() {
        if (view != null) {
            view.close();
            view = null;
        }
    }

    List<LogEntry> log(LogFilter filter) throws JournalDamaged {
        return usableView().map(usable -> usable.edits().log(filter)).orElseThrow();
    }

    List<Edit> historyOf(UUID record) throws IOException, JournalDamaged {
        var history = new ArrayList<Edit>();
        for (long seq : usableView().orElseThrow().edits().seqsOf(record)) {
            history.add(journal.read(seq));
        }
        return history;
    }

    List<Edit> wholeHistoryOf(UUID owner) throws IOException, JournalDamaged {
        return new WholeHistory(journal, usableView().orElseThrow().edits(), now.portfolio()).of(owner);
    }

    LookedBack lookBack(Viewpoint viewpoint) throws IOException, JournalDamaged {
        return past.from(viewpoint, now.portfolio(), usableView().orElseThrow().edits(), clock.getZone());
    }

    boolean prepareToLookBack() throws IOException, JournalDamaged {
        return past.prepare();
    }

    CheckReport check() throws IOException {
        try {
            return new Check(journal, now.portfolio(), usableView(), new Attachments(folder.attachments())).report();
        } catch (JournalDamaged damage) {
            return new CheckReport(journal.last(), 0, List.of(Check.damaged(damage)));
        }
    }

    void close() throws IOException {
        dropView();
        journal.close();
        lock.close();
    }
}
