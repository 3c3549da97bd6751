package org.jalinan.exchange.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jalinan.exchange.PlainText;
import org.jalinan.exchange.table.Cell;
import org.jalinan.exchange.table.Designation;
import org.jalinan.exchange.table.Grid;
import org.jalinan.exchange.table.Leaf;
import org.jalinan.model.Component;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.StatedDate;

/// Puts one record together from one row and from what it was before.
final class RecordReading {

    private final RowReading rows;
    private final Grid.Row row;
    private final Optional<PortfolioRecord> before;
    private final UUID id;

    RecordReading(RowReading rows, Grid.Row row, Optional<PortfolioRecord> before, UUID id) {
        this.rows = rows;
        this.row = row;
        this.before = before;
        this.id = id;
    }

    PortfolioRecord record() {
        var values = new ArrayList<>();
        for (var field : rows.fields()) {
            var component = field.component();
            var value = component.name().equals("id") ? Optional.of(id) : value(field);
            values.add(component.isOptional() ? value
                    : value.isPresent() ? value.get() : absent(component, values));
        }
        return (PortfolioRecord) make(rows.type(), values, "id");
    }

    private Optional<?> value(FieldPlan plan) {
        var component = plan.component();
        var old = before.map(component::get)
                .flatMap(value -> value instanceof Optional<?> optional ? optional : Optional.of(value));
        if (component.isReference()) {
            return plan.isSaid() || before.isEmpty() ? rows.reference(row, plan, before.isEmpty()) : old;
        }
        if (!plan.isSaid() && before.isPresent()) {
            return old;
        }
        if (component.valueType() == StatedDate.class) {
            return new DateReading(rows, row, plan.leaves(), plan.name(), old.map(StatedDate.class::cast),
                    before.isEmpty()).read();
        }
        if (component.valueType().isRecord()) {
            return composite(component.valueType(), plan.leaves(), 1);
        }
        var field = plan.name();
        var read = rows.cell(row, field, before.isEmpty())
                .flatMap(cell -> rows.values().read(cell, component.valueType(), field));
        return read.isPresent() && read.get() instanceof String text ? Optional.of(text(component, text, old, field))
                : read;
    }

    /// Text that differs only in what files cannot hold is the same text.
    private String text(Component component, String text, Optional<?> old, String field) {
        if (old.isPresent() && old.get() instanceof String was && was.equals(text)) {
            return was;
        }
        if (old.isPresent() && old.get() instanceof String was
                && PlainText.of(was).strip().equals(PlainText.of(text).strip())) {
            return was;
        }
        var isName = Designation.component(rows.type()).filter(component::equals).isPresent();
        return isName ? RowReading.checked(PlainText.of(text).strip(), field) : text;
    }

    /// A value of several parts, each in a column of its own.
    private Optional<?> composite(Class<?> type, List<Leaf> leaves, int depth) {
        var parts = new ArrayList<>();
        var cells = leaves.stream().map(this::cell).toList();
        if (cells.stream().allMatch(Cell.Blank.class::isInstance)) {
            return Optional.empty();
        }
        for (var component : Component.of(type)) {
            var under = leaves.stream().filter(leaf -> leaf.path().get(depth).equals(component)).toList();
            Optional<?> part = component.valueType().isRecord() ? composite(component.valueType(), under, depth + 1)
                    : rows.values().read(cell(under.getFirst()), component.valueType(), under.getFirst().name());
            parts.add(component.isOptional() ? part
                    : part.orElseThrow(
                            () -> new Refusal.Thrown(under.getFirst().name(), "import.value.missing")));
        }
        return Optional.of(make(type, parts, leaves.getFirst().name()));
    }

    private Cell cell(Leaf leaf) {
        return rows.cell(row, leaf.name(), before.isEmpty())
                .orElseGet(() -> before.map(leaf::cell).orElse(Cell.blank()));
    }

    /// What a record must have and the row does not say: what orders and counts is given; what says something is asked for.
    private Object absent(Component component, List<Object> soFar) {
        if (component.valueType() == String.class) {
            return component.name().equals("shortTitle") ? soFar.stream().filter(String.class::isInstance)
                    .reduce((_, last) -> last).orElse("") : "";
        }
        if (component.name().equals("number")) {
            return rows.known().nextProjectNumber();
        }
        if (component.valueType() == int.class) {
            return 0;
        }
        throw new Refusal.Thrown(Mapping.whole(component), "import.value.missing");
    }

    static Object make(Class<?> type, List<?> values, String field) {
        try {
            return Component.make(type, values.toArray());
        } catch (IllegalArgumentException e) {
            throw new Refusal.Thrown(field, "import.value.invalid");
        }
    }
}
