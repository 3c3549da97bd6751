package org.jalinan.exchange.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jalinan.exchange.PortfolioFacts;
import org.jalinan.exchange.export.Form;
import org.jalinan.model.Component;
import org.jalinan.model.Dependency;
import org.jalinan.model.Kind;
import org.jalinan.model.Portfolio;
import org.jalinan.model.PortfolioRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Which fields a calendar and a plan carry into an empty portfolio and back, found out by doing it, is what the documents
/// of this program say. `-Dcarried.write=true` writes them again.
class CarriedFieldsTest {

    private static final Path TABLE = Path.of("src/docs/round-trips.md");
    private static final Portfolio FACTS = PortfolioFacts.shipped().proposal().applyTo(Portfolio.EMPTY);
    private static final String HEAD = """
            # What comes back

            The workbook, the folder of CSV files and JSON carry every field of every kind of record; a workbook cuts texts \
            over 32,767 characters and counts them. What a calendar (iCalendar) and a plan (Microsoft Project XML) carry, \
            field by field, when they are written and read into an empty portfolio: of how many records that have a value in \
            the field all, some or none come back with the very same value; a dash where none of them has one. Kinds that are not named do not come back at all. \
            A date counts as the same only with its days, precision, wording and the day it was stated, so one that comes \
            back with its days alone counts as some or none. This table is written and checked by a test.

            | kind | field | iCalendar | Microsoft Project XML |
            |---|---|---|---|
            """;

    @TempDir
    Path folder;

    @Test
    void theTableSaysWhichFieldsComeBack() throws IOException {
        var portfolio = RoundTripTest.withPlan(RoundTripTest.ofEveryKind());
        for (var kind : Kind.values()) {
            for (var record : FACTS.of(kind)) {
                portfolio = portfolio.with(record);
            }
        }
        var calendar = carried(portfolio, Form.ICS);
        var plan = carried(portfolio, Form.MSPROJECT);
        var table = new StringBuilder(HEAD);
        for (var kind : Kind.values()) {
            for (var component : Component.of(kind.type())) {
                var field = new Field(kind, component.name());
                if (calendar.containsKey(field) || plan.containsKey(field)) {
                    table.append("| ").append(kind.name().toLowerCase(Locale.ROOT).replace('_', ' ')).append(" | ")
                            .append(component.name()).append(" | ").append(calendar.getOrDefault(field, "–"))
                            .append(" | ").append(plan.getOrDefault(field, "–")).append(" |\n");
                }
            }
        }
        if (Boolean.getBoolean("carried.write")) {
            Files.writeString(TABLE, table);
        }
        assertEquals(Files.readString(TABLE), table.toString());
    }

    private record Field(Kind kind, String name) {
    }

    /// For each field of the kinds that come back: all, some or none.
    private Map<Field, String> carried(Portfolio portfolio, Form form) throws IOException {
        var preview = RoundTripTest.preview(Portfolio.EMPTY, RoundTripTest.write(portfolio, form, folder));
        var back = new Taking("file", "1", LocalDate.of(2026, 11, 21), 0).of(preview).applyTo(Portfolio.EMPTY);
        var carried = new LinkedHashMap<Field, String>();
        for (var kind : Kind.values()) {
            // The file itself comes as a source with a citation of each fact; these are not the ones that went out.
            if (!back.of(kind).isEmpty() && kind != Kind.SOURCE && kind != Kind.CITATION) {
                Component.of(kind.type()).forEach(component -> carried.put(new Field(kind, component.name()),
                        judged(portfolio, back, kind, component)));
            }
        }
        return carried;
    }

    private static String judged(Portfolio before, Portfolio after, Kind kind, Component component) {
        int all = 0;
        int same = 0;
        for (var record : before.of(kind)) {
            var value = RoundTripTest.held(component.get(record));
            var again = again(after, record);
            if (again.isPresent() && !value.equals(Optional.empty()) && !value.equals("")) {
                all++;
                same += value.equals(RoundTripTest.held(component.get(again.get()))) ? 1 : 0;
            }
        }
        return all == 0 ? "–" : same == 0 ? "none" : same == all ? "all" : "some";
    }

    /// By its id; a link, which has none in a plan, by what it ties.
    private static Optional<? extends PortfolioRecord> again(Portfolio after, PortfolioRecord record) {
        return record instanceof Dependency link
                ? after.all(Dependency.class).filter(each -> each.predecessor().equals(link.predecessor())
                        && each.successor().equals(link.successor())).findFirst()
                : after.find(Kind.of(record).type(), record.id());
    }
}
