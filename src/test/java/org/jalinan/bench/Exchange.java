package org.jalinan.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;
import org.jalinan.exchange.Progress;
import org.jalinan.exchange.Shipment;
import org.jalinan.exchange.calendar.CalendarFile;
import org.jalinan.exchange.json.JsonFile;
import org.jalinan.exchange.plan.ProjectXml;
import org.jalinan.exchange.table.Cell;
import org.jalinan.exchange.table.CsvFolder;
import org.jalinan.exchange.table.KindTable;
import org.jalinan.exchange.table.XlsxFile;
import org.jalinan.model.Kind;
import org.jalinan.model.Language;
import org.jalinan.model.Milestone;
import org.jalinan.model.MilestoneType;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Project;
import org.jalinan.model.StatedDate;
import org.jalinan.text.Words;
import org.mpxj.mspdi.MSPDIReader;

/// What a hundred thousand milestones cost on their way out, beside bare loops of the same libraries over the same cells,
/// and a plan of ten thousand tasks out and in.
public final class Exchange {

    private static final int MANY = 100_000;
    private static final int TASKS = 10_000;
    private static final int ROUNDS = 3;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private Exchange() {
    }

    /// Work that writes.
    private interface Writing {
        void to(OutputStream out) throws Exception;
    }

    public static void main(String[] arguments) throws Exception {
        var many = shipment(MANY);
        var cells = new KindTable(many.portfolio(), Kind.MILESTONE, DAY).cells().toList();
        var folder = Files.createTempDirectory("exchange");
        double bareXlsx = millis(out -> bareXlsx(cells, out));
        double xlsx = millis(out -> XlsxFile.write(many, out, Progress.UNSEEN));
        new Figure("XLSX of " + MANY + " milestones, over a bare fastexcel loop", xlsx / bareXlsx, "x", 1.2).print();
        double bareCsv = millis(out -> bareCsv(cells, out));
        double csv = millis(_ -> CsvFolder.write(many, folder, Progress.UNSEEN));
        new Figure("CSV, over a bare FastCSV loop of cells that stand in memory", csv / bareCsv, "x", 1.5).print();
        double same = millis(
                out -> bareCsv(new KindTable(many.portfolio(), Kind.MILESTONE, DAY).cells().toList(), out));
        new Figure("CSV, over the same loop with the cells put together from the records", csv / same, "x", 1.5)
                .print();
        for (int count : new int[]{MANY / 10, MANY}) {
            var part = shipment(count);
            new Figure("iCalendar of " + count, millis(out -> CalendarFile.write(part, Instant.EPOCH,
                    OptionalInt.empty(), out, Progress.UNSEEN)), "ms", count / 10.0).print();
            new Figure("JSON of " + count, millis(out -> JsonFile.write(part, out, Progress.UNSEEN)), "ms",
                    count / 10.0).print();
        }
        var tasks = shipment(TASKS);
        new Figure("Microsoft Project XML of " + TASKS, millis(out -> ProjectXml.write(tasks, out, Progress.UNSEEN)),
                "ms", 10_000).print();
        var plan = new ByteArrayOutputStream();
        ProjectXml.write(tasks, plan, Progress.UNSEEN);
        new Figure("the same read", millis(_ -> new MSPDIReader().read(new ByteArrayInputStream(plan.toByteArray()))),
                "ms", 10_000).print();
    }

    private static void bareXlsx(List<List<Cell>> rows, OutputStream out) throws IOException {
        try (var book = new Workbook(out, "bare", null)) {
            var sheet = book.newWorksheet("bare");
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    switch (rows.get(row).get(column)) {
                        case Cell.Blank _ -> {}
                        case Cell.Text(var text) -> sheet.inlineString(row, column, text);
                        case Cell.Figure(var number) -> sheet.value(row, column, number);
                        case Cell.Truth(var truth) -> sheet.value(row, column, truth);
                        case Cell.Day(var day) -> {
                            sheet.value(row, column, day);
                            sheet.style(row, column).format("yyyy-mm-dd").set();
                        }
                    }
                }
                if (row % 500 == 0) {
                    sheet.flush();
                }
            }
            sheet.finish();
        }
    }

    private static void bareCsv(List<List<Cell>> rows, OutputStream out) throws IOException {
        var writer = CsvWriter.builder().quoteStrategy(QuoteStrategies.ALWAYS).build(new BufferedOutputStream(out),
                UTF_8);
        rows.forEach(row -> writer.writeRecord(row.stream().map(Cell::words).toArray(String[]::new)));
        writer.flush();
    }

    private static double millis(Writing work) throws Exception {
        double best = Double.MAX_VALUE;
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            work.to(OutputStream.nullOutputStream());
            best = Math.min(best, (System.nanoTime() - start) / 1e6);
        }
        return best;
    }

    private static Shipment shipment(int milestones) {
        var portfolio = Portfolio.EMPTY;
        for (int i = 0; i < 100; i++) {
            portfolio = portfolio.with(Project.called(new UUID(1, i), "P" + i, i, "Project %04d".formatted(i)));
        }
        for (int i = 0; i < milestones; i++) {
            portfolio = portfolio.with(new Milestone(new UUID(2, i), new UUID(1, i % 100), i,
                    "Milestone %06d".formatted(i),
                    Optional.empty(), MilestoneType.OTHER, Optional.of(StatedDate.day(DAY)),
                    Optional.of(StatedDate.day(DAY.plusDays(i % 1000))), Optional.empty(), Optional.empty(),
                    Optional.empty(), Optional.empty(), Optional.empty(), Optional.of("Place 0001"), Optional.empty(),
                    Optional.empty(), Optional.of("A note that says a little")));
        }
        return new Shipment(portfolio, "TEST", "Test", DAY, Words.in(Language.EN));
    }
}
