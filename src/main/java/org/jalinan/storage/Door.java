package org.jalinan.storage;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jalinan.bundle.Bundle;
import org.jalinan.bundle.SigningKey;
import org.jalinan.journal.JournalDamaged;
import org.jalinan.model.Portfolio;
import org.jalinan.model.change.Act;
import org.jalinan.model.change.Edit;
import org.jalinan.model.change.Proposal;
import org.jalinan.model.merge.Choices;
import org.jalinan.model.past.Viewpoint;

/// What a store does on its own thread: with the lock everything, without it all that only reads.
sealed interface Door permits OpenPortfolio, ReadPortfolio {

    /// What everybody may see.
    record Now(Portfolio portfolio, long edits, Optional<Act> undoable, Optional<Act> redoable) {
    }

    Now now();

    /// Why nothing can be edited; empty where it can.
    Optional<Refusal> closedTo();

    /// @param wanted asked until the edit reaches the journal; without an answer of yes nothing is changed
    CommitResult commit(Proposal proposal, String author, StillWanted wanted) throws JournalDamaged;

    CommitResult undo(String author) throws IOException, JournalDamaged;

    CommitResult redo(String author) throws IOException, JournalDamaged;

    Arrival preview(Bundle bundle, Choices choices) throws IOException, JournalDamaged;

    CommitResult merge(Bundle bundle, Choices choices, String author) throws IOException, JournalDamaged;

    CommitResult restore(RestorableBackup backup, String author) throws IOException, JournalDamaged;

    /// Makes the portfolio what it was, as one edit that is not judged.
    CommitResult become(Portfolio then, Act act, String author) throws JournalDamaged;

    byte[] bundle(Set<UUID> without, String author, SigningKey key) throws IOException, JournalDamaged;

    List<LogEntry> log(LogFilter filter) throws JournalDamaged;

    Edit edit(long seq) throws IOException, JournalDamaged;

    List<Edit> historyOf(UUID record) throws IOException, JournalDamaged;

    List<Edit> wholeHistoryOf(UUID owner) throws IOException, JournalDamaged;

    LookedBack lookBack(Viewpoint viewpoint) throws IOException, JournalDamaged;

    boolean prepareToLookBack() throws IOException, JournalDamaged;

    CheckReport check() throws IOException;

    void close() throws IOException;
}
