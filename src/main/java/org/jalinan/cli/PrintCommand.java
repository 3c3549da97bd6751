package org.jalinan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jalinan.documents.order.PrintEvent;
import org.jalinan.documents.print.PrintOrder;
import org.jalinan.documents.print.Printers;
import org.jalinan.documents.print.Stamp;
import org.jalinan.model.IssuedDocument;
import org.jalinan.model.Marking;
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

    @Option(names = "--marked", paramLabel = "none|terbuka|terhad|sulit|rahsia|rahsia-besar", converter = Readers.MarkingCode.class, descriptionKey = "cli.option.print.marked")
    private Readers.@Nullable Chosen marked;

    /// The bytes and what the queue calls them.
    ///
    /// @param entry its line in the register; empty for a file
    private record Job(String title, Attachment pdf, Optional<IssuedDocument> entry) {
    }

    PrintCommand(Desk desk, Jalinan program) {
        super(desk, program);
    }

    @Override
    ExitCode work(Store store) {
        return job(store).map(job -> isConfirmed(job) ? print(store, job) : ExitCode.PROBLEM)
                .orElse(ExitCode.PROBLEM);
    }

    /// A document that is not for everybody is printed only by who names its marking.
    private boolean isConfirmed(Job job) {
        var marking = marking(job);
        if (stamp(marking, "").isEmpty() || (marked != null && marked.marking().equals(marking))) {
            return true;
        }
        desk.say("cli.print.marked", job.title(), desk.words().label(marking.orElseThrow()),
                Readers.MarkingCode.of(marking.orElseThrow()));
        return false;
    }

    /// What the register says of a document, and of a file what the officer says.
    private Optional<Marking> marking(Job job) {
        return job.entry().map(IssuedDocument::marking)
                .orElseGet(() -> marked == null ? Optional.empty() : marked.marking());
    }

    private Optional<Stamp> stamp(Optional<Marking> marking, String officer) {
        return Stamp.of(desk.words(), marking, officer, LocalDateTime.now(desk.clock()));
    }

    /// Empty after a sentence where there is nothing to print.
    private Optional<Job> job(Store store) {
        if (what.file != null) {
            try {
                return Optional
                        .of(new Job(what.file.getFileName().toString(), Attachment.of(Files.readAllBytes(what.file)),
                                Optional.empty()));
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
        return bytes.map(each -> new Job(number, each, found));
    }

    private ExitCode print(Store store, Job job) {
        var order = new PrintOrder(Optional.ofNullable(pages), copies, duplex, grey);
        var stamp = stamp(marking(job), store.author());
        try {
            var sent = Printers.print(job.pdf().bytes(), job.title(), order, stamp, printer);
            if (sent.isEmpty()) {
                var known = String.join(", ", Printers.names());
                desk.say("cli.print.unknown", printer, known.isEmpty() ? desk.words().of("cli.print.none") : known);
                return ExitCode.PROBLEM;
            }
            desk.out().println(desk.words().of("cli.print.done", printer, sent.get()));
            return stamp.map(each -> enter(store, job, each)).orElse(ExitCode.DONE);
        } catch (Printers.NotPrinted e) {
            desk.say("cli.print.failed", printer, String.valueOf(e.getMessage()));
            return ExitCode.PROBLEM;
        }
    }

    private ExitCode enter(Store store, Job job, Stamp stamp) {
        var event = new PrintEvent(job.entry(), job.title(), desk.words().label(stamp.marking()), copies, printer);
        return desk.enter(store, event.incident());
    }

    /// Reads `3` or `2-5`.
    static final class Pages implements ITypeConverter<PrintOrder.Range> {
        @Override
        public PrintOrder.Range convert(String typed) {
            return PrintOrder.Range.read(typed).orElseThrow(() -> new TypeConversionException("1-3 ≠ " + typed));
        }
    }
}
