package org.jalinan.storage;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import org.jalinan.bundle.Bundle;
import org.jalinan.bundle.KeyRing;
import org.jalinan.bundle.SigningKey;
import org.jalinan.journal.Journal;
import org.jalinan.journal.JournalDamaged;
import org.jalinan.journal.NewerProgram;
import org.jalinan.model.Portfolio;
import org.jalinan.model.change.Act;
import org.jalinan.model.change.Edit;
import org.jalinan.model.change.Proposal;
import org.jalinan.model.merge.Choices;
import org.jalinan.model.past.Viewpoint;

/// An open portfolio and the one door by which it is changed. May be used from any thread; all work is done on the
/// store's own.
public final class Store implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(Store.class.getName());

    private final WriterThread writer;
    private volatile Door open;
    private final UUID device;
    private final PortfolioFolder folder;
    private final CommitResult closed;
    private final Clock clock;
    private volatile String author;

    private Store(WriterThread writer, Door open, PortfolioFolder folder, Clock clock, UUID device, String author) {
        this.clock = clock;
        this.writer = writer;
        this.open = open;
        this.device = device;
        this.folder = folder;
        this.author = author;
        this.closed = CommitResult.NotSaved.of(Refusal.of(Reason.CLOSED, folder.path()));
    }

    /// Opens the portfolio in a folder, or makes one where the folder is missing or empty. Blocks for as long as the
    /// journal takes to be proved.
    ///
    /// @param author who makes the edits from now on
    public static Opening open(PortfolioFolder folder, Clock clock, String author) {
        return open(folder, clock, author, Device.standard(), Optional.of(Device::keys), UnaryOperator.identity());
    }

    /// @param device the laptop's account; undo takes back its edits only
    public static Opening open(PortfolioFolder folder, Clock clock, String author, UUID device) {
        return open(folder, clock, author, device, UnaryOperator.identity());
    }

    static Opening open(PortfolioFolder folder, Clock clock, String author, UUID device,
            UnaryOperator<Journal> journal) {
        return open(folder, clock, author, device, Optional.empty(), journal);
    }

    /// @param keys to sign the backup before an upgrade; without them none is made
    static Opening open(PortfolioFolder folder, Clock clock, String author, UUID device, Optional<KeyRing> keys,
            UnaryOperator<Journal> journal) {
        var writer = new WriterThread();
        var opening = writer.call(() -> {
            try {
                var parts = new Opener(folder, clock, author,
                        () -> keys.ifPresent(ring -> backup(folder, clock, device, author, ring))).open();
                var open = new OpenPortfolio(folder, parts, journal.apply(parts.journal()), clock, device);
                return new Opening.Opened(new Store(writer, open, folder, clock, device, author), parts.notices());
            } catch (Opener.NotOpened refused) {
                return new Opening.Refused(refused.refusal());
            }
        });
        if (opening instanceof Opening.Refused) {
            writer.close();
        }
        return opening;
    }

    private static void backup(PortfolioFolder folder, Clock clock, UUID device, String author, KeyRing keys) {
        try {
            new Backups(folder, clock).write(device, author, keys.open(), false);
        } catch (IOException noKeys) {
            LOG.log(Level.WARNING, "No backup before the upgrade: {0}", noKeys.getClass());
        }
    }

    /// Opens a portfolio that somebody else has open, to be read only. Nothing in the folder is changed. Blocks.
    ///
    /// @param held why it could not be opened with the lock
    /// @return empty if there is no journal that can be proved
    public static Optional<Store> openToRead(PortfolioFolder folder, Clock clock, String author, Refusal held) {
        var writer = new WriterThread();
        var device = Device.standard();
        var opened = writer.call(() -> {
            try {
                return Optional.of(new Store(writer, new ReadPortfolio(folder, clock, device, held), folder, clock,
                        device, author));
            } catch (IOException | JournalDamaged | NewerProgram unreadable) {
                return Optional.<Store>empty();
            }
        });
        if (opened.isEmpty()) {
            writer.close();
        }
        return opened;
    }

    /// What is left of a damaged journal, to be read only.
    static Store salvaged(PortfolioFolder folder, UUID portfolio, SalvagedJournal journal, Clock clock, String author,
            Refusal why) {
        var writer = new WriterThread();
        var device = Device.standard();
        return writer.call(() -> new Store(writer,
                new ReadPortfolio(folder, portfolio, journal, Map.of(), clock, device, why), folder, clock, device,
                author));
    }

    /// Why nothing can be edited: somebody else has the portfolio open. Empty where it can.
    public Optional<Refusal> closedTo() {
        return open.closedTo();
    }

    /// What was found of a portfolio that somebody else has open.
    ///
    /// @param changed whether something was saved since, which is shown from now on
    /// @param free whether nobody has it open any more
    public record Followed(boolean changed, boolean free) {
    }

    /// Reads what somebody else has saved. Nothing in the folder is changed.
    public CompletableFuture<Followed> follow() {
        var nothing = new Followed(false, false);
        return writer.submit(() -> open instanceof ReadPortfolio read && isHeld() ? follow(read) : nothing, nothing);
    }

    private boolean isHeld() {
        return closedTo().filter(why -> why.reason() == Reason.HELD).isPresent();
    }

    /// What cannot be read now, because it is just being written, is shown when it can.
    private Followed follow(ReadPortfolio read) throws IOException {
        try {
            var later = read.later();
            if (later.isPresent()) {
                open = later.get();
                read.close();
            }
            return new Followed(later.isPresent(), FolderLock.isFree(folder.lock()));
        } catch (IOException | JournalDamaged | NewerProgram unreadable) {
            return new Followed(false, false);
        }
    }

    /// Opens with the lock what was opened to be read, once nobody else has it open.
    ///
    /// @param keys to sign the backup before an upgrade
    /// @return this store with what there is to say of it, or why it still can only be read
    public CompletableFuture<Opening> takeOver(KeyRing keys) {
        Opening unchanged = new Opening.Opened(this, List.of());
        return writer.submit(() -> open instanceof ReadPortfolio read ? takeOver(read, keys) : unchanged, unchanged);
    }

    private Opening takeOver(ReadPortfolio read, KeyRing keys) throws IOException {
        try {
            var parts = new Opener(folder, clock, author, () -> backup(folder, clock, device, author, keys)).open();
            open = new OpenPortfolio(folder, parts, parts.journal(), clock, device);
            read.close();
            return new Opening.Opened(this, parts.notices());
        } catch (Opener.NotOpened refused) {
            return new Opening.Refused(refused.refusal());
        }
    }

    /// The portfolio after the last edit that is on disk.
    public Portfolio portfolio() {
        return open.now().portfolio();
    }

    /// The folder for what was typed and is not yet an edit. It need not exist.
    public Path drafts() {
        return folder.drafts();
    }

    /// Whether nothing was ever committed: this is a first start.
    public boolean isNew() {
        return open.now().edits() == 0;
    }

    /// Saves a proposal as one edit. The result comes on the store's thread once the edit is on disk.
    public CompletableFuture<CommitResult> commit(Proposal proposal) {
        return commit(proposal, author);
    }

    public CompletableFuture<CommitResult> commit(Proposal proposal, String by) {
        return commit(proposal, by, StillWanted.ALWAYS);
    }

    /// The same as long as it is wanted: what is given up before it reached the journal changed nothing.
    public CompletableFuture<CommitResult> commit(Proposal proposal, StillWanted wanted) {
        return commit(proposal, author, wanted);
    }

    private CompletableFuture<CommitResult> commit(Proposal proposal, String by, StillWanted wanted) {
        return writer.submit(() -> open.commit(proposal, by, wanted), closed);
    }

    /// Saves a proposal that names bytes by their hash: these are on disk before it is.
    public CompletableFuture<CommitResult> commit(Proposal proposal, Attachment named) {
        if (closedTo().isPresent()) {
            return commit(proposal);
        }
        var by = author;
        return writer.submit(() -> {
            try {
                new Attachments(folder.attachments()).keep(named);
            } catch (IOException e) {
                return CommitResult.NotSaved.of(Refusal.of(folder.path(), e));
            }
            return open.commit(proposal, by, StillWanted.ALWAYS);
        }, closed);
    }

    /// The bytes of a hash; empty where they are missing or not those. Blocks.
    ///
    /// @throws StoreClosed after `close`
    public Optional<Attachment> attachment(String sha256) {
        return writer.call(() -> new Attachments(folder.attachments()).find(sha256));
    }

    /// Takes back the latest edit of this device that still stands, as an edit of its own.
    public CompletableFuture<CommitResult> undo() {
        var by = author;
        return writer.submit(() -> open.undo(by), closed);
    }

    /// Takes back the latest undo.
    public CompletableFuture<CommitResult> redo() {
        var by = author;
        return writer.submit(() -> open.redo(by), closed);
    }

    /// What would come of merging a bundle. Nothing is written. Blocks.
    ///
    /// @throws StoreClosed after `close`
    public Arrival preview(Bundle bundle, Choices choices) {
        return writer.call(() -> open.preview(bundle, choices));
    }

    /// Merges a bundle as one edit, with what was decided about it. Nothing happens if `preview` would refuse it.
    public CompletableFuture<CommitResult> merge(Bundle bundle, Choices choices) {
        var by = author;
        return writer.submit(() -> open.merge(bundle, choices, by), closed);
    }

    /// The edits of this laptop for a colleague, as the bytes of a bundle. Blocks.
    ///
    /// @param without edits that the colleague has
    public byte[] bundle(Set<UUID> without, SigningKey key) {
        return writer.call(() -> open.bundle(without, author, key));
    }

    /// The edits that a colleague was last seen to have, by the name of the officer or the id of the laptop.
    public Optional<Set<UUID>> knownTo(String colleague) {
        return new Colleagues(folder.colleagues()).all().stream()
                .filter(each -> each.name().equalsIgnoreCase(colleague) || each.device().toString().equals(colleague))
                .map(Colleagues.Laptop::edits).findFirst();
    }

    /// The names of the colleagues whose bundles were merged here.
    public List<String> colleagues() {
        return new Colleagues(folder.colleagues()).all().stream().map(Colleagues.Laptop::name).distinct().toList();
    }

    /// Makes the portfolio what it was in a backup, as one edit that can be undone.
    public CompletableFuture<CommitResult> restore(RestorableBackup backup) {
        var by = author;
        return writer.submit(() -> open.restore(backup, by), closed);
    }

    /// Makes the portfolio what a sound database showed before its journal was damaged.
    CompletableFuture<CommitResult> become(Portfolio then, Act act) {
        var by = author;
        return writer.submit(() -> open.become(then, act, by), closed);
    }

    /// How many edits the journal holds.
    public long edits() {
        return open.now().edits();
    }

    public PortfolioFolder folder() {
        return folder;
    }

    /// What undo would take back: the act as the officer first did it.
    public Optional<Act> undoable() {
        return open.now().undoable();
    }

    /// What redo would do again.
    public Optional<Act> redoable() {
        return open.now().redoable();
    }

    /// The edits, newest first. Blocks.
    ///
    /// @throws StoreClosed after `close`
    public List<LogEntry> log(LogFilter filter) {
        return writer.call(() -> open.log(filter));
    }

    /// An edit with everything that it changed. Blocks.
    ///
    /// @param seq as the log numbers it
    public Edit edit(long seq) {
        return writer.call(() -> open.edit(seq));
    }

    /// The edits that touched a record, oldest first, with everything else that they changed. Blocks.
    ///
    /// @throws StoreClosed after `close`
    public List<Edit> historyOf(UUID record) {
        return writer.call(() -> open.historyOf(record));
    }

    /// The edits that touched a record or anything that belongs or belonged to it, oldest first. Blocks.
    public List<Edit> wholeHistoryOf(UUID owner) {
        return writer.call(() -> open.wholeHistoryOf(owner));
    }

    /// The portfolio as it was at a moment, by either clock. Blocks.
    ///
    /// @throws StoreClosed after `close`
    public LookedBack lookBack(Viewpoint viewpoint) {
        return writer.call(() -> open.lookBack(viewpoint));
    }

    /// Reads the history in small steps between other work, so that looking back is quick from the first time on.
    public CompletableFuture<Boolean> prepareToLookBack() {
        return writer.submit(() -> open.prepareToLookBack(), false)
                .thenCompose(more -> more ? prepareToLookBack() : CompletableFuture.completedFuture(false));
    }

    /// Proves the chain on disk and compares every row of the view with the journal. Blocks.
    ///
    /// @throws StoreClosed after `close`
    public CheckReport check() {
        return writer.call(() -> open.check());
    }

    /// Who makes the edits.
    public String author() {
        return author;
    }

    public void setAuthor(String name) {
        author = name;
    }

    public UUID device() {
        return device;
    }

    /// Ends after the work that was handed in before. May be called twice.
    @Override
    public void close() {
        var done = writer.submit(() -> {
            open.close();
            return true;
        }, false);
        done.join();
        writer.close();
    }
}
