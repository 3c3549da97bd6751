package org.jalinan.exchange.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jalinan.model.Citation;
import org.jalinan.model.Citations;
import org.jalinan.model.Component;
import org.jalinan.model.Kind;
import org.jalinan.model.Portfolio;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.Source;
import org.jalinan.model.Unsourced;

/// The records of one kind as a table: what a person reads comes first, with records named by their names; then the codes
/// of the sources, then ids, by which a program finds everything again.
public final class KindTable {

    /// The column that holds the codes of the sources.
    public static final String SOURCES = "sources";

    /// What a column says of a record, whose components were read off once for all columns.
    private interface Saying {
        Cell of(PortfolioRecord record, Object[] values);
    }

    private record Column(String name, Saying saying) {
    }

    private final Portfolio portfolio;
    private final Kind kind;
    private final List<Component> components;
    private final Set<UUID> cited;
    private final Optional<Component> owner;
    private final Optional<Component> order;
    private final Map<UUID, String> called = new HashMap<>();
    private final List<Column> columns = new ArrayList<>();

    /// @param day the day as of which a partner's status is told
    public KindTable(Portfolio portfolio, Kind kind, LocalDate day) {
        this.portfolio = portfolio;
        this.kind = kind;
        this.owner = Designation.owners(kind.type()).findFirst();
        this.order = Stream.of("order", "number").flatMap(name -> Component.named(kind.type(), name).stream())
                .filter(each -> each.valueType() == int.class).findFirst();
        this.components = Component.of(kind.type());
        this.cited = portfolio.all(Citation.class).map(Citation::record).collect(Collectors.toSet());
        var leaves = Leaf.of(kind.type());
        for (var leaf : leaves) {
            if (leaf.isReference()) {
                columns.add(new Column(name(leaf), naming(leaf)));
            } else if (!leaf.name().equals("id")) {
                columns.add(new Column(leaf.name(), saying(leaf)));
            }
        }
        new Derived(portfolio, day).of(kind).forEach(
                (name, text) -> columns.add(new Column(name, (record, _) -> text.apply(record))));
        if (Unsourced.kinds().contains(kind)) {
            columns.add(new Column(SOURCES, (record, _) -> sources(record)));
        }
        leaves.stream().filter(leaf -> leaf.isReference() || leaf.name().equals("id"))
                .sorted(Comparator.comparing(leaf -> leaf.name().equals("id")))
                .forEach(leaf -> columns.add(new Column(leaf.name(), saying(leaf))));
    }

    private Saying saying(Leaf leaf) {
        int at = components.indexOf(leaf.component());
        return (_, values) -> leaf.cellIn(values[at]);
    }

    private Saying naming(Leaf leaf) {
        int at = components.indexOf(leaf.component());
        return (_, values) -> leaf.valueIn(values[at]) instanceof UUID id ? Cell.of(called(id)) : Cell.blank();
    }

    /// What a file or sheet of a kind is called: `milestones`, `countries`.
    public static String plural(Kind kind) {
        var one = kind.name().toLowerCase(Locale.ROOT);
        return one.endsWith("y") ? one.substring(0, one.length() - 1) + "ies"
                : one.endsWith("s") ? one + "es"
                        : one + "s";
    }

    /// The columns that are put together from other records and never read back.
    public static Set<String> derived(Kind kind) {
        return Stream.concat(Derived.names(kind).stream(), Stream.of(SOURCES)).collect(Collectors.toSet());
    }

    /// The column beside an id that says in words which record is meant.
    public static String name(Leaf reference) {
        return reference.name().substring(0, reference.name().length() - "_id".length());
    }

    public Kind kind() {
        return kind;
    }

    public List<String> names() {
        return columns.stream().map(Column::name).toList();
    }

    /// The number of the column by which a person tells the rows apart; empty where none does.
    OptionalInt nameColumn() {
        return Designation.component(kind.type())
                .map(each -> IntStream.of(names().indexOf(each.name())).filter(at -> at >= 0))
                .orElseGet(IntStream::empty).findFirst();
    }

    public int rows() {
        return portfolio.of(kind).size();
    }

    /// Row by row, each made when it is asked for: by what a record belongs to, in the order that it has there.
    public Stream<List<Cell>> cells() {
        var placed = new ArrayList<Placed>(rows());
        portfolio.of(kind).forEach(record -> placed.add(new Placed(place(record), orderOf(record), record)));
        placed.sort(Placed.ORDER);
        return placed.stream().map(each -> cells(each.record()));
    }

    private List<Cell> cells(PortfolioRecord record) {
        var values = new Object[components.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = components.get(i).get(record);
        }
        var cells = new Cell[columns.size()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = columns.get(i).saying().of(record, values);
        }
        return Arrays.asList(cells);
    }

    private record Placed(String owner, int order, PortfolioRecord record) {
        private static final Comparator<Placed> ORDER = Comparator.comparing(Placed::owner)
                .thenComparingInt(Placed::order).thenComparing(each -> Designation.of(each.record()))
                .thenComparing(each -> each.record().id());
    }

    private String place(PortfolioRecord record) {
        return owner.map(each -> called((UUID) each.get(record))).orElse("");
    }

    private int orderOf(PortfolioRecord record) {
        return order.map(each -> (int) each.get(record)).orElse(0);
    }

    private String called(UUID id) {
        return called.computeIfAbsent(id, each -> portfolio.find(each).map(Designation::of).orElse(""));
    }

    private Cell sources(PortfolioRecord record) {
        return cited.contains(record.id())
                ? Cell.of(Citations.sources(portfolio, record).map(Source::code).distinct()
                        .collect(Collectors.joining("; ")))
                : Cell.blank();
    }
}
