package org.jalinan.cli;

import java.nio.file.Path;
import org.jalinan.documents.order.Subject;
import org.jalinan.documents.pdf.PdfPages;
import org.jalinan.model.Portfolio;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Writes the report of the portfolio.
@Command(name = "report")
final class ReportCommand extends ReadingCommand {

    @Mixin
    private Paper paper = new Paper();

    @Option(names = "--partners", descriptionKey = "cli.option.partners")
    private boolean withPartners;

    @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "cli.option.out.file")
    private @Nullable Path out;

    private final Press press;

    ReportCommand(Desk desk, Jalinan program) {
        super(desk, program);
        press = new Press(desk, new PdfPages());
    }

    @Override
    ExitCode read(Portfolio portfolio) {
        return press.write(Written.into(out), paper, portfolio, new Subject.Report(withPartners));
    }
}
