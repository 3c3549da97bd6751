package org.jalinan.exchange.intake;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jalinan.exchange.PlainText;
import org.jalinan.exchange.table.Cell;
import org.jalinan.exchange.table.Designation;
import org.jalinan.exchange.table.Grid;
import org.jalinan.exchange.table.KindTable;
import org.jalinan.exchange.table.Leaf;
import org.jalinan.model.Component;
import org.jalinan.model.Milestone;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.RecordIds;
import org.jalinan.model.StatedDate;
import org.jalinan.model.change.Proposal;

/// Reads the rows of one table as records. A row with an id is that record; one without is the record of the same name in
/// the same place, or a new one. What no column says stays as it is.
final class RowReading {

    /// Letters that turn the direction of the text after them, and so can make a name look like another.
    private static final Pattern TURNING = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069\\u200E\\u200F]");

    private final Mapping mapping;
    private final Grid grid;
    private final Known known;
    private final long millis;
    private final CellValues values;
    private final Set<UUID> seen = new LinkedHashSet<>();

    RowReading(Grid grid, Mapping mapping, Known known, long millis) {
        this.grid = grid;
        this.mapping = mapping;
        this.known = known;
        this.millis = millis;
        this.values = new CellValues(mapping.days());
    }

    Row read(Grid.Row row) {
        var name = Designation.component(mapping.kind().type())
                .flatMap(each -> cell(row, Mapping.whole(each), true)).map(Cell::words)
                .map(CellValues::shortened).orElse("");
        try {
            var verdict = judge(row);
            return new Row(row.place(), mapping.kind(), verdict instanceof Row.New(var record)
                    ? Designation.of(record)
                    : name, verdict);
        } catch (Refusal.Thrown e) {
            return new Row(row.place(), mapping.kind(), name, new Row.Refused(e.refusal()));
        }
    }

    private Row.Verdict judge(Grid.Row row) {
        var before = existing(row);
        var id = before.map(PortfolioRecord::id).or(() -> id(row)).orElseGet(() -> RecordIds.at(millis));
        if (!seen.add(id)) {
            throw new Refusal.Thrown("id", "import.row.twice");
        }
        var reading = new RecordReading(this, row, before, id);
        var after = known(reading.record(), before);
        known.add(after);
        if (before.isEmpty()) {
            return new Row.New(after);
        }
        var changes = Proposal.between(before.get(), after);
        return changes.isEmpty() ? new Row.Same() : new Row.Changed(after, changes);
    }

    /// The first target that is stated is the baseline, where the file has no word on that.
    private PortfolioRecord known(PortfolioRecord record, Optional<PortfolioRecord> before) {
        if (!(record instanceof Milestone milestone)
                || mapping.columns().keySet().stream().anyMatch(each -> each.startsWith("first_stated"))) {
            return record;
        }
        var target = Component.named(Milestone.class, "target").orElseThrow();
        return milestone.withBaselineAfter(before.map(Milestone.class::cast)
                .orElseGet(() -> target.replace(milestone, Optional.empty())));
    }

    private Optional<UUID> id(Grid.Row row) {
        return cell(row, "id", true).flatMap(each -> values.read(each, UUID.class, "id")).map(UUID.class::cast);
    }

    private Optional<PortfolioRecord> existing(Grid.Row row) {
        var named = id(row);
        if (named.isPresent()) {
            var found = known.find(named.get());
            if (found.filter(each -> !mapping.kind().type().isInstance(each)).isPresent()) {
                throw new Refusal.Thrown("id", "import.row.otherKind");
            }
            return found;
        }
        var like = known.like(mapping.kind(), key(row));
        if (like.size() > 1) {
            throw new Refusal.Thrown(Designation.component(mapping.kind().type()).map(Mapping::whole).orElse("id"),
                    "import.row.several", like.size());
        }
        return like.stream().findFirst().flatMap(known::find);
    }

    private String key(Grid.Row row) {
        return Known.keyParts(mapping.kind().type())
                .map(part -> part.isReference() ? reference(row, part, false).map(UUID::toString).orElse("")
                        : cell(row, Mapping.whole(part), true).flatMap(each -> values.read(each, part.valueType(),
                                Mapping.whole(part))).map(String::valueOf).orElse(""))
                .map(Known::folded).collect(Collectors.joining("\n"));
    }

    /// What the row says in a field; empty where no column and no fixed value is for it.
    Optional<Cell> cell(Grid.Row row, String field, boolean isNew) {
        if (mapping.fixed().containsKey(field)) {
            return Optional.of(Cell.of(mapping.fixed().get(field)));
        }
        var column = mapping.columns().get(field);
        if (column == null && isNew) {
            column = mapping.columns().get(Mapping.NEW + field);
        }
        var forNew = isNew ? Optional.ofNullable(mapping.fixed().get(Mapping.NEW + field)) : Optional.<String>empty();
        return Optional.ofNullable(column).map(row::cell).or(() -> forNew.map(Cell::of));
    }

    /// Whom a row names: by id, or by the words beside it where somebody changed these.
    Optional<UUID> reference(Grid.Row row, Component component, boolean isNew) {
        var leaf = Leaf.of(mapping.kind().type(), component).getFirst();
        var field = KindTable.name(leaf);
        var id = cell(row, leaf.name(), isNew).flatMap(each -> values.read(each, UUID.class, leaf.name()))
                .map(UUID.class::cast);
        var words = cell(row, field, true).map(Cell::words).map(String::strip).filter(each -> !each.isEmpty());
        if (id.isPresent()) {
            var record = known.find(id.get());
            if (record.filter(each -> !component.refersTo().isInstance(each)).isPresent()) {
                throw new Refusal.Thrown(leaf.name(), "import.row.otherKind");
            }
            var same = words.isEmpty() || record.isEmpty() || Known.folded(PlainText.of(Designation.of(record.get())))
                    .equals(Known.folded(PlainText.of(words.get())));
            if (same) {
                return id;
            }
        }
        return words.map(each -> named(component, field, each));
    }

    private UUID named(Component component, String field, String words) {
        var found = known.named(component.refersTo(), words);
        if (found.size() != 1) {
            throw new Refusal.Thrown(field, found.isEmpty() ? "import.value.unknown" : "import.value.several",
                    CellValues.shortened(words));
        }
        return found.iterator().next();
    }

    boolean says(Component component) {
        return Leaf.of(mapping.kind().type(), component).stream().map(Leaf::name).anyMatch(this::says)
                || says(Mapping.whole(component));
    }

    boolean says(String field) {
        return mapping.fixed().containsKey(field) || mapping.columns().containsKey(field);
    }

    CellValues values() {
        return values;
    }

    Known known() {
        return known;
    }

    Class<?> type() {
        return mapping.kind().type();
    }

    /// A day of a form that knows no other dates says nothing against a span that ends on it.
    boolean isSaidBy(StatedDate read, StatedDate before) {
        return read.sameDays(before) || (grid.lastDays() && read.span().days() == 1 && read.to().equals(before.to()));
    }

    static String checked(String name, String field) {
        if (TURNING.matcher(name).find()) {
            throw new Refusal.Thrown(field, "import.value.turning");
        }
        return name;
    }
}
