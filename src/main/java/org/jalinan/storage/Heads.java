package org.jalinan.storage;

import java.util.Set;
import java.util.UUID;
import org.jalinan.model.merge.Ledger;

/// Which edits' values stand, so that the next edit can say what it has seen.
interface Heads {

    Set<UUID> of(UUID record, String field);

    /// Of anything in the record.
    Set<UUID> of(UUID record);

    /// Those of these records that were ever there.
    Set<UUID> known(Set<UUID> records);

    /// Of a laptop on which nothing was ever merged: there each edit replaces the one before it.
    static Heads of(EditTables edits) {
        return new Heads() {
            @Override
            public Set<UUID> of(UUID record, String field) {
                return edits.lastEdit(record, field).map(Set::of).orElse(Set.of());
            }

            @Override
            public Set<UUID> of(UUID record) {
                return edits.heads(record);
            }

            @Override
            public Set<UUID> known(Set<UUID> records) {
                return records.isEmpty() || edits.countEdits() == 0 ? Set.of() : edits.known(records);
            }
        };
    }

    static Heads of(Ledger ledger) {
        return new Heads() {
            @Override
            public Set<UUID> of(UUID record, String field) {
                return ledger.heads(record, field);
            }

            @Override
            public Set<UUID> of(UUID record) {
                return ledger.heads(record);
            }

            @Override
            public Set<UUID> known(Set<UUID> records) {
                return records;
            }
        };
    }
}
