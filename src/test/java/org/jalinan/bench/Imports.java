package org.jalinan.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jalinan.disk.ScratchFolder;
import org.jalinan.exchange.Progress;
import org.jalinan.exchange.intake.DayForm;
import org.jalinan.exchange.intake.Intake;
import org.jalinan.exchange.intake.Preview;
import org.jalinan.exchange.table.CsvFolder;
import org.jalinan.exchange.table.XlsxFile;
import org.jalinan.model.Portfolio;
import org.jalinan.storage.CommitResult;
import org.jalinan.storage.Opening;
import org.jalinan.storage.PortfolioFolder;
import org.jalinan.storage.Store;

/// What it costs to take a hundred thousand milestones in: to read the file, to hold each row against the portfolio, and
/// to keep them as one edit; then the same file again, when each row is the same.
public final class Imports {

    private static final int MANY = 100_000;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final long MILLIS = 1_795_000_000_000L;

    private static final OperatingSystemMXBean PROCESS = (OperatingSystemMXBean) ManagementFactory
            .getOperatingSystemMXBean();

    private Imports() {
    }

    public static void main(String[] arguments) throws IOException {
        try (var scratch = ScratchFolder.create()) {
            var out = scratch.path();
            var many = Exchange.shipment(MANY);
            CsvFolder.write(many, out.resolve("csv"), Progress.UNSEEN);
            var book = out.resolve("all.xlsx");
            try (var file = Files.newOutputStream(book)) {
                XlsxFile.write(many, file, Progress.UNSEEN);
            }
            for (int round = 0; round < 2; round++) {
                measure("CSV", out.resolve("csv"), Portfolio.EMPTY, many.portfolio());
                measure("XLSX", book, Portfolio.EMPTY, many.portfolio());
            }
            commit(out.resolve("portfolio"), book);
        }
    }

    private static void measure(String form, Path file, Portfolio empty, Portfolio full) {
        var intake = timed("read " + form + " of " + MANY, 10_000, () -> opened(file));
        timed("preview of it, all new", 5_000, () -> preview(intake, empty));
        timed("preview of it, all the same", 5_000, () -> preview(intake, full));
    }

    private static void commit(Path folder, Path file) {
        try (var store = open(folder)) {
            var intake = opened(file);
            var preview = preview(intake, store.portfolio());
            var chosen = timed("check what is chosen", 5_000, () -> preview.checked(_ -> true, DAY, Progress.UNSEEN));
            var proposal = timed("put the edit together", 5_000, () -> intake.taking(DAY, MILLIS).of(chosen));
            timed("keep it", 30_000, () -> {
                var result = store.commit(proposal).join();
                if (!(result instanceof CommitResult.Committed)) {
                    throw new IllegalStateException(result.toString());
                }
                return result;
            });
            timed("preview of the same file again", 5_000, () -> preview(intake, store.portfolio()));
        }
    }

    private static Intake opened(Path file) {
        try {
            return Intake.open(file, Optional.empty(), Progress.UNSEEN);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Preview preview(Intake intake, Portfolio portfolio) {
        return Preview.of(portfolio, intake.byName(Optional.empty(), DayForm.ISO), DAY, MILLIS, Progress.UNSEEN);
    }

    private static Store open(Path folder) {
        return switch (Store.open(new PortfolioFolder(folder), Clock.systemUTC(), "Benchmark", new UUID(8, 8))) {
            case Opening.Opened opened -> opened.store();
            case Opening.Refused refused -> throw new IllegalStateException(refused.toString());
        };
    }

    private static <T> T timed(String name, double goal, Supplier<T> work) {
        long start = PROCESS.getProcessCpuTime();
        var made = work.get();
        new Figure(name, (PROCESS.getProcessCpuTime() - start) / 1e6, "ms", goal).print();
        return made;
    }
}
