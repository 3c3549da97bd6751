package org.jalinan.cli;

import java.util.EnumSet;
import org.jalinan.documents.order.Subject;
import org.jalinan.documents.report.ReportPart;
import org.jalinan.model.Portfolio;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Writes the report of the portfolio.
@Command(name = "report")
final class ReportCommand extends DocumentCommand {

    @Option(names = "--partners", descriptionKey = "cli.option.partners")
    private boolean withPartners;

    @Option(names = "--sources", descriptionKey = "cli.option.support")
    private boolean withSupport;

    ReportCommand(Desk desk, Jalinan program) {
        super(desk, program);
    }

    @Override
    ExitCode read(Portfolio portfolio) {
        var with = EnumSet.noneOf(ReportPart.class);
        if (withPartners) {
            with.add(ReportPart.PARTNERS);
        }
        if (withSupport) {
            with.add(ReportPart.SUPPORT);
        }
        return write(portfolio, new Subject.Report(with));
    }
}
