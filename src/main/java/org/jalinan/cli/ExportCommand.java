package org.jalinan.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.jalinan.exchange.CsvExport;
import org.jalinan.model.Portfolio;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Writes the portfolio in a form that other programs read.
@Command(name = "export")
final class ExportCommand {

    /// Projects, milestones and partners as CSV.
    @Command(name = "csv")
    static final class Csv extends ReadingCommand {

        @Option(names = "--out", required = true, paramLabel = "FOLDER", descriptionKey = "cli.option.out.folder")
        private @Nullable Path out;

        private final Desk desk;

        Csv(Desk desk, Jalinan program) {
            super(desk, program);
            this.desk = desk;
        }

        @Override
        ExitCode read(Portfolio portfolio) {
            var folder = Written.into(out);
            try {
                CsvExport.write(portfolio, folder, desk.today()).forEach(desk.out()::println);
                return ExitCode.DONE;
            } catch (IOException e) {
                return Written.not(desk, folder);
            }
        }
    }
}
