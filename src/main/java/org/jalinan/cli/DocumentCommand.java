package org.jalinan.cli;

import java.nio.file.Path;
import org.jalinan.documents.order.Subject;
import org.jalinan.documents.pdf.PdfPages;
import org.jalinan.model.Portfolio;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// A command that writes a document into one file.
abstract class DocumentCommand extends ReadingCommand {

    @Mixin
    private Paper paper = new Paper();

    @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "cli.option.out.file")
    private @Nullable Path out;

    private final Press press;

    DocumentCommand(Desk desk, Jalinan program) {
        super(desk, program);
        press = new Press(desk, new PdfPages());
    }

    final ExitCode write(Portfolio portfolio, Subject subject) {
        return press.write(Written.into(out), paper, portfolio, subject);
    }
}
