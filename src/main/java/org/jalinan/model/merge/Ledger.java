package org.jalinan.model.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalinan.model.change.Change;
import org.jalinan.model.change.Edit;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/// Who changed what and had seen what, of all edits that a laptop has, wherever they were made. The *heads* of a field are
/// the edits whose value nobody has replaced yet.
public final class Ledger {

    static final String WHOLE = "";

    private final Map<UUID, PVector<Op>> ops;
    private final Map<UUID, Edit> edits;

    public Ledger() {
        this(new HashMap<>(), new LinkedHashMap<>());
    }

    private Ledger(Map<UUID, PVector<Op>> ops, Map<UUID, Edit> edits) {
        this.ops = ops;
        this.edits = edits;
    }

    /// Takes in the next edit made on this laptop, in the order of its journal. An earlier program did not note what a
    /// deletion had seen; it had seen everything before it.
    public void add(Edit edit) {
        add(resolved(edit), true);
    }

    /// Takes in an edit of another laptop that arrived with a merge.
    public void addArrived(Edit edit) {
        add(edit, true);
    }

    private void add(Edit edit, boolean here) {
        if (edits.putIfAbsent(edit.id(), edit) == null) {
            for (var change : edit.changes()) {
                if (!edit.carries(change)) {
                    var before = ops.getOrDefault(change.record(), TreePVector.empty());
                    ops.put(change.record(), before.plus(Op.of(edit, change, change.replaces(), here)));
                }
            }
        }
    }

    private Edit resolved(Edit edit) {
        boolean silent = edit.changes().stream().anyMatch(change -> !edit.carries(change)
                && !(change instanceof Change.FieldChange) && change.replaces().isEmpty()
                && ops.containsKey(change.record()));
        return !silent ? edit
                : edit.with(edit.changes().stream()
                        .map(change -> change instanceof Change.FieldChange || !change.replaces().isEmpty() ? change
                                : change.replacing(heads(change.record())))
                        .toList());
    }

    /// Everything of this and of the edits of another laptop.
    Ledger with(List<Edit> arriving) {
        var union = new Ledger(new HashMap<>(ops), new LinkedHashMap<>(edits));
        arriving.forEach(edit -> union.add(edit, false));
        return union;
    }

    public boolean knows(UUID edit) {
        return edits.containsKey(edit);
    }

    /// Whether an edit deleted a record.
    public boolean deletes(UUID edit, UUID record) {
        return ops(record).stream().anyMatch(op -> op.edit().equals(edit) && op.deletes());
    }

    /// The ids of all edits.
    public Set<UUID> all() {
        return Set.copyOf(edits.keySet());
    }

    /// The edits that another laptop can learn from, each after all that it has seen.
    public List<Edit> forOthers() {
        return edits.values().stream().filter(Edit::isOwnWord).toList();
    }

    /// The edits that are built upon and are not here: with these missing nothing can be merged.
    public Set<UUID> missing(List<Edit> arriving) {
        var known = arriving.stream().map(Edit::id).collect(Collectors.toCollection(HashSet::new));
        known.addAll(edits.keySet());
        return arriving.stream().flatMap(edit -> edit.changes().stream())
                .flatMap(change -> change.replaces().stream()).filter(id -> !known.contains(id))
                .collect(Collectors.toSet());
    }

    /// The edits whose value of a field stands.
    public Set<UUID> heads(UUID record, String field) {
        return ids(headOps(record, field));
    }

    /// The edits of which anything in a record stands.
    public Set<UUID> heads(UUID record) {
        return ids(headsOfAll(record).toList());
    }

    Stream<Op> headsOfAll(UUID record) {
        var of = ops.getOrDefault(record, TreePVector.empty());
        var fields = of.stream().map(Op::change).filter(Change.FieldChange.class::isInstance)
                .map(change -> ((Change.FieldChange) change).field()).collect(Collectors.toSet());
        fields.add(WHOLE);
        return fields.stream().flatMap(field -> headOps(record, field).stream());
    }

    List<Op> ops(UUID record) {
        return ops.getOrDefault(record, TreePVector.empty());
    }

    /// Of a record as a whole, a deletion is no head either once a field was set by who had seen it: only who decides that
    /// the record stays sets a field of one that was deleted.
    List<Op> headOps(UUID record, String field) {
        var lastOfEdit = new LinkedHashMap<UUID, Op>();
        var replaced = new HashSet<UUID>();
        var overruled = new HashSet<UUID>();
        for (var op : ops(record)) {
            if (op.touches(field)) {
                lastOfEdit.put(op.edit(), op);
                replaced.addAll(op.replaces());
            } else if (field.equals(WHOLE)) {
                overruled.addAll(op.replaces());
            }
        }
        var heads = new ArrayList<>(lastOfEdit.values());
        heads.removeIf(op -> replaced.contains(op.edit()) || (op.deletes() && overruled.contains(op.edit())));
        return heads;
    }

    static Set<UUID> ids(List<Op> ops) {
        return ops.stream().map(Op::edit).collect(Collectors.toSet());
    }

    Optional<Edit> edit(UUID id) {
        return Optional.ofNullable(edits.get(id));
    }

    /// What the latest edit seen by all of these left in the field, as the operation that wrote it.
    List<Op> commonBefore(UUID record, String field, List<Op> heads) {
        var byEdit = new HashMap<UUID, Op>();
        ops(record).stream().filter(op -> op.touches(field)).forEach(op -> byEdit.put(op.edit(), op));
        var common = new HashSet<>(byEdit.keySet());
        for (var head : heads) {
            common.retainAll(seenBy(head, byEdit));
        }
        return common.stream().map(byEdit::get).sorted(Op.LATEST_LAST.reversed()).limit(1).toList();
    }

    private static Set<UUID> seenBy(Op head, Map<UUID, Op> byEdit) {
        var seen = new HashSet<UUID>();
        var next = new ArrayList<>(head.replaces());
        while (!next.isEmpty()) {
            var id = next.removeLast();
            var op = byEdit.get(id);
            if (op != null && seen.add(id)) {
                next.addAll(op.replaces());
            }
        }
        return seen;
    }
}
