package org.jalinan.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jalinan.documents.order.Subject;
import org.jalinan.documents.pdf.PdfPages;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.Project;
import org.jalinan.model.past.Difference;
import org.jalinan.model.past.Reckoning;
import org.jalinan.model.relation.PartnerCodes;
import org.jalinan.storage.Store;
import org.jalinan.text.DifferenceSentences;
import org.jalinan.text.News;
import org.jalinan.text.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Says in words what is different between two points in time, or writes it as a document.
@Command(name = "diff")
final class DiffCommand extends PortfolioCommand {

    @Parameters(index = "0", paramLabel = "POINT", descriptionKey = "cli.option.point")
    private String first = "";

    @Parameters(index = "1", paramLabel = "POINT", descriptionKey = "cli.option.point")
    private String last = "";

    @Option(names = "--recorded", descriptionKey = "cli.option.recordedOn")
    private boolean recorded;

    @Option(names = "--of", paramLabel = "CODE", descriptionKey = "cli.option.of")
    private @Nullable String code;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "cli.option.out.addendum")
    private @Nullable Path out;

    @Mixin
    private Paper paper = new Paper();

    @Mixin
    private Listing.Form form = new Listing.Form();

    DiffCommand(Desk desk, Jalinan program) {
        super(desk, program);
    }

    @Override
    boolean onlyReads() {
        return true;
    }

    @Override
    ExitCode work(Store store) {
        var past = new PastDesk(desk, store, recorded ? Reckoning.RECORDED : Reckoning.HAPPENED);
        var from = past.at(first);
        var to = from.flatMap(_ -> past.at(last));
        if (from.isEmpty() || to.isEmpty()) {
            return ExitCode.USAGE;
        }
        var before = from.get();
        var after = to.get();
        var of = Optional.ofNullable(code).flatMap(each -> subject(new Difference(before.portfolio(),
                after.portfolio(), List.of()), each));
        if (code != null && of.isEmpty()) {
            desk.say("cli.diff.unknown", code);
            return ExitCode.USAGE;
        }
        if (out != null) {
            return new Press(desk.inThePast(past.there(after), after.day()), new PdfPages()).write(Written.into(out),
                    paper, after.portfolio(), new Subject.Addendum(before.portfolio(), before.day(), of));
        }
        paper.readers.languages()
                .forEach(language -> print(new DifferenceSentences(
                        Difference.between(before.portfolio(), after.portfolio()), before.day(), after.day(),
                        Words.in(language)), of));
        return ExitCode.DONE;
    }

    private static Optional<UUID> subject(Difference difference, String code) {
        return difference.after().all(Project.class).filter(each -> each.code().equalsIgnoreCase(code))
                .map(PortfolioRecord::id).findFirst()
                .or(() -> PartnerCodes.find(difference.after(), code).map(PortfolioRecord::id));
    }

    private void print(DifferenceSentences sentences, Optional<UUID> of) {
        var listing = new Listing("of", "sign", "what", "detail", "id");
        for (News.Section section : sentences.sections()) {
            if (of.isEmpty() || section.subject().equals(of)) {
                section.news().forEach(news -> listing.row(section.title(), news.sign().mark(), news.sentence(),
                        news.detail().orElse(null), news.record().orElse(null)));
            }
        }
        listing.print(desk.out(), form);
    }
}
