package org.jalinan.storage;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jalinan.journal.Journal;
import org.jalinan.journal.JournalDamaged;
import org.jalinan.model.Belongings;
import org.jalinan.model.Portfolio;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.change.Change;
import org.jalinan.model.change.Edit;

/// The edits that touched a record or anything that belongs to it, now or before it was deleted.
record WholeHistory(Journal journal, Edits edits, Portfolio portfolio) {

    /// Oldest first; those of another laptop before the merge with which they arrived.
    List<Edit> of(UUID owner) throws IOException, JournalDamaged {
        var ids = new HashSet<>(Set.of(owner));
        portfolio.find(owner).ifPresent(record -> ids.addAll(Belongings.of(portfolio, record).keySet()));
        addGone(ids);
        return ofAny(ids);
    }

    /// The edits that touched any of these records.
    List<Edit> ofAny(Set<UUID> ids) throws IOException, JournalDamaged {
        var history = new ArrayList<Edit>();
        for (long seq : edits.seqsOf(ids)) {
            journal.arrivedWith(seq).stream().filter(
                    edit -> edit.changes().stream().anyMatch(change -> ids.contains(change.record())))
                    .forEach(history::add);
            history.add(journal.read(seq));
        }
        return history;
    }

    /// Adds what belonged to these before it was deleted. The view keeps no values, so that is read in the journal.
    private void addGone(Set<UUID> ids) throws IOException, JournalDamaged {
        var gone = new ArrayList<PortfolioRecord>();
        for (long seq : edits.seqsOfGone()) {
            journal.read(seq).changes().stream().flatMap(WholeHistory::deleted).forEach(gone::add);
        }
        while (ids.addAll(gone.stream().filter(record -> ids.stream().anyMatch(id -> Belongings.isOf(record, id)))
                .map(PortfolioRecord::id).toList())) {
            gone.removeIf(record -> ids.contains(record.id()));
        }
    }

    private static Stream<PortfolioRecord> deleted(Change change) {
        return change instanceof Change.Deletion deletion ? Stream.of(deletion.deleted()) : Stream.empty();
    }
}
