package org.jalinan.ui.history;

import java.util.Optional;
import java.util.UUID;
import org.jalinan.model.Component;
import org.jalinan.model.Portfolio;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.change.Change;

/// What a value or a record of the past would be, put back into the portfolio of now.
final class Restoring {

    private Restoring() {
    }

    /// The record with that value in the field; empty if it has it now, or is gone.
    static Optional<PortfolioRecord> of(Portfolio now, Change.FieldChange change, Object value) {
        var component = Component.named(change.kind().type(), change.field()).orElseThrow();
        return now.find(change.kind().type(), change.record()).<PortfolioRecord>map(record -> record)
                .filter(record -> !component.get(record).equals(value))
                .map(record -> component.replace(record, value));
    }

    /// A record that is gone; empty if it is there, or what it belongs to is gone too.
    static Optional<PortfolioRecord> of(Portfolio now, PortfolioRecord gone) {
        return Optional.of(gone).filter(record -> now.find(record.id()).isEmpty())
                .filter(record -> Component.references(record.getClass()).stream()
                        .map(each -> each.get(record))
                        .flatMap(value -> value instanceof Optional<?> optional ? optional.stream()
                                : Optional.of(value).stream())
                        .allMatch(id -> now.find((UUID) id).isPresent()));
    }
}
