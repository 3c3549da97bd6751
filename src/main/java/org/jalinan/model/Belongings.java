package org.jalinan.model;

import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.UUID;

/// Which records belong to another: whatever names it in a component that must be filled. Read off the components' types
/// (see `PortfolioRecord`), so a new kind needs no code here.
public final class Belongings {

    private Belongings() {
    }

    /// A record with everything that belongs to it, and to that, owners before what they own.
    public static SequencedMap<UUID, PortfolioRecord> of(Portfolio portfolio, PortfolioRecord owner) {
        var found = new LinkedHashMap<UUID, PortfolioRecord>(Map.of(owner.id(), owner));
        var next = new ArrayDeque<>(List.of(owner));
        while (!next.isEmpty()) {
            var id = next.remove().id();
            portfolio.naming(id).filter(record -> isOf(record, id))
                    .filter(record -> found.putIfAbsent(record.id(), record) == null).forEach(next::add);
        }
        return found;
    }

    /// Whether a record belongs to the owner itself.
    public static boolean isOf(PortfolioRecord record, UUID owner) {
        return Component.references(record.getClass()).stream()
                .anyMatch(each -> !each.isOptional() && each.get(record).equals(owner));
    }
}
