package org.jalinan.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jalinan.model.Component;
import org.jalinan.model.Kind;
import org.jalinan.model.Topic;
import org.jalinan.model.change.Act;
import org.jalinan.model.change.Change;
import org.jalinan.model.change.Edit;
import org.jalinan.model.change.Stamp;

/// Edits for the tests of the journal.
final class Edits {

    static final UUID PORTFOLIO = new UUID(9, 9);

    private Edits() {
    }

    static Edit edit(int number, List<? extends Change> changes) {
        return edit(number, Edit.SCHEMA, changes);
    }

    static Edit edit(int number, int schema, List<? extends Change> changes) {
        return new Edit(new UUID(5, number), schema, Act.of("test.edit", "argument \"" + number + "\""),
                "Officer 0001", new UUID(6, 6), new Stamp(1_700_000_000_000L, number),
                number % 2 == 0 ? Optional.empty() : Optional.of(new UUID(5, number - 1)), List.copyOf(changes));
    }

    /// An edit that creates, deletes and changes every field of a record of every kind.
    static Edit ofEverything(long seed) {
        var random = new RandomRecords(seed);
        var changes = new ArrayList<Change>();
        random.ofEveryKind(2).forEach(record -> changes.add(new Change.Creation(record)));
        for (var kind : Kind.values()) {
            var record = random.record(kind);
            changes.add(new Change.Deletion(record));
            for (var component : Component.of(kind.type())) {
                changes.add(new Change.FieldChange(kind, record.id(), component.name(), component.get(record),
                        random.value(component), Set.of(new UUID(1, seed), new UUID(2, seed))));
            }
        }
        return edit(1, changes);
    }

    static Edit small(int number) {
        return edit(number, List.of(new Change.Creation(
                new Topic(new UUID(3, number), new UUID(4, 4), number, "Topic %04d".formatted(number)))));
    }
}
