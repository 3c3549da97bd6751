package org.jalinan.storage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jalinan.model.Component;
import org.jalinan.model.Kind;
import org.jalinan.model.Portfolio;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.Problem;
import org.jalinan.model.change.Change;

/// A proposal made true: what each change finds is what stands there now and not what its maker once saw, and what would
/// change nothing is left out.
final class Preparation {

    private final Heads heads;
    private final Set<UUID> known;
    private final List<Change> changes = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Map<UUID, Kind> touched = new LinkedHashMap<>();
    private Portfolio after;

    Preparation(Portfolio before, List<Change> proposed, Heads heads, StillWanted wanted) {
        this.heads = heads;
        this.known = heads.known(proposed.stream().filter(Change.Creation.class::isInstance).map(Change::record)
                .collect(Collectors.toSet()));
        this.after = before;
        for (var change : proposed) {
            wanted.check();
            var prepared = switch (change) {
                case Change.Creation creation -> creation(creation);
                case Change.Deletion deletion -> after.find(deletion.kind().type(), deletion.record())
                        .<Change>map(gone -> new Change.Deletion(gone, heads.of(gone.id())));
                case Change.FieldChange field -> field(field);
            };
            prepared.ifPresent(this::add);
        }
        problems.addAll(dangling());
    }

    List<Change> changes() {
        return changes;
    }

    Portfolio after() {
        return after;
    }

    List<Problem> problems() {
        return problems;
    }

    /// The records that were made or changed and are still there.
    List<PortfolioRecord> written() {
        var written = new ArrayList<PortfolioRecord>();
        touched.forEach((id, kind) -> after.find(kind.type(), id).ifPresent(written::add));
        return written;
    }

    private void add(Change change) {
        changes.add(change);
        touched.put(change.record(), change.kind());
        after = change.applyTo(after);
    }

    private Optional<Change> creation(Change.Creation creation) {
        if (after.find(creation.record()).isPresent()) {
            problem(creation.record(), "id", "problem.record.exists");
            return Optional.empty();
        }
        return Optional.of(known.contains(creation.record()) ? creation.replacing(heads.of(creation.record()))
                : new Change.Creation(creation.created()));
    }

    private Optional<Change> field(Change.FieldChange change) {
        var component = Component.named(change.kind().type(), change.field());
        var record = after.find(change.kind().type(), change.record());
        if (component.isEmpty() || record.isEmpty()) {
            problem(change.record(), change.field(), "problem.record.gone");
            return Optional.empty();
        }
        var before = component.get().get(record.get());
        if (before.equals(change.after())) {
            return Optional.empty();
        }
        try {
            component.get().replace(record.get(), change.after());
        } catch (IllegalArgumentException refused) {
            problem(change.record(), change.field(), "problem.value.refused");
            return Optional.empty();
        }
        return Optional.of(new Change.FieldChange(change.kind(), change.record(), change.field(), before,
                change.after(), heads.of(change.record(), change.field())));
    }

    /// Records that stay and name one that goes.
    private List<Problem> dangling() {
        return touched.keySet().stream().filter(id -> after.find(id).isEmpty())
                .flatMap(gone -> after.naming(gone).map(left -> new Problem(left.id(), "id",
                        "problem.reference.missing", List.of())))
                .toList();
    }

    private void problem(UUID record, String field, String key) {
        problems.add(new Problem(record, field, key, List.of()));
    }
}
