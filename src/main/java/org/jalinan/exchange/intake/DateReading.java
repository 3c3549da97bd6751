package org.jalinan.exchange.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jalinan.exchange.table.Cell;
import org.jalinan.exchange.table.Grid;
import org.jalinan.exchange.table.Leaf;
import org.jalinan.model.Precision;
import org.jalinan.model.StatedDate;

/// Reads a stated date, from one column in which it stands as a whole or from the columns of its parts. The same days as
/// before are the same date: what a form cannot say is not lost by it. A new record takes the parts where a file has both.
record DateReading(RowReading rows, Grid.Row row, List<Leaf> leaves, String field, Optional<StatedDate> before,
        boolean isNew) {

    Optional<StatedDate> read() {
        var whole = rows.cell(row, field, isNew).filter(_ -> !isNew || part(0, LocalDate.class).isEmpty());
        if (whole.isPresent()) {
            return rows.values().date(whole.get(), field)
                    .map(read -> before.filter(was -> rows.isSaidBy(read, was)).orElse(read));
        }
        var from = part(0, LocalDate.class);
        if (from.isEmpty()) {
            if (leaves.stream().anyMatch(leaf -> !(cell(leaf).orElse(Cell.blank()) instanceof Cell.Blank))) {
                throw new Refusal.Thrown(leaves.getFirst().name(), "import.value.missing");
            }
            return Optional.empty();
        }
        var span = CellValues.span((LocalDate) from.get(), part(1, LocalDate.class).map(LocalDate.class::cast)
                .orElse((LocalDate) from.get()), leaves.get(1).name());
        var same = before.filter(was -> was.span().equals(span));
        var precision = part(2, Precision.class).map(Precision.class::cast)
                .orElseGet(() -> same.map(StatedDate::precision).orElse(span.days() == 1 ? Precision.DAY
                        : Precision.RANGE));
        try {
            return Optional.of(new StatedDate(span, precision,
                    said(3, String.class, same.flatMap(StatedDate::wording)).map(String.class::cast),
                    said(4, LocalDate.class, same.flatMap(StatedDate::statedOn)).map(LocalDate.class::cast),
                    said(5, String.class, same.flatMap(StatedDate::remark)).map(String.class::cast)));
        } catch (IllegalArgumentException e) {
            throw new Refusal.Thrown(leaves.get(2).name(), "import.value.precision", precision.name(), span.from(),
                    span.to());
        }
    }

    /// What a column says, or where there is none what was said of the same days.
    private Optional<?> said(int leaf, Class<?> type, Optional<?> was) {
        return cell(leaves.get(leaf)).isPresent() ? part(leaf, type) : was;
    }

    private Optional<Object> part(int leaf, Class<?> type) {
        return cell(leaves.get(leaf)).flatMap(each -> rows.values().read(each, type, leaves.get(leaf).name()));
    }

    private Optional<Cell> cell(Leaf leaf) {
        return rows.cell(row, leaf.name(), isNew);
    }
}
