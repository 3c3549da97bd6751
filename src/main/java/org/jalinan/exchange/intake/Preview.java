package org.jalinan.exchange.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jalinan.exchange.Progress;
import org.jalinan.exchange.Sentence;
import org.jalinan.exchange.table.Grid;
import org.jalinan.model.Portfolio;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.Rules;
import org.jspecify.annotations.Nullable;

/// Each row of a file, held against the portfolio as it is: nothing has changed yet.
public record Preview(Portfolio portfolio, List<Row> rows) {

    /// A table and what its columns mean.
    public record Mapped(Grid grid, Mapping mapping) {
    }

    public Preview {
        rows = List.copyOf(rows);
    }

    /// Reads the tables in an order in which each record stands after those that it belongs to.
    ///
    /// @param millis the time of making of new records
    public static Preview of(Portfolio portfolio, List<Mapped> tables, LocalDate today, long millis,
            Progress progress) {
        var known = new Known(portfolio);
        var rows = new ArrayList<Row>();
        long all = tables.stream().mapToLong(each -> each.grid().rows().size()).sum();
        for (var table : tables.stream().sorted(Comparator.comparing(each -> each.mapping().kind())).toList()) {
            var reading = new RowReading(table.grid(), table.mapping(), known, millis);
            for (var row : table.grid().rows()) {
                rows.add(reading.read(row));
                progress.reached(rows.size(), all);
            }
        }
        return new Preview(portfolio, rows).checked(_ -> true, today, progress);
    }

    /// How many rows have a verdict.
    public long count(Class<? extends Row.Verdict> verdict) {
        return rows.stream().filter(row -> verdict.isInstance(row.verdict())).count();
    }

    /// The rows that are chosen, and still hold by the rules when the others are left out.
    ///
    /// @return what is not chosen is not in it
    public Preview checked(Predicate<Row> chosen, LocalDate today, Progress progress) {
        var checked = new ArrayList<>(rows.stream().filter(chosen).toList());
        var after = portfolio;
        for (var row : checked) {
            after = with(after, row);
        }
        var refused = new HashSet<UUID>();
        for (boolean again = true; again;) {
            again = false;
            for (int i = 0; i < checked.size(); i++) {
                progress.reached(i, checked.size());
                var row = checked.get(i);
                var record = record(row);
                if (record == null) {
                    continue;
                }
                var problems = Rules.problems(after, record, today);
                if (!problems.isEmpty() && refused.add(record.id())) {
                    var problem = problems.getFirst();
                    after = portfolio.find(record.id()).map(after::with)
                            .orElse(after.without(row.kind(), record.id()));
                    checked.set(i, row.but(new Row.Refused(new Refusal(problem.field(),
                            new Sentence(problem.key(), problem.arguments())))));
                    again = true;
                }
            }
        }
        return new Preview(portfolio, checked);
    }

    private static Portfolio with(Portfolio portfolio, Row row) {
        var record = record(row);
        return record == null ? portfolio : portfolio.with(record);
    }

    @Nullable
    static PortfolioRecord record(Row row) {
        return switch (row.verdict()) {
            case Row.New(var made) -> made;
            case Row.Changed changed -> changed.after();
            case Row.Same _,Row.Refused _ -> null;
        };
    }
}
