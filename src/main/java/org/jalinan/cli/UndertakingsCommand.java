package org.jalinan.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jalinan.documents.order.Subject;
import org.jalinan.documents.order.UndertakingChoice;
import org.jalinan.documents.pdf.PdfPages;
import org.jalinan.model.Meeting;
import org.jalinan.model.Partner;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Undertaking;
import org.jalinan.model.relation.Owing;
import org.jalinan.model.relation.PartnerCodes;
import org.jalinan.text.RecordNames;
import org.jalinan.text.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Lists who promised what to whom, where, and what came of it.
@Command(name = "undertakings")
final class UndertakingsCommand extends ReadingCommand {

    @Option(names = "--open", descriptionKey = "cli.option.open")
    private boolean open;

    @Option(names = "--overdue", descriptionKey = "cli.option.overdue")
    private boolean overdue;

    @Option(names = "--partner", paramLabel = "CODE", descriptionKey = "cli.option.partner")
    private @Nullable String partner;

    @Mixin
    private Paper paper = new Paper();

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "cli.option.out.undertakings")
    private @Nullable Path out;

    @Mixin
    private Listing.Form form = new Listing.Form();

    private final Press press;

    UndertakingsCommand(Desk desk, Jalinan program) {
        super(desk, program);
        this.press = new Press(desk, new PdfPages());
    }

    @Override
    ExitCode read(Portfolio portfolio) {
        var found = Optional.ofNullable(partner).flatMap(code -> PartnerCodes.find(portfolio, code));
        if (partner != null && found.isEmpty()) {
            desk.say("cli.partner.unknown", partner);
            return ExitCode.PROBLEM;
        }
        var choice = new UndertakingChoice(found.map(Partner::id), open, overdue);
        if (out != null) {
            return press.write(Written.into(out), paper, portfolio, new Subject.Undertakings(choice));
        }
        var words = paper.readers.language == null ? desk.words() : Words.in(paper.readers.languages().getFirst());
        listing(portfolio, choice.of(portfolio, desk.today()), desk.today(), words).print(desk.out(), form);
        return ExitCode.DONE;
    }

    static Listing listing(Portfolio portfolio, Stream<Undertaking> undertakings, LocalDate today, Words words) {
        var listing = new Listing("said", "meeting", "text", "kind", "owing", "owners", "due", "state", "daysOpen",
                "sources", "id");
        undertakings.forEach(each -> {
            var meeting = portfolio.get(Meeting.class, each.meeting());
            listing.row(words.date(meeting.date()), meeting.name(), each.text(), words.label(each.kind()),
                    words.label(Owing.of(portfolio, each)),
                    Owing.owners(portfolio, each).stream().map(owner -> RecordNames.partner(owner, words.language()))
                            .toList(),
                    each.due().map(words::date).orElseGet(() -> words.of("undertaking.undated")),
                    words.label(each.state()), each.isOpen() ? each.daysOpen(meeting, today) : null,
                    SourceCodes.of(portfolio, each), each.id());
        });
        return listing;
    }
}
