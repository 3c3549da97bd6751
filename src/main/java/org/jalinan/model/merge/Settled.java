package org.jalinan.model.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jalinan.model.Component;
import org.jalinan.model.PortfolioRecord;

/// One record as it stands after the edits of both laptops.
///
/// @param record empty if it is gone
/// @param conflicts the fields that both set
/// @param deletions the edits that deleted it while somebody else worked with it
/// @param restored whether a deletion is taken back
record Settled(Optional<PortfolioRecord> record, Map<String, Conflict.Field> conflicts, Set<UUID> deletions,
        boolean restored) {

    static final Settled GONE = new Settled(Optional.empty(), Map.of(), Set.of(), false);

    /// Settles a record field by field.
    ///
    /// @param kept the deletions that are taken back
    static Settled of(Ledger ledger, UUID id, Kept kept, Choices choices) {
        var existence = ledger.headOps(id, Ledger.WHOLE);
        var type = ledger.ops(id).stream().filter(op -> op.touches(Ledger.WHOLE)).findFirst();
        if (type.isEmpty()) {
            return GONE;
        }
        var components = Component.of(type.get().whole().getClass());
        var heads = new LinkedHashMap<Component, List<Op>>();
        components.forEach(component -> heads.put(component, ledger.headOps(id, component.name())));
        var deleting = new HashSet<UUID>();
        existence.stream().filter(Op::deletes).filter(op -> !kept.takesBack(op)).map(Op::edit).forEach(deleting::add);
        if (!deleting.isEmpty()) {
            boolean used = heads.values().stream().flatMap(List::stream).anyMatch(op -> lives(op, kept));
            return new Settled(Optional.empty(), Map.of(), used ? deleting : Set.of(), false);
        }
        return alive(ledger, id, heads, kept, choices);
    }

    private static Settled alive(Ledger ledger, UUID id, Map<Component, List<Op>> heads, Kept kept,
            Choices choices) {
        var values = new ArrayList<Object>();
        var disputed = new LinkedHashMap<Component, List<Op>>();
        for (var each : heads.entrySet()) {
            var component = each.getKey();
            var live = each.getValue().stream().filter(op -> lives(op, kept)).sorted(Op.LATEST_LAST).toList();
            if (live.isEmpty()) {
                values.add(each.getValue().stream().sorted(Op.LATEST_LAST).toList().getLast().before(component));
                continue;
            }
            var latest = live.getLast().after(component);
            if (live.stream().allMatch(op -> op.after(component).equals(latest))) {
                values.add(latest);
            } else {
                disputed.put(component, live);
                values.add(choices.of(new Choices.Cell(id, component.name())).orElse(latest));
            }
        }
        var type = heads.keySet().iterator().next().recordType();
        var record = (PortfolioRecord) Component.make(type, values.toArray());
        var conflicts = new LinkedHashMap<String, Conflict.Field>();
        disputed.forEach((component, live) -> conflicts.put(component.name(), conflict(ledger, record, component,
                live)));
        boolean restored = heads.values().stream().flatMap(List::stream)
                .anyMatch(op -> op.deletes() && kept.takesBack(op));
        return new Settled(Optional.of(record), conflicts, Set.of(), restored);
    }

    private static boolean lives(Op op, Kept kept) {
        return !op.deletes() && !kept.takesBack(op);
    }

    private static Conflict.Field conflict(Ledger ledger, PortfolioRecord record, Component component, List<Op> live) {
        var base = ledger.commonBefore(record.id(), component.name(), live).stream().findFirst()
                .map(op -> op.after(component));
        return new Conflict.Field(record, component.name(), base,
                live.stream().map(op -> Claim.of(op, op.after(component))).toList(), component.get(record));
    }
}
