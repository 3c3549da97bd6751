package org.jalinan.storage;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jalinan.journal.Journal;
import org.jalinan.journal.JournalDamaged;
import org.jalinan.model.change.Edit;
import org.jalinan.model.merge.Ledger;

/// Every edit that this laptop has, its own and those that arrived. Read off the journal when it is first needed, because
/// most laptops never merge.
final class KnownEdits {

    private final Journal journal;
    private Optional<Ledger> read = Optional.empty();

    KnownEdits(Journal journal) {
        this.journal = journal;
    }

    Ledger ledger() throws IOException, JournalDamaged {
        if (read.isEmpty()) {
            var ledger = new Ledger();
            for (long seq = 1; seq <= journal.last(); seq++) {
                add(ledger, journal.arrivedWith(seq), journal.read(seq));
            }
            read = Optional.of(ledger);
        }
        return read.get();
    }

    void add(List<Edit> arrived, Edit edit) {
        read.ifPresent(ledger -> add(ledger, arrived, edit));
    }

    private static void add(Ledger ledger, List<Edit> arrived, Edit edit) {
        arrived.forEach(ledger::addArrived);
        ledger.add(edit);
    }
}
