package org.jalinan.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jalinan.disk.ScratchFolder;
import org.jalinan.exchange.ExportedFile;
import org.jalinan.exchange.Progress;
import org.jalinan.exchange.Shipment;
import org.jalinan.exchange.calendar.CalendarFile;
import org.jalinan.exchange.export.Form;
import org.jalinan.exchange.json.JsonFile;
import org.jalinan.exchange.plan.ProjectXml;
import org.jalinan.exchange.table.CsvFolder;
import org.jalinan.exchange.table.XlsxFile;
import org.jalinan.model.Language;
import org.jalinan.model.Milestone;
import org.jalinan.model.MilestoneType;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Project;
import org.jalinan.model.StatedDate;
import org.jalinan.text.Words;
import org.mpxj.mspdi.MSPDIReader;

/// What a hundred thousand milestones cost on their way out, beside bare loops of the same libraries over the same cells,
/// and a plan of ten thousand tasks out and in. With a form and a count, that alone, for a small heap:
/// `-Dbench="Exchange ics 100000"`.
public final class Exchange {

    private static final int MANY = 100_000;
    private static final int TASKS = 10_000;
    private static final int ROUNDS = 3;
    private static final int WARMING = 2;
    private static final int PAIRS = 7;
    private static final OperatingSystemMXBean PROCESS = (OperatingSystemMXBean) ManagementFactory
            .getOperatingSystemMXBean();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private Exchange() {
    }

    /// Work that writes.
    private interface Writing {
        void to(OutputStream out) throws Exception;
    }

    public static void main(String[] arguments) throws Exception {
        if (arguments.length == 2) {
            alone(Form.valueOf(arguments[0].toUpperCase(Locale.ROOT)), Integer.parseInt(arguments[1]));
            return;
        }
        var many = shipment(MANY);
        try (var scratch = ScratchFolder.create()) {
            var folder = scratch.path();
            Writing bareXlsx = out -> PlainTable.workbook(many.portfolio(), out);
            Writing bareCsv = out -> ExportedFile.write(folder.resolve("plain.csv"),
                    file -> PlainTable.csv(many.portfolio(), file));
            sideBySide("XLSX of " + MANY + " milestones, over a bare fastexcel loop", 1.2,
                    out -> XlsxFile.write(many, out, Progress.UNSEEN), bareXlsx);
            sideBySide("CSV, over a plain writer", 1.5, _ -> CsvFolder.write(many, folder, Progress.UNSEEN), bareCsv);
            for (int count : new int[]{MANY / 10, MANY}) {
                var part = shipment(count);
                new Figure("iCalendar of " + count, millis(out -> CalendarFile.write(part, Instant.EPOCH,
                        OptionalInt.empty(), out, Progress.UNSEEN)), "ms", count / 10.0).print();
                new Figure("JSON of " + count, millis(out -> JsonFile.write(part, out, Progress.UNSEEN)), "ms",
                        count / 10.0).print();
            }
            var tasks = shipment(TASKS);
            new Figure("Microsoft Project XML of " + TASKS,
                    millis(out -> ProjectXml.write(tasks, out, Progress.UNSEEN)),
                    "ms", 10_000).print();
            var plan = new ByteArrayOutputStream();
            ProjectXml.write(tasks, plan, Progress.UNSEEN);
            new Figure("the same read",
                    millis(_ -> new MSPDIReader().read(new ByteArrayInputStream(plan.toByteArray()))),
                    "ms", 10_000).print();
        }
    }

    private static void alone(Form form, int count) throws Exception {
        var many = shipment(count);
        try (var scratch = ScratchFolder.create()) {
            new Figure(form + " of " + count + ", the second time", secondTime(switch (form) {
                case XLSX -> out -> XlsxFile.write(many, out, Progress.UNSEEN);
                case CSV -> _ -> CsvFolder.write(many, scratch.path().resolve("csv"), Progress.UNSEEN);
                case ICS -> out -> CalendarFile.write(many, Instant.EPOCH, OptionalInt.empty(), out, Progress.UNSEEN);
                case JSON -> out -> JsonFile.write(many, out, Progress.UNSEEN);
                case MSPROJECT -> out -> ProjectXml.write(many, out, Progress.UNSEEN);
                case HTML, SVG, PNG -> throw new IllegalArgumentException(form.toString());
            }) / 1e6, "ms", count / 10.0).print();
        }
    }

    private static double secondTime(Writing work) throws Exception {
        processorTime(work);
        return processorTime(work);
    }

    /// The processor time of the one over that of the other, in turns, so that what else the machine does falls on both.
    private static void sideBySide(String name, double goal, Writing ours, Writing bare) throws Exception {
        var ratios = new double[PAIRS];
        for (int i = -WARMING; i < PAIRS; i++) {
            double one = processorTime(ours);
            double other = processorTime(bare);
            if (i >= 0) {
                ratios[i] = one / other;
            }
        }
        Figure.median(name, ratios, "x", goal).print();
    }

    private static double processorTime(Writing work) throws Exception {
        System.gc();
        long start = PROCESS.getProcessCpuTime();
        work.to(OutputStream.nullOutputStream());
        return PROCESS.getProcessCpuTime() - start;
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

    static Shipment shipment(int milestones) {
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
