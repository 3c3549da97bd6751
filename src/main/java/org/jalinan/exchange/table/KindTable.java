package org.jalinan.exchange.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    private record Column(String name, Function<PortfolioRecord, Cell> cell) {
    }

    private final Portfolio portfolio;
    private final Kind kind;
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
        var leaves = Leaf.of(kind.type());
        for (var leaf : leaves) {
            if (leaf.isReference()) {
                columns.add(new Column(name(leaf), record -> nameOf(leaf.cell(record))));
            } else if (!leaf.name().equals("id")) {
                columns.add(new Column(leaf.name(), leaf::cell));
            }
        }
        new Derived(portfolio, day).of(kind).forEach((name, text) -> columns.add(new Column(name, text)));
        if (Unsourced.kinds().contains(kind)) {
            columns.add(new Column(SOURCES, this::sources));
        }
        leaves.stream().filter(leaf -> leaf.isReference() || leaf.name().equals("id"))
                .sorted(Comparator.comparing(leaf -> leaf.name().equals("id")))
                .forEach(leaf -> columns.add(new Column(leaf.name(), leaf::cell)));
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

    public int rows() {
        return portfolio.of(kind).size();
    }

    /// Row by row: by what a record belongs to, in the order that it has there.
    public Stream<List<Cell>> cells() {
        return portfolio.of(kind).stream().map(record -> new Placed(place(record), orderOf(record), record))
                .sorted(Placed.ORDER).map(placed -> cells(placed.record()));
    }

    private List<Cell> cells(PortfolioRecord record) {
        var cells = new ArrayList<Cell>(columns.size());
        for (var column : columns) {
            cells.add(column.cell().apply(record));
        }
        return cells;
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

    private Cell nameOf(Cell id) {
        return id instanceof Cell.Text(var text) ? Cell.of(called(UUID.fromString(text))) : new Cell.Blank();
    }

    private String called(UUID id) {
        return called.computeIfAbsent(id, each -> portfolio.find(each).map(Designation::of).orElse(""));
    }

    private Cell sources(PortfolioRecord record) {
        return Cell.of(Optional.of(
                Citations.sources(portfolio, record).map(Source::code).distinct().collect(Collectors.joining("; ")))
                .filter(codes -> !codes.isEmpty()));
    }
}
