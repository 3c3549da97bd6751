package org.jalinan.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jalinan.bundle.Bundle;
import org.jalinan.bundle.SigningKey;
import org.jalinan.journal.Journal;
import org.jalinan.journal.JournalDamaged;
import org.jalinan.journal.JournalFolder;
import org.jalinan.journal.NewerProgram;
import org.jalinan.journal.PortfolioMarker;
import org.jalinan.model.Portfolio;
import org.jalinan.model.change.Act;
import org.jalinan.model.change.Edit;
import org.jalinan.model.change.Proposal;
import org.jalinan.model.merge.Choices;
import org.jalinan.model.past.Viewpoint;

/// A portfolio that somebody else has open: built from the journal as it lies on the disk, without the lock and never
/// through the database. Nothing in the folder is changed; an edit that is just being written is passed over.
final class ReadPortfolio implements Door {

    private final PortfolioFolder folder;
    private final UUID portfolio;
    private final Journal journal;
    private final Clock clock;
    private final UUID device;
    private final Refusal held;
    private final Map<Path, Written> written;
    private final JournalEdits edits = new JournalEdits();
    private final LookBack past;
    private final KnownEdits known;
    private Portfolio standing = Portfolio.EMPTY;
    private final Now now;

    /// What tells that a file was written to.
    record Written(FileTime at, long bytes) {
    }

    /// @param held why nothing can be edited
    ReadPortfolio(PortfolioFolder folder, Clock clock, UUID device, Refusal held)
            throws IOException, JournalDamaged, NewerProgram {
        this(folder, PortfolioMarker.read(folder.path()).orElseThrow(() -> new IOException("no portfolio"))
                .portfolio(), written(folder), clock, device, held);
    }

    private ReadPortfolio(PortfolioFolder folder, UUID portfolio, Map<Path, Written> written, Clock clock, UUID device,
            Refusal held) throws IOException, JournalDamaged, NewerProgram {
        this(folder, portfolio, JournalFolder.open(folder.journal(), portfolio), written, clock, device, held);
    }

    /// Reads a journal that need not lie in the folder.
    ///
    /// @param written when the files were that it was read from; empty if nobody writes to it
    ReadPortfolio(PortfolioFolder folder, UUID portfolio, Journal journal, Map<Path, Written> written, Clock clock,
            UUID device, Refusal held) throws IOException, JournalDamaged {
        this.folder = folder;
        this.clock = clock;
        this.device = device;
        this.held = held;
        this.portfolio = portfolio;
        this.written = written;
        this.journal = journal;
        past = new LookBack(journal);
        known = new KnownEdits(journal);
        journal.readAfter(0, entry -> {
            standing = entry.edit().applyTo(standing);
            edits.add(entry);
        });
        now = new Now(standing, journal.last(), Optional.empty(), Optional.empty());
    }

    /// The same read anew if anything was saved since.
    Optional<ReadPortfolio> later() throws IOException, JournalDamaged, NewerProgram {
        return written.isEmpty() || written(folder).equals(written) ? Optional.empty()
                : Optional.of(new ReadPortfolio(folder, clock, device, held));
    }

    /// When each file of the journal was last written, asked for before it is read: what comes meanwhile is read again.
    private static Map<Path, Written> written(PortfolioFolder folder) throws IOException {
        var written = new HashMap<Path, Written>();
        try (var files = Files.list(folder.journal())) {
            for (var file : files.toList()) {
                written.put(file, new Written(Files.getLastModifiedTime(file), Files.size(file)));
            }
        }
        return written;
    }

    @Override
    public Now now() {
        return now;
    }

    @Override
    public Optional<Refusal> closedTo() {
        return Optional.of(held);
    }

    @Override
    public CommitResult commit(Proposal proposal, String author, StillWanted wanted) {
        return CommitResult.NotSaved.of(held);
    }

    @Override
    public CommitResult undo(String author) {
        return CommitResult.NotSaved.of(held);
    }

    @Override
    public CommitResult redo(String author) {
        return CommitResult.NotSaved.of(held);
    }

    @Override
    public CommitResult merge(Bundle bundle, Choices choices, String author) {
        return CommitResult.NotSaved.of(held);
    }

    @Override
    public CommitResult restore(RestorableBackup backup, String author) {
        return CommitResult.NotSaved.of(held);
    }

    @Override
    public CommitResult become(Portfolio then, Act act, String author) {
        return CommitResult.NotSaved.of(held);
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

    @Override
    public List<LogEntry> log(LogFilter filter) {
        return edits.log(filter);
    }

    @Override
    public Edit edit(long seq) throws IOException, JournalDamaged {
        return journal.read(seq);
    }

    @Override
    public List<Edit> historyOf(UUID record) throws IOException, JournalDamaged {
        return new WholeHistory(journal, edits, now.portfolio()).ofAny(Set.of(record));
    }

    @Override
    public List<Edit> wholeHistoryOf(UUID owner) throws IOException, JournalDamaged {
        return new WholeHistory(journal, edits, now.portfolio()).of(owner);
    }

    @Override
    public LookedBack lookBack(Viewpoint viewpoint) throws IOException, JournalDamaged {
        return past.from(viewpoint, now.portfolio(), edits, clock.getZone());
    }

    @Override
    public boolean prepareToLookBack() throws IOException, JournalDamaged {
        return past.prepare();
    }

    /// The chain can be proved, the view of another program cannot.
    @Override
    public CheckReport check() throws IOException {
        try {
            return new Check(journal, now.portfolio(), Optional.empty(), new Attachments(folder.attachments()))
                    .report();
        } catch (JournalDamaged damage) {
            return CheckReport.damaged(journal.last(), damage);
        }
    }

    @Override
    public void close() throws IOException {
        journal.close();
    }
}
