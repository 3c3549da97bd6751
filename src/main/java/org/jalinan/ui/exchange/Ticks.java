package org.jalinan.ui.exchange;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.jalinan.exchange.intake.Row;

/// Which rows of a preview an officer takes: all that are new or changed, but for those left out.
final class Ticks {

    private final List<Row> rows;
    private final Set<Row> left = Collections.newSetFromMap(new IdentityHashMap<>());
    private final ReadOnlyIntegerWrapper taken = new ReadOnlyIntegerWrapper();

    Ticks(List<Row> all) {
        rows = all.stream().filter(Ticks::isChoice).toList();
        taken.set(rows.size());
    }

    /// Whether there is anything to take in a row.
    static boolean isChoice(Row row) {
        return switch (row.verdict()) {
            case Row.New _,Row.Changed _ -> true;
            case Row.Same _,Row.Refused _ -> false;
        };
    }

    boolean takes(Row row) {
        return isChoice(row) && !left.contains(row);
    }

    void set(Row row, boolean wanted) {
        if (isChoice(row) && (wanted ? left.remove(row) : left.add(row))) {
            taken.set(taken.get() + (wanted ? 1 : -1));
        }
    }

    void setAll(Class<? extends Row.Verdict> verdict, boolean wanted) {
        rows.stream().filter(row -> verdict.isInstance(row.verdict())).forEach(row -> set(row, wanted));
    }

    /// The same for several rows at once: all are left if all were taken, else all are taken.
    void turn(List<Row> some) {
        var wanted = some.stream().filter(Ticks::isChoice).anyMatch(row -> !takes(row));
        some.forEach(row -> set(row, wanted));
    }

    boolean hasAll(Class<? extends Row.Verdict> verdict) {
        return rows.stream().noneMatch(row -> verdict.isInstance(row.verdict()) && !takes(row));
    }

    boolean hasNone(Class<? extends Row.Verdict> verdict) {
        return rows.stream().noneMatch(row -> verdict.isInstance(row.verdict()) && takes(row));
    }

    /// How many are taken.
    ReadOnlyIntegerProperty takenProperty() {
        return taken.getReadOnlyProperty();
    }
}
