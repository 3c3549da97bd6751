package org.jalinan.model.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jalinan.model.Component;
import org.jalinan.model.Kind;
import org.jalinan.model.Portfolio;
import org.jalinan.model.PortfolioRecord;

/// What an officer wants to do, before the store gives it an id, an author and a time. Changes are computed from two
/// versions of a record; nobody lists fields by hand.
public record Proposal(Act act, Optional<UUID> undoes, List<Change> changes) {

    public Proposal {
        changes = List.copyOf(changes);
    }

    public static Proposal of(Act act, List<? extends Change> changes) {
        return new Proposal(act, Optional.empty(), List.copyOf(changes));
    }

    /// Puts records in the place of those with their ids, or adds them.
    public static Proposal put(Portfolio portfolio, Act act, PortfolioRecord... records) {
        var changes = new ArrayList<Change>();
        for (var record : records) {
            portfolio.find(record.getClass(), record.id()).ifPresentOrElse(
                    before -> changes.addAll(between(before, record)), () -> changes.add(new Change.Creation(record)));
        }
        return of(act, changes);
    }

    /// Deletes a record with everything that belongs to it, and clears the fields that only mention what goes.
    public static Proposal remove(Portfolio portfolio, Act act, PortfolioRecord record) {
        return of(act, Removal.of(portfolio, record));
    }

    /// Deletes several records in one edit, each with everything that belongs to it.
    public static Proposal removeAll(Portfolio portfolio, Act act, List<? extends PortfolioRecord> records) {
        var changes = new ArrayList<Change>();
        var left = portfolio;
        for (var record : records) {
            if (left.find(record.id()).isPresent()) {
                var gone = remove(left, act, record);
                changes.addAll(gone.changes());
                left = gone.applyTo(left);
            }
        }
        return of(act, changes);
    }

    /// Whether nothing would change.
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    public Portfolio applyTo(Portfolio portfolio) {
        var next = portfolio;
        for (var change : changes) {
            next = change.applyTo(next);
        }
        return next;
    }

    /// What makes one portfolio the other: what is new, what differs, what is gone, in an order in which owners come before
    /// what they own and go after it.
    public static Proposal between(Portfolio before, Portfolio after, Act act) {
        var made = new ArrayList<Change>();
        var changed = new ArrayList<Change>();
        var gone = new ArrayList<Change>();
        for (var kind : Kind.values()) {
            for (var record : after.of(kind)) {
                before.find(kind.type(), record.id()).ifPresentOrElse(
                        was -> changed.addAll(between(was, record)), () -> made.add(new Change.Creation(record)));
            }
            before.of(kind).stream().filter(record -> after.find(kind.type(), record.id()).isEmpty())
                    .forEach(record -> gone.addFirst(new Change.Deletion(record)));
        }
        made.addAll(changed);
        made.addAll(gone);
        return of(act, made);
    }

    /// The fields in which two versions of a record differ.
    public static List<Change.FieldChange> between(PortfolioRecord before, PortfolioRecord after) {
        var changes = new ArrayList<Change.FieldChange>();
        for (var component : Component.of(before.getClass())) {
            var was = component.get(before);
            var is = component.get(after);
            if (!was.equals(is)) {
                changes.add(
                        new Change.FieldChange(Kind.of(before), before.id(), component.name(), was, is, Set.of()));
            }
        }
        return changes;
    }
}
