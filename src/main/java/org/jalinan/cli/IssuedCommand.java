package org.jalinan.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import org.jalinan.exchange.ExportedFile;
import org.jalinan.model.IssuedDocument;
import org.jalinan.model.Portfolio;
import org.jalinan.storage.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Lists the register of what was issued, or writes the very bytes of one document again.
@Command(name = "issued")
final class IssuedCommand extends PortfolioCommand {

    @Option(names = "--number", paramLabel = "NUMBER", descriptionKey = "cli.option.number.issued")
    private @Nullable String number;

    @Option(names = "--version", paramLabel = "N", descriptionKey = "cli.option.version.issued")
    private @Nullable Integer version;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "cli.option.out.file")
    private @Nullable Path out;

    @Mixin
    private Listing.Form form = new Listing.Form();

    IssuedCommand(Desk desk, Jalinan program) {
        super(desk, program);
    }

    @Override
    boolean onlyReads() {
        return true;
    }

    @Override
    ExitCode work(Store store) {
        if (number == null || out == null) {
            return list(store.portfolio());
        }
        var found = find(store.portfolio(), number, Optional.ofNullable(version));
        if (found.isEmpty()) {
            desk.say("cli.issued.unknown", number, version == null ? "" : version.toString());
            return ExitCode.PROBLEM;
        }
        var bytes = store.attachment(found.get().sha256());
        if (bytes.isEmpty()) {
            desk.say("cli.issued.bytes", number);
            return ExitCode.PROBLEM;
        }
        var file = Written.into(out);
        try {
            Written.at(desk, file, ExportedFile.write(file, bytes.get().bytes()));
        } catch (IOException e) {
            return Written.not(desk, file);
        }
        return ExitCode.DONE;
    }

    /// A version of a document, or else its latest.
    static Optional<IssuedDocument> find(Portfolio portfolio, String number, Optional<Integer> version) {
        return version.isEmpty() ? IssuedDocument.latest(portfolio, number)
                : portfolio.all(IssuedDocument.class).filter(
                        each -> each.number().equals(number) && each.version() == version.get()).findFirst();
    }

    private ExitCode list(Portfolio portfolio) {
        var listing = new Listing("number", "version", "issued", "title", "readers", "recipient", "marking",
                "decidedBy",
                "pages", "sha256");
        portfolio.all(IssuedDocument.class).filter(each -> number == null || each.number().equals(number))
                .sorted(Comparator.comparing(IssuedDocument::number).thenComparingInt(IssuedDocument::version))
                .forEach(each -> listing.row(each.number(), each.version(), each.issuedOn(), each.title(),
                        each.readers(),
                        each.recipient(), each.marking().map(desk.words()::label).orElse(null), each.decidedBy(),
                        each.pages(), each.sha256()));
        listing.print(desk.out(), form);
        return ExitCode.DONE;
    }
}
