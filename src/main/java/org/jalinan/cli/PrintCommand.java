package org.jalinan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jalinan.documents.print.PrintOrder;
import org.jalinan.documents.print.Printers;
import org.jalinan.model.IssuedDocument;
import org.jalinan.storage.Attachment;
import org.jalinan.storage.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/// Prints the bytes of a PDF: of a file, or of a document that was issued.
@Command(name = "print")
final class PrintCommand extends PortfolioCommand {

    /// What is printed; exactly one of the two.
    static final class What {
        @Option(names = "--file", paramLabel = "FILE", descriptionKey = "cli.option.print.file")
        @Nullable
        Path file;
        @Option(names = "--number", paramLabel = "NUMBER", descriptionKey = "cli.option.number.issued")
        @Nullable
        String number;
    }

    @ArgGroup(multiplicity = "1")
    private What what = new What();

    @Option(names = "--printer", required = true, paramLabel = "NAME", descriptionKey = "cli.option.printer")
    private String printer = "";

    @Option(names = "--pages", paramLabel = "1-3", converter = Pages.class, descriptionKey = "cli.option.pages")
    private PrintOrder.@Nullable Range pages;

    @Option(names = "--copies", paramLabel = "N", defaultValue = "1", descriptionKey = "cli.option.copies")
    private int copies = 1;

    @Option(names = "--duplex", descriptionKey = "cli.option.duplex")
    private boolean duplex;

    @Option(names = "--grey", descriptionKey = "cli.option.grey")
    private boolean grey;

    /// The bytes and what the queue calls them.
    private record Job(String title, Attachment pdf) {
    }

    PrintCommand(Desk desk, Jalinan program) {
        super(desk, program);
    }

    @Override
    ExitCode work(Store store) {
        return job(store).map(this::print).orElse(ExitCode.PROBLEM);
    }

    /// Empty after a sentence where there is nothing to print.
    private Optional<Job> job(Store store) {
        if (what.file != null) {
            try {
                return Optional
                        .of(new Job(what.file.getFileName().toString(), Attachment.of(Files.readAllBytes(what.file))));
            } catch (IOException e) {
                desk.say("cli.print.read", what.file);
                return Optional.empty();
            }
        }
        var number = String.valueOf(what.number);
        var found = IssuedDocument.latest(store.portfolio(), number);
        if (found.isEmpty()) {
            desk.say("cli.issued.unknown", number, "");
            return Optional.empty();
        }
        var bytes = store.attachment(found.get().sha256());
        if (bytes.isEmpty()) {
            desk.say("cli.issued.bytes", number);
        }
        return bytes.map(each -> new Job(number, each));
    }

    private ExitCode print(Job job) {
        var order = new PrintOrder(Optional.ofNullable(pages), copies, duplex, grey);
        try {
            var sent = Printers.print(job.pdf().bytes(), job.title(), order, printer);
            if (sent.isEmpty()) {
                var known = String.join(", ", Printers.names());
                desk.say("cli.print.unknown", printer, known.isEmpty() ? desk.words().of("cli.print.none") : known);
                return ExitCode.PROBLEM;
            }
            desk.out().println(desk.words().of("cli.print.done", printer, sent.get()));
            return ExitCode.DONE;
        } catch (Printers.NotPrinted e) {
            desk.say("cli.print.failed", printer, String.valueOf(e.getMessage()));
            return ExitCode.PROBLEM;
        }
    }

    /// Reads `3` or `2-5`.
    static final class Pages implements ITypeConverter<PrintOrder.Range> {
        @Override
        public PrintOrder.Range convert(String typed) {
            return PrintOrder.Range.read(typed).orElseThrow(() -> new TypeConversionException("1-3 ≠ " + typed));
        }
    }
}
