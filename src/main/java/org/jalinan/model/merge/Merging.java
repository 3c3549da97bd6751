package org.jalinan.model.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jalinan.model.Component;
import org.jalinan.model.Kind;
import org.jalinan.model.Portfolio;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.change.Change;
import org.jalinan.model.change.Edit;

/// Works a merge out. A deletion is taken back as a whole act, with everything that it took away, as soon as anything of
/// it was worked with elsewhere, so the records to settle grow until nothing more comes in.
final class Merging {

    /// Creations, then fields, then deletions; owners before what they own, and the other way round when they go.
    private static final Comparator<Change> ORDER = Comparator.comparingInt(Merging::stage)
            .thenComparing(Merging::byKind).thenComparing(Change::record);

    private final Portfolio mine;
    private final Ledger known;
    private final Ledger union;
    private final List<Edit> arriving;
    private final Choices choices;
    private final Map<UUID, Settled> settled = new HashMap<>();
    private final Map<UUID, Set<UUID>> usedBy = new LinkedHashMap<>();
    private final Kept kept = new Kept();
    private final Set<UUID> affected = new TreeSet<>();
    private final Map<UUID, PortfolioRecord> cascaded = new LinkedHashMap<>();
    private Portfolio after;

    Merging(Portfolio mine, Ledger known, List<Edit> arriving, Choices choices) {
        this.mine = mine;
        this.known = known;
        this.arriving = arriving;
        this.union = known.with(arriving);
        this.choices = choices;
        this.after = mine;
    }

    Merge merge() {
        arriving.stream().flatMap(edit -> edit.changes().stream().filter(change -> !edit.carries(change)))
                .map(Change::record).forEach(affected::add);
        do {
            settleAll();
        } while (dispute());
        cascade();
        var changes = new ArrayList<Change>();
        var agreed = new int[1];
        affected.forEach(id -> changes.addAll(changesOf(id, agreed)));
        changes.sort(ORDER);
        var end = mine;
        for (var change : changes) {
            end = change.applyTo(end);
        }
        return new Merge(arriving, changes, conflicts(), agreed[0], end);
    }

    private static int stage(Change change) {
        return switch (change) {
            case Change.Creation _ -> 0;
            case Change.FieldChange _ -> 1;
            case Change.Deletion _ -> 2;
        };
    }

    private static int byKind(Change one, Change other) {
        return one instanceof Change.Deletion ? other.kind().compareTo(one.kind()) : one.kind().compareTo(other.kind());
    }

    private void settleAll() {
        settled.clear();
        after = mine;
        for (var id : affected) {
            var outcome = Settled.of(union, id, kept, choices);
            settled.put(id, outcome);
            after = outcome.record().map(after::with)
                    .orElseGet(() -> mine.find(id).map(gone -> after.without(Kind.of(gone), id)).orElse(after));
        }
    }

    /// Finds deletions of what is worked with elsewhere, and whether one of them is to be taken back that was not yet.
    private boolean dispute() {
        var disputes = new LinkedHashMap<UUID, Set<UUID>>();
        settled.forEach((id, outcome) -> outcome.deletions()
                .forEach(deletion -> disputes.computeIfAbsent(deletion, _ -> new TreeSet<>()).add(id)));
        for (var id : affected) {
            after.find(id).ifPresent(record -> missing(record).forEach(gone -> dispute(disputes, gone, record)));
            if (after.find(id).isEmpty()) {
                after.naming(id).forEach(record -> dispute(disputes, id, record));
            }
        }
        disputes.forEach((deletion, users) -> usedBy.computeIfAbsent(deletion, _ -> new TreeSet<>()).addAll(users));
        boolean grown = false;
        for (var deletion : disputes.keySet()) {
            var edit = union.edit(deletion).orElseThrow();
            if (!choices.letsGo(deletion) && kept.add(edit)) {
                edit.changes().stream().map(Change::record).forEach(affected::add);
                grown = true;
            }
        }
        return grown;
    }

    private void dispute(Map<UUID, Set<UUID>> disputes, UUID gone, PortfolioRecord user) {
        union.headOps(gone, Ledger.WHOLE).stream().filter(Op::deletes).filter(op -> !kept.takesBack(op))
                .forEach(op -> disputes.computeIfAbsent(op.edit(), _ -> new TreeSet<>()).add(user.id()));
    }

    private Stream<UUID> missing(PortfolioRecord record) {
        return named(record).filter(id -> after.find(id).isEmpty());
    }

    static Stream<UUID> named(PortfolioRecord record) {
        return Component.references(record.getClass()).stream().map(component -> component.get(record))
                .flatMap(value -> value instanceof Optional<?> optional ? optional.stream() : Stream.of(value))
                .map(UUID.class::cast);
    }

    /// Where an officer let a deletion stand, what belongs to the deleted goes with it and what mentions it forgets it.
    private void cascade() {
        var next = new ArrayList<UUID>(affected);
        while (!next.isEmpty()) {
            var id = next.removeLast();
            var users = after.find(id).isEmpty() ? after.naming(id).toList()
                    : after.find(id).filter(record -> missing(record).findAny().isPresent()).stream().toList();
            for (var user : users) {
                forgetting(user).ifPresentOrElse(left -> after = after.with(left), () -> {
                    after = after.without(Kind.of(user), user.id());
                    next.add(user.id());
                });
                cascaded.put(user.id(), user);
                affected.add(user.id());
            }
        }
    }

    /// The record without its mentions of what is gone; empty if it belongs to what is gone.
    private Optional<PortfolioRecord> forgetting(PortfolioRecord record) {
        var left = record;
        for (var component : Component.references(record.getClass())) {
            var named = component.get(record);
            if (named instanceof Optional<?> optional) {
                if (optional.isPresent() && after.find((UUID) optional.get()).isEmpty()) {
                    left = component.replace(left, Optional.empty());
                }
            } else if (after.find((UUID) named).isEmpty()) {
                return Optional.empty();
            }
        }
        return Optional.of(left);
    }

    private List<Change> changesOf(UUID id, int[] agreed) {
        var outcome = settled.getOrDefault(id, Settled.GONE);
        var was = mine.find(id);
        var is = after.find(id);
        boolean decided = outcome.restored() || cascaded.containsKey(id)
                || (is.isEmpty() && (usedBy.values().stream().anyMatch(users -> users.contains(id))
                        || union.headsOfAll(id).anyMatch(kept::takesBack)));
        var seen = decided ? union.heads(id) : Set.<UUID>of();
        if (is.isEmpty()) {
            return was.or(() -> decided ? lastKnown(id) : Optional.empty())
                    .<List<Change>>map(gone -> List.of(new Change.Deletion(gone, seen))).orElse(List.of());
        }
        var changes = new ArrayList<Change>();
        if (was.isEmpty()) {
            changes.add(new Change.Creation(is.get(), seen));
            if (decided) {
                return changes;
            }
        }
        for (var component : Component.of(is.get().getClass())) {
            changeOf(was.orElse(is.get()), is.get(), component, decided).ifPresent(changes::add);
            agreed[0] += isAgreed(id, component, outcome) ? 1 : 0;
        }
        return changes;
    }

    private Optional<Change> changeOf(PortfolioRecord was, PortfolioRecord is, Component component, boolean decided) {
        var settledHere = Optional.ofNullable(settled.get(is.id()));
        boolean disputed = settledHere.filter(each -> each.conflicts().containsKey(component.name())).isPresent();
        var heads = union.headOps(is.id(), component.name());
        boolean undone = heads.stream().anyMatch(kept::takesBack);
        boolean forgotten = cascaded.containsKey(is.id()) && settledHere.flatMap(Settled::record)
                .filter(each -> !component.get(each).equals(component.get(is))).isPresent();
        var before = component.get(was);
        var now = component.get(is);
        if (disputed || undone || forgotten || (decided && !before.equals(now))) {
            return Optional.of(new Change.FieldChange(Kind.of(is), is.id(), component.name(), before, now,
                    Ledger.ids(heads)));
        }
        return before.equals(now) ? Optional.empty()
                : Optional.of(new Change.FieldChange(Kind.of(is), is.id(), component.name(), before, now, Set.of()));
    }

    /// Whether both set a field, independently, to the same.
    private boolean isAgreed(UUID id, Component component, Settled outcome) {
        var heads = union.headOps(id, component.name());
        return heads.size() > 1 && !outcome.conflicts().containsKey(component.name())
                && heads.stream().anyMatch(Op::here) && heads.stream().anyMatch(op -> !op.here());
    }

    private Optional<PortfolioRecord> lastKnown(UUID id) {
        return union.ops(id).stream().filter(op -> op.touches(Ledger.WHOLE)).sorted(Op.LATEST_LAST.reversed())
                .map(Op::whole).findFirst();
    }

    private List<Conflict> conflicts() {
        var conflicts = new ArrayList<Conflict>();
        usedBy.forEach((deletion, users) -> union.edit(deletion)
                .ifPresent(edit -> conflicts.add(deleted(edit, users))));
        for (var id : new LinkedHashSet<>(affected)) {
            Optional.ofNullable(settled.get(id)).ifPresent(each -> conflicts.addAll(each.conflicts().values()));
        }
        return conflicts;
    }

    private Conflict deleted(Edit edit, Set<UUID> users) {
        var gone = edit.changes().stream().filter(Change.Deletion.class::isInstance)
                .map(change -> ((Change.Deletion) change).deleted()).toList();
        var edited = users.stream().flatMap(id -> union.ops(id).stream()
                .filter(op -> !op.deletes() && !op.edit().equals(edit.id())).sorted(Op.LATEST_LAST.reversed()).limit(1)
                .map(op -> new Conflict.Deleted.Edited(id, op.author(), op.device(), op.time().instant()))).toList();
        return new Conflict.Deleted(edit.id(), edit.author(), edit.device(), edit.time().instant(),
                known.knows(edit.id()), gone, edited, kept.contains(edit.id()));
    }
}
