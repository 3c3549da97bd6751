package org.jalinan.cli;

import org.jalinan.documents.order.Subject;
import org.jalinan.model.Portfolio;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Writes the report of the portfolio.
@Command(name = "report")
final class ReportCommand extends DocumentCommand {

    @Option(names = "--partners", descriptionKey = "cli.option.partners")
    private boolean withPartners;

    ReportCommand(Desk desk, Jalinan program) {
        super(desk, program);
    }

    @Override
    ExitCode read(Portfolio portfolio) {
        return write(portfolio, new Subject.Report(withPartners));
    }
}
