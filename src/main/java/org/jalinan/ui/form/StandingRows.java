package org.jalinan.ui.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The rows of a table: the ids stand still while what they show changes, so that an edit or an undo moves neither the
/// selection nor the scroll position.
public final class StandingRows<R> {

    private final Function<R, UUID> idOf;
    private final ObservableList<UUID> ids = FXCollections.observableArrayList();
    private final Map<UUID, ObjectProperty<R>> rows = new HashMap<>();

    public StandingRows(Function<R, UUID> idOf) {
        this.idOf = idOf;
    }

    public ObservableList<UUID> ids() {
        return ids;
    }

    /// What stands in the row of an id that is shown.
    public ObjectProperty<R> row(UUID id) {
        return rows.computeIfAbsent(id, _ -> new SimpleObjectProperty<>());
    }

    public boolean has(UUID id) {
        return ids.contains(id);
    }

    public void show(List<R> next) {
        var nextIds = next.stream().map(idOf).toList();
        next.forEach(row -> row(idOf.apply(row)).set(row));
        if (!nextIds.equals(ids)) {
            change(nextIds);
            rows.keySet().retainAll(Set.copyOf(nextIds));
        }
    }

    /// One row more or less leaves the others where they are.
    private void change(List<UUID> next) {
        var same = 0;
        while (same < ids.size() && same < next.size() && ids.get(same).equals(next.get(same))) {
            same++;
        }
        if (next.size() == ids.size() + 1
                && next.subList(same + 1, next.size()).equals(ids.subList(same, ids.size()))) {
            ids.add(same, next.get(same));
        } else if (next.size() == ids.size() - 1
                && next.subList(same, next.size()).equals(ids.subList(same + 1, ids.size()))) {
            ids.remove(same);
        } else {
            ids.setAll(next);
        }
    }
}
