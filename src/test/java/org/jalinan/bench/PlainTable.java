package org.jalinan.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.jalinan.model.Milestone;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Project;
import org.jalinan.model.StatedDate;
import org.jspecify.annotations.Nullable;

/// What somebody would write who wants the milestones in a table and nothing else: the same cells as an export has, one
/// line of code for each, in the same order.
final class PlainTable {

    private PlainTable() {
    }

    static void csv(Portfolio portfolio, OutputStream out) throws IOException {
        var writer = CsvWriter.builder().quoteStrategy(QuoteStrategies.ALWAYS).lineDelimiter(LineDelimiter.CRLF)
                .build(out, UTF_8);
        var codes = codes(portfolio);
        rows(portfolio, codes).forEach(milestone -> {
            var record = writer.writeRecord();
            cells(codes, milestone, cell -> record.writeField(cell == null ? "" : cell.toString()));
            record.endRecord();
        });
        writer.flush();
    }

    static void workbook(Portfolio portfolio, OutputStream out) throws IOException {
        try (var book = new Workbook(out, "plain", null)) {
            var sheet = book.newWorksheet("milestones");
            var codes = codes(portfolio);
            var at = new int[2];
            for (var milestone : rows(portfolio, codes).toList()) {
                at[1] = 0;
                cells(codes, milestone, cell -> {
                    if (cell instanceof LocalDate day) {
                        sheet.value(at[0], at[1], day);
                        sheet.style(at[0], at[1]).format("yyyy-mm-dd").set();
                    } else if (cell instanceof Number number) {
                        sheet.value(at[0], at[1], number);
                    } else if (cell != null) {
                        sheet.inlineString(at[0], at[1], cell.toString());
                    }
                    at[1]++;
                });
                if (++at[0] % 500 == 0) {
                    sheet.flush();
                }
            }
            sheet.finish();
        }
    }

    private static Map<UUID, String> codes(Portfolio portfolio) {
        return portfolio.all(Project.class).collect(Collectors.toMap(Project::id, Project::code));
    }

    private static Stream<Milestone> rows(Portfolio portfolio, Map<UUID, String> codes) {
        return portfolio.all(Milestone.class).sorted(Comparator
                .<Milestone, String>comparing(each -> codes.getOrDefault(each.project(), ""))
                .thenComparingInt(Milestone::order));
    }

    private static void cells(Map<UUID, String> codes, Milestone each, Consumer<@Nullable Object> row) {
        row.accept(codes.get(each.project()));
        row.accept(each.order());
        row.accept(each.title());
        row.accept(each.label().orElse(null));
        row.accept(each.type());
        for (var date : List.of(each.firstStated(), each.target(), each.forecast(), each.recorded())) {
            row.accept(date.map(StatedDate::from).orElse(null));
            row.accept(date.map(StatedDate::to).orElse(null));
            row.accept(date.map(StatedDate::precision).orElse(null));
            row.accept(date.flatMap(StatedDate::wording).orElse(null));
            row.accept(date.flatMap(StatedDate::statedOn).orElse(null));
            row.accept(date.flatMap(StatedDate::remark).orElse(null));
        }
        row.accept(each.event().map(codes::get).orElse(null));
        row.accept(each.decidingBody().map(codes::get).orElse(null));
        row.accept(each.verb().orElse(null));
        row.accept(each.place().orElse(null));
        row.accept(each.certainty().orElse(null));
        row.accept(each.metBy().map(codes::get).orElse(null));
        row.accept(each.note().orElse(null));
        row.accept(null); // contradicts: none here
        row.accept(null); // sources: none here
        row.accept(each.project());
        row.accept(each.event().orElse(null));
        row.accept(each.decidingBody().orElse(null));
        row.accept(each.metBy().orElse(null));
        row.accept(each.id());
    }
}
