package org.jalinan.exchange.intake;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jalinan.exchange.PlainText;
import org.jalinan.exchange.table.Cell;
import org.jalinan.exchange.table.Designation;
import org.jalinan.exchange.table.Grid;
import org.jalinan.exchange.table.KindTable;
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
    private final Map<String, Function<Grid.Row, Cell>> ofAll;
    private final Map<String, Function<Grid.Row, Cell>> ofNew;
    private final List<FieldPlan> fields;
    private final List<FieldPlan> key;
    private final Optional<FieldPlan> name;
    private final Set<UUID> seen = new LinkedHashSet<>();

    RowReading(Grid grid, Mapping mapping, Known known, long millis) {
        this.grid = grid;
        this.mapping = mapping;
        this.known = known;
        this.millis = millis;
        this.values = new CellValues(mapping.days());
        this.ofAll = places(mapping, false);
        this.ofNew = places(mapping, true);
        this.fields = FieldPlan.of(mapping);
        this.key = Known.keyParts(mapping.kind().type()).stream().flatMap(part -> plan(part).stream()).toList();
        this.name = Designation.component(mapping.kind().type()).flatMap(this::plan);
    }

    Row read(Grid.Row row) {
        var called = name.flatMap(each -> cell(row, each.name(), true)).map(Cell::words)
                .map(CellValues::shortened).orElse("");
        try {
            var verdict = judge(row);
            return new Row(row.place(), mapping.kind(), verdict instanceof Row.New(var record)
                    ? Designation.of(record)
                    : called, verdict);
        } catch (Refusal.Thrown e) {
            return new Row(row.place(), mapping.kind(), called, new Row.Refused(e.refusal()));
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
        if (after.equals(before.get())) {
            return new Row.Same();
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
            var found = known.find(mapping.kind().type(), named.get());
            if (found.filter(each -> !mapping.kind().type().isInstance(each)).isPresent()) {
                throw new Refusal.Thrown("id", "import.row.otherKind");
            }
            return found;
        }
        var like = known.like(mapping.kind(), key(row));
        if (like.size() > 1) {
            throw new Refusal.Thrown(name.map(FieldPlan::name).orElse("id"), "import.row.several", like.size());
        }
        return like.stream().findFirst().flatMap(known::find);
    }

    private String key(Grid.Row row) {
        return key.stream()
                .map(part -> part.component().isReference()
                        ? reference(row, part, false).map(UUID::toString).orElse("")
                        : cell(row, part.name(), true)
                                .flatMap(each -> values.read(each, part.component().valueType(), part.name()))
                                .map(String::valueOf).orElse(""))
                .map(Known::folded).collect(Collectors.joining("\n"));
    }

    private Optional<FieldPlan> plan(Component component) {
        return fields.stream().filter(each -> each.component().equals(component)).findFirst();
    }

    /// What the row says in a field; empty where no column and no fixed value is for it.
    Optional<Cell> cell(Grid.Row row, String field, boolean isNew) {
        var said = (isNew ? ofNew : ofAll).get(field);
        return said == null ? Optional.empty() : Optional.of(said.apply(row));
    }

    /// Where the value of each field stands; a fixed one before a column, what is for new records after both.
    private static Map<String, Function<Grid.Row, Cell>> places(Mapping mapping, boolean isNew) {
        var places = new HashMap<String, Function<Grid.Row, Cell>>();
        mapping.fixed().forEach((field, value) -> places.put(field, fixed(value)));
        mapping.columns().forEach((field, column) -> places.putIfAbsent(field, row -> row.cell(column)));
        if (isNew) {
            mapping.columns().forEach((field, column) -> forNew(field)
                    .ifPresent(each -> places.putIfAbsent(each, row -> row.cell(column))));
            mapping.fixed().forEach((field, value) -> forNew(field)
                    .ifPresent(each -> places.putIfAbsent(each, fixed(value))));
        }
        return places;
    }

    private static Function<Grid.Row, Cell> fixed(String value) {
        var cell = Cell.of(value);
        return _ -> cell;
    }

    private static Optional<String> forNew(String field) {
        return field.startsWith(Mapping.NEW) ? Optional.of(field.substring(Mapping.NEW.length())) : Optional.empty();
    }

    /// Whom a row names: by id, or by the words beside it where somebody changed these.
    Optional<UUID> reference(Grid.Row row, FieldPlan plan, boolean isNew) {
        var leaf = plan.leaves().getFirst();
        var field = KindTable.name(leaf);
        var id = cell(row, leaf.name(), isNew).flatMap(each -> values.read(each, UUID.class, leaf.name()))
                .map(UUID.class::cast);
        var words = cell(row, field, true).map(Cell::words).map(String::strip).filter(each -> !each.isEmpty());
        if (id.isPresent()) {
            var record = known.find(plan.refersTo(), id.get());
            if (record.filter(each -> !plan.refersTo().isInstance(each)).isPresent()) {
                throw new Refusal.Thrown(leaf.name(), "import.row.otherKind");
            }
            var same = words.isEmpty() || record.isEmpty() || Known.folded(PlainText.of(Designation.of(record.get())))
                    .equals(Known.folded(PlainText.of(words.get())));
            if (same) {
                return id;
            }
        }
        return words.map(each -> named(plan, field, each));
    }

    private UUID named(FieldPlan plan, String field, String words) {
        var found = known.named(plan.refersTo(), words);
        if (found.size() != 1) {
            throw new Refusal.Thrown(field, found.isEmpty() ? "import.value.unknown" : "import.value.several",
                    CellValues.shortened(words));
        }
        return found.iterator().next();
    }

    List<FieldPlan> fields() {
        return fields;
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
