package org.jalinan.model.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jalinan.model.Belongings;
import org.jalinan.model.Component;
import org.jalinan.model.Kind;
import org.jalinan.model.Portfolio;
import org.jalinan.model.PortfolioRecord;

/// What goes when a record goes: whatever belongs to it goes too, and what only mentions it forgets it.
final class Removal {

    private Removal() {
    }

    /// The changes in an order that never leaves a record naming one that is gone: mentions cleared first, then
    /// dependants before what they belong to.
    static List<Change> of(Portfolio portfolio, PortfolioRecord removed) {
        var going = Belongings.of(portfolio, removed);
        var changes = new ArrayList<Change>();
        for (var gone : going.values()) {
            portfolio.naming(gone.id()).filter(record -> !going.containsKey(record.id()))
                    .forEach(record -> changes.addAll(forget(record, gone.id())));
        }
        going.sequencedValues().reversed().forEach(gone -> changes.add(new Change.Deletion(gone)));
        return changes;
    }

    private static List<Change> forget(PortfolioRecord record, UUID gone) {
        return Component.of(record.getClass()).stream()
                .filter(each -> each.isReference() && each.isOptional() && each.get(record).equals(Optional.of(gone)))
                .<Change>map(each -> new Change.FieldChange(Kind.of(record), record.id(), each.name(), each.get(record),
                        Optional.empty(), Set.of()))
                .toList();
    }
}
