package org.jalinan.model.merge;

import java.util.Comparator;
import java.util.Set;
import java.util.UUID;
import org.jalinan.model.Component;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.change.Change;
import org.jalinan.model.change.Edit;
import org.jalinan.model.change.Stamp;

/// One change with the edit that made it.
///
/// @param replaces the edits whose values it has seen
/// @param here whether this laptop knew it before the merge
record Op(UUID edit, Stamp time, UUID device, String author, Change change, Set<UUID> replaces, boolean here) {

    /// By the clocks of the laptops, and by ids where those agree, so that every laptop puts them in the same order.
    static final Comparator<Op> LATEST_LAST = Comparator.comparing(Op::time).thenComparing(Op::device)
            .thenComparing(Op::edit);

    static Op of(Edit edit, Change change, Set<UUID> replaces, boolean here) {
        return new Op(edit.id(), edit.time(), edit.device(), edit.author(), change, replaces, here);
    }

    /// @param field empty for whether the record is there at all
    boolean touches(String field) {
        return !(change instanceof Change.FieldChange one) || one.field().equals(field);
    }

    boolean deletes() {
        return change instanceof Change.Deletion;
    }

    /// What the field holds after this.
    Object after(Component component) {
        return switch (change) {
            case Change.Creation(var record, _) -> component.get(record);
            case Change.Deletion(var record, _) -> component.get(record);
            case Change.FieldChange field -> field.after();
        };
    }

    /// What the field held before this; for a deletion, what it took away.
    Object before(Component component) {
        return change instanceof Change.FieldChange field ? field.before() : after(component);
    }

    PortfolioRecord whole() {
        return switch (change) {
            case Change.Creation(var record, _) -> record;
            case Change.Deletion(var record, _) -> record;
            case Change.FieldChange field -> throw new IllegalStateException("No whole record in " + field.field());
        };
    }
}
