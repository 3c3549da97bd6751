package org.jalinan.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jalinan.exchange.ExportedFile;
import org.jalinan.storage.LocalLog;
import org.jalinan.storage.Store;
import org.jalinan.storage.TroubleReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Writes a report for whoever looks into a trouble, with nothing of what is recorded in it.
@Command(name = "trouble")
final class TroubleCommand extends PortfolioCommand {

    @Option(names = "--out", paramLabel = "FILE", required = true, descriptionKey = "cli.option.out.file")
    private @Nullable Path out;

    TroubleCommand(Desk desk, Jalinan program) {
        super(desk, program);
    }

    @Override
    boolean onlyReads() {
        return true;
    }

    @Override
    ExitCode work(Store store) {
        var file = Written.into(out);
        try {
            var lines = new TroubleReport(store, LocalLog.standard(), desk.clock(), Cli.version()).lines();
            Written.at(desk, file,
                    ExportedFile.write(file, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8)));
            return ExitCode.DONE;
        } catch (IOException e) {
            return Written.not(desk, file);
        }
    }
}
