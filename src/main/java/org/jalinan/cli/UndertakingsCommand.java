package org.jalinan.cli;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jalinan.model.Language;
import org.jalinan.model.Meeting;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Undertaking;
import org.jalinan.model.relation.Dossier;
import org.jalinan.model.relation.Owing;
import org.jalinan.model.relation.PartnerCodes;
import org.jalinan.storage.Store;
import org.jalinan.text.RecordNames;
import org.jalinan.text.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Lists who promised what to whom, where, and what came of it.
@Command(name = "undertakings")
final class UndertakingsCommand extends PortfolioCommand {

    @Option(names = "--open", descriptionKey = "cli.option.open")
    private boolean open;

    @Option(names = "--overdue", descriptionKey = "cli.option.overdue")
    private boolean overdue;

    @Option(names = "--partner", paramLabel = "CODE", descriptionKey = "cli.option.partner")
    private @Nullable String partner;

    @Option(names = "--lang", paramLabel = "en|ms", descriptionKey = "cli.option.lang.answer")
    private @Nullable Language language;

    @Mixin
    private Listing.Form form = new Listing.Form();

    private final Desk desk;

    UndertakingsCommand(Desk desk, Jalinan program) {
        super(desk, program);
        this.desk = desk;
    }

    @Override
    ExitCode work(Store store) {
        var portfolio = store.portfolio();
        var words = language == null ? desk.words() : Words.in(language);
        Stream<Undertaking> asked;
        if (partner == null) {
            asked = portfolio.all(Undertaking.class).sorted(Comparator
                    .comparing((Undertaking each) -> portfolio.get(Meeting.class, each.meeting()).date().to())
                    .reversed()
                    .thenComparing(Undertaking::meeting).thenComparingInt(Undertaking::order));
        } else {
            var found = PartnerCodes.find(portfolio, partner);
            if (found.isEmpty()) {
                desk.say("cli.partner.unknown", partner);
                return ExitCode.PROBLEM;
            }
            asked = Dossier.of(portfolio, found.get(), desk.today()).undertakings().stream();
        }
        listing(portfolio, asked.filter(each -> !open || each.isOpen())
                .filter(each -> !overdue || each.isOverdue(desk.today())), desk.today(), words)
                .print(desk.out(), form);
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
