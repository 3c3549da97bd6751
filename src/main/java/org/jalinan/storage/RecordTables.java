package org.jalinan.storage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jalinan.model.Kind;
import org.jalinan.model.Portfolio;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.change.Change;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.argument.Argument;
import org.jspecify.annotations.Nullable;

/// The rows of the records. For each kind it keeps how many rows there are and the sum of their marks, so that a row
/// that was altered, lost or added behind our back is noticed when they are read.
final class RecordTables {

    static final int BATCH = 1000;

    /// What is expected of a table.
    record Tally(long rows, long sum) {

        static final Tally NONE = new Tally(0, 0);

        Tally plus(List<@Nullable Object> row) {
            return new Tally(rows + 1, sum + Table.mark(row));
        }

        Tally minus(List<@Nullable Object> row) {
            return new Tally(rows - 1, sum - Table.mark(row));
        }
    }

    private record Id(Kind kind, UUID record) {
    }

    private final Handle handle;
    private Map<Kind, Tally> tallies = new EnumMap<>(Kind.class);

    RecordTables(Handle handle) {
        this.handle = handle;
    }

    /// Reads all records and compares the rows with what was tallied.
    ///
    /// @throws ViewUnsound if they differ or a row is no record
    Portfolio read() throws ViewUnsound {
        tallies = storedTallies();
        var portfolio = Portfolio.EMPTY;
        for (var kind : Kind.values()) {
            var table = Table.of(kind);
            var tally = Tally.NONE;
            try (var rows = handle.createQuery(table.select()).setFetchSize(BATCH)
                    .map((row, context) -> table.read(row)).stream()) {
                for (var row : (Iterable<List<@Nullable Object>>) rows::iterator) {
                    tally = tally.plus(row);
                    portfolio = portfolio.with(table.record(row));
                }
            } catch (IllegalArgumentException noRecord) {
                throw new ViewUnsound(table.name());
            }
            if (!tally.equals(tallies.getOrDefault(kind, Tally.NONE))) {
                throw new ViewUnsound(table.name());
            }
        }
        return portfolio;
    }

    private Map<Kind, Tally> storedTallies() throws ViewUnsound {
        var stored = new EnumMap<Kind, Tally>(Kind.class);
        try {
            handle.createQuery("select kind_name, row_count, mark_sum from view_tally")
                    .map((row, context) -> Map.entry(Kind.valueOf(row.getString(1)),
                            new Tally(row.getLong(2), row.getLong(3))))
                    .forEach(entry -> stored.put(entry.getKey(), entry.getValue()));
        } catch (IllegalArgumentException noKind) {
            throw new ViewUnsound("view_tally");
        }
        return stored;
    }

    Map<Kind, Tally> tallies() {
        return new EnumMap<>(tallies);
    }

    /// Goes back to the tallies from before a transaction that was rolled back.
    void restore(Map<Kind, Tally> before) {
        tallies = new EnumMap<>(before);
    }

    /// Brings the rows of all records that the changes touch from one portfolio to the next.
    void apply(List<Change> changes, Portfolio before, Portfolio after, StillWanted wanted) {
        var ids = new LinkedHashSet<Id>();
        changes.forEach(change -> ids.add(new Id(change.kind(), change.record())));
        var inserts = new EnumMap<Kind, List<PortfolioRecord>>(Kind.class);
        var touched = new LinkedHashSet<Kind>();
        for (var id : ids) {
            wanted.check();
            var was = find(before, id);
            var is = find(after, id);
            if (!was.equals(is)) {
                touched.add(id.kind());
                change(Table.of(id.kind()), was, is, inserts);
            }
        }
        inserts.forEach((kind, records) -> insert(Table.of(kind), records, wanted));
        touched.forEach(this::storeTally);
    }

    /// Inserts all records into tables that are empty.
    void insertAll(Portfolio portfolio) {
        for (var kind : Kind.values()) {
            var table = Table.of(kind);
            var records = List.copyOf(portfolio.of(kind));
            records.forEach(record -> tally(table, tally(table).plus(table.values(record))));
            insert(table, records, StillWanted.ALWAYS);
            storeTally(kind);
        }
    }

    private static Optional<? extends PortfolioRecord> find(Portfolio portfolio, Id id) {
        return portfolio.find(id.kind().type(), id.record());
    }

    private void change(Table table, Optional<? extends PortfolioRecord> was, Optional<? extends PortfolioRecord> is,
            Map<Kind, List<PortfolioRecord>> inserts) {
        was.ifPresent(record -> tally(table, tally(table).minus(table.values(record))));
        is.ifPresent(record -> tally(table, tally(table).plus(table.values(record))));
        if (was.isEmpty()) {
            inserts.computeIfAbsent(table.kind(), kind -> new ArrayList<>()).add(is.orElseThrow());
        } else if (is.isEmpty()) {
            handle.createUpdate(table.delete()).bind(0, was.get().id()).execute();
        } else {
            var update = handle.createUpdate(table.update());
            var values = arguments(table, is.get());
            for (int i = 0; i < values.size(); i++) {
                update.bind(i, values.get(i));
            }
            update.bind(values.size(), is.get().id()).execute();
        }
    }

    private Tally tally(Table table) {
        return tallies.getOrDefault(table.kind(), Tally.NONE);
    }

    private void tally(Table table, Tally tally) {
        tallies.put(table.kind(), tally);
    }

    /// In the order of the ids, so that the tables grow at their end.
    private void insert(Table table, List<PortfolioRecord> records, StillWanted wanted) {
        var columns = table.columns();
        var sorted = records.stream().sorted(Comparator.comparing(PortfolioRecord::id)).toList();
        Batches.insert(handle, table.insert(), sorted, wanted, (statement, _, record) -> {
            var values = table.values(record);
            for (int i = 0; i < values.size(); i++) {
                columns.get(i).bind(statement, i + 1, values.get(i));
            }
        });
    }

    private static List<Argument> arguments(Table table, PortfolioRecord record) {
        var values = table.values(record);
        var arguments = new ArrayList<Argument>(values.size());
        for (int i = 0; i < values.size(); i++) {
            var column = table.columns().get(i);
            var value = values.get(i);
            arguments.add((position, statement, context) -> column.bind(statement, position, value));
        }
        return arguments;
    }

    private void storeTally(Kind kind) {
        var tally = tallies.getOrDefault(kind, Tally.NONE);
        int stored = handle.createUpdate("update view_tally set row_count = ?, mark_sum = ? where kind_name = ?")
                .bind(0, tally.rows()).bind(1, tally.sum()).bind(2, kind.name()).execute();
        if (stored == 0) {
            handle.createUpdate("insert into view_tally (kind_name, row_count, mark_sum) values (?, ?, ?)")
                    .bind(0, kind.name()).bind(1, tally.rows()).bind(2, tally.sum()).execute();
        }
    }
}
