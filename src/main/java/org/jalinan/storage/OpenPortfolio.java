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
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.jalinan.bundle.Bundle;
import org.jalinan.bundle.SigningKey;
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
import org.jalinan.model.merge.Choices;
import org.jalinan.model.past.Viewpoint;
import org.jspecify.annotations.Nullable;

/// The journal, the view and what stands now, for the writer thread alone; only `now` is for everybody.
final class OpenPortfolio implements Door {

    private static final System.Logger LOG = System.getLogger(OpenPortfolio.class.getName());

    private final PortfolioFolder folder;
    private final FolderLock lock;
    private final Journal journal;
    private final ViewOpening views;
    private final Clock clock;
    private final UUID device;
    private final UUID portfolio;
    private final UndoStack stack = new UndoStack();
    private final LookBack past;
    private final KnownEdits known;
    private boolean merged;
    private @Nullable View view;
    private Exception noView = new IOException("no view");
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
        this.portfolio = parts.portfolio();
        this.known = new KnownEdits(journal);
        this.merged = edits.hasMerges();
        this.lastStamp = edits.lastStamp();
        edits.steps(device).forEach(stack::add);
        this.now = standing(parts.current().portfolio());
    }

    @Override
    public Now now() {
        return now;
    }

    @Override
    public Optional<Refusal> closedTo() {
        return Optional.empty();
    }

    private Now standing(Portfolio portfolio) {
        return new Now(portfolio, journal.last(), stack.toUndo().map(stack::originalAct),
                stack.toRedo().map(stack::originalAct));
    }

    @Override
    public CommitResult commit(Proposal proposal, String author, StillWanted wanted) throws JournalDamaged {
        return proposal.isEmpty() && proposal.undoes().isEmpty() ? new CommitResult.Nothing()
                : save(proposal, author, List.of(), proposal.undoes().isEmpty(), wanted);
    }

    /// Makes the portfolio what it was in a backup. Like an undo it is not judged: it was judged when it was made.
    @Override
    public CommitResult restore(RestorableBackup backup, String author) throws IOException, JournalDamaged {
        var proposal = backup.preview(now.portfolio());
        new Attachments(folder.attachments()).keepAll(backup.attachments().values());
        return proposal.isEmpty() ? new CommitResult.Nothing()
                : save(proposal, author, List.of(), false, StillWanted.ALWAYS);
    }

    @Override
    public CommitResult become(Portfolio then, Act act, String author) throws JournalDamaged {
        return save(Proposal.between(now.portfolio(), then, act), author, List.of(), false, StillWanted.ALWAYS);
    }

    @Override
    public Arrival preview(Bundle bundle, Choices choices) throws IOException, JournalDamaged {
        return new Incoming(journal, portfolio, known).preview(now.portfolio(), bundle, choices);
    }

    @Override
    public byte[] bundle(Set<UUID> without, String author, SigningKey key) throws IOException, JournalDamaged {
        return new Outgoing(journal, new Attachments(folder.attachments()), portfolio, device, author, key,
                clock.instant()).changes(known.ledger(), without);
    }

    /// Takes in the edits of another laptop and what was decided about them, as one edit.
    @Override
    public CommitResult merge(Bundle bundle, Choices choices, String author) throws IOException, JournalDamaged {
        var usable = usableView();
        if (usable.isEmpty()) {
            return notSaved(noView);
        }
        if (!(preview(bundle, choices) instanceof Arrival.Possible(var merge)) || merge.isNothing()) {
            return new CommitResult.Nothing();
        }
        var problems = merge.written().flatMap(id -> Texts.problems(merge.after().find(id).orElseThrow()).stream())
                .toList();
        if (!problems.isEmpty()) {
            return new CommitResult.Invalid(problems);
        }
        new Attachments(folder.attachments()).keepAll(bundle.attachments().values());
        var act = Act.of(Act.MERGE, bundle.manifest().sender().name(), Integer.toString(merge.arriving().size()));
        var latest = merge.arriving().stream().map(Edit::time).reduce(lastStamp, OpenPortfolio::later);
        var edit = new Edit(RecordIds.at(clock.millis()), Edit.SCHEMA, writable(act), writable(author), device,
                latest.next(clock.millis()), Optional.empty(), merge.changes());
        var result = write(usable.get(), merge.arriving(), edit, merge.after(), List.of(), StillWanted.ALWAYS);
        if (result instanceof CommitResult.Committed) {
            merged = true;
            new Colleagues(folder.colleagues()).remember(bundle.manifest().sender(), bundle.known());
        }
        return result;
    }

    private static Stamp later(Stamp one, Stamp other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private Heads heads(View usable) throws IOException, JournalDamaged {
        return merged ? Heads.of(known.ledger()) : Heads.of(usable.edits());
    }

    @Override
    public CommitResult undo(String author) throws IOException, JournalDamaged {
        return takeBack(stack.toUndo(), Act.UNDO, author);
    }

    @Override
    public CommitResult redo(String author) throws IOException, JournalDamaged {
        return takeBack(stack.toRedo(), Act.REDO, author);
    }

    private CommitResult takeBack(Optional<UndoStack.Step> step, String act, String author)
            throws IOException, JournalDamaged {
        if (step.isEmpty()) {
            return new CommitResult.Nothing();
        }
        var usable = usableView();
        if (usable.isEmpty()) {
            return notSaved(noView);
        }
        var edits = usable.get().edits();
        long seq = edits.seqOf(step.get().id()).orElseThrow();
        var edit = whatItDid(seq);
        var original = stack.originalAct(step.get());
        var named = new ArrayList<>(List.of(original.key()));
        named.addAll(original.arguments());
        var reversal = Reversal.of(edit, new Act(act, named),
                new Standing(edits, now.portfolio(), seq, edit)::of);
        return save(reversal.proposal(), author, reversal.left(), reversal.proposal().undoes().isEmpty(),
                StillWanted.ALWAYS);
    }

    /// An edit without what changed nothing here: a merge also says of records that were gone already that they go.
    private Edit whatItDid(long seq) throws IOException, JournalDamaged {
        var edit = journal.read(seq);
        if (!edit.act().key().equals(Act.MERGE)) {
            return edit;
        }
        var ledger = known.ledger();
        var arrived = journal.arrivedWith(seq).stream().map(Edit::id).collect(Collectors.toSet());
        return edit.with(edit.changes().stream().filter(change -> !(change instanceof Change.Deletion)
                || change.replaces().stream()
                        .noneMatch(id -> !arrived.contains(id) && ledger.deletes(id, change.record())))
                .toList());
    }

    /// The commit itself: judge, write to the view, write to the journal and force it, and only then make the view's
    /// transaction last. What is in the journal is saved, whatever happens to the view afterwards.
    private CommitResult save(Proposal proposal, String author, List<Change> left, boolean judged, StillWanted wanted)
            throws JournalDamaged {
        var usable = usableView();
        if (usable.isEmpty()) {
            return notSaved(noView);
        }
        try {
            var prepared = new Preparation(now.portfolio(), proposal.changes(), heads(usable.get()), wanted);
            var problems = problems(prepared, judged, wanted);
            if (!problems.isEmpty()) {
                return new CommitResult.Invalid(problems);
            }
            if (prepared.changes().isEmpty() && proposal.undoes().isEmpty()) {
                return new CommitResult.Nothing();
            }
            var edit = new Edit(idOf(proposal), Edit.SCHEMA, writable(proposal.act()), writable(author),
                    device, lastStamp.next(clock.millis()), proposal.undoes(), prepared.changes());
            return write(usable.get(), List.of(), edit, prepared.after(), left, wanted);
        } catch (CancellationException givenUp) {
            return new CommitResult.Nothing();
        } catch (IOException notReadable) {
            return notSaved(notReadable);
        } catch (RuntimeException viewFailed) {
            return viewFailed(viewFailed);
        }
    }

    private CommitResult write(View usable, List<Edit> arrived, Edit edit, Portfolio after, List<Change> left,
            StillWanted wanted) throws JournalDamaged {
        View.Pending pending = null;
        try {
            pending = usable.apply(new Journal.Entry(journal.last() + 1, edit), now.portfolio(), after, wanted);
            journal.append(arrived, edit);
            commit(pending, journal.headAt(journal.last()));
            known.add(arrived, edit);
            return published(edit, after, left);
        } catch (CancellationException givenUp) {
            return new CommitResult.Nothing();
        } catch (IOException notInTheJournal) {
            if (pending != null) {
                pending.rollback();
            }
            return notSaved(notInTheJournal);
        } catch (RuntimeException viewFailed) {
            return viewFailed(viewFailed);
        }
    }

    private CommitResult viewFailed(RuntimeException failure) {
        LOG.log(Level.WARNING, "The view failed before the journal was written: {0}", failure.getClass());
        dropView();
        return notSaved(failure);
    }

    /// The load of the shipped facts is one and the same edit on every laptop.
    private UUID idOf(Proposal proposal) {
        return proposal.act().key().equals(Act.LOAD_FACTS) ? RecordIds.ofFact("load") : RecordIds.at(clock.millis());
    }

    private List<Problem> problems(Preparation prepared, boolean judge, StillWanted wanted) {
        var problems = new ArrayList<>(prepared.problems());
        var today = LocalDate.now(clock);
        for (var record : prepared.written()) {
            wanted.check();
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
        if (view != null && !view.answers()) {
            dropView();
        }
        if (view == null) {
            try {
                view = views.open(journal).view();
            } catch (IOException | SQLException | RuntimeException | ViewUnsound e) {
                LOG.log(Level.WARNING, "The view cannot be opened again: {0}", e.getClass());
                noView = e;
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

    @Override
    public List<LogEntry> log(LogFilter filter) throws JournalDamaged {
        return usableView().map(usable -> usable.edits().log(filter)).orElseThrow();
    }

    @Override
    public Edit edit(long seq) throws IOException, JournalDamaged {
        return journal.read(seq);
    }

    @Override
    public List<Edit> historyOf(UUID record) throws IOException, JournalDamaged {
        return new WholeHistory(journal, usableView().orElseThrow().edits(), now.portfolio())
                .ofAny(Set.of(record));
    }

    @Override
    public List<Edit> wholeHistoryOf(UUID owner) throws IOException, JournalDamaged {
        return new WholeHistory(journal, usableView().orElseThrow().edits(), now.portfolio()).of(owner);
    }

    @Override
    public LookedBack lookBack(Viewpoint viewpoint) throws IOException, JournalDamaged {
        return past.from(viewpoint, now.portfolio(), usableView().orElseThrow().edits(), clock.getZone());
    }

    @Override
    public boolean prepareToLookBack() throws IOException, JournalDamaged {
        var more = past.prepare();
        if (!more) {
            usableView().ifPresent(usable -> past.recorded(usable.edits(), clock.getZone()));
        }
        return more;
    }

    @Override
    public CheckReport check() throws IOException {
        try {
            return new Check(journal, now.portfolio(), usableView(), new Attachments(folder.attachments())).report();
        } catch (JournalDamaged damage) {
            return CheckReport.damaged(journal.last(), damage);
        }
    }

    @Override
    public void close() throws IOException {
        dropView();
        journal.close();
        lock.close();
    }
}
