package org.jalinan.cli;

import java.util.Comparator;
import java.util.stream.Stream;
import org.jalinan.model.Counterpart;
import org.jalinan.model.Language;
import org.jalinan.model.Meeting;
import org.jalinan.model.Partner;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Undertaking;
import org.jalinan.text.RecordNames;
import org.jalinan.text.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Lists the meetings of the delegation, the latest first.
@Command(name = "meetings")
final class MeetingsCommand extends ReadingCommand {

    @Option(names = "--lang", paramLabel = "en|ms", descriptionKey = "cli.option.lang.answer")
    private @Nullable Language language;

    @Mixin
    private Listing.Form form = new Listing.Form();

    MeetingsCommand(Desk desk, Jalinan program) {
        super(desk, program);
    }

    @Override
    ExitCode read(Portfolio portfolio) {
        var words = language == null ? desk.words() : Words.in(language);
        var meetings = portfolio.all(Meeting.class)
                .sorted(Comparator.comparing((Meeting meeting) -> meeting.date().to()).reversed()
                        .thenComparing(Meeting::title));
        listing(portfolio, meetings, words).print(desk.out(), form);
        return ExitCode.DONE;
    }

    static Listing listing(Portfolio portfolio, Stream<Meeting> meetings, Words words) {
        var listing = new Listing("date", "title", "kind", "place", "with", "undertakings", "sources", "id");
        meetings.forEach(meeting -> listing.row(words.date(meeting.date()), meeting.title(),
                words.label(meeting.kind()), meeting.place(),
                portfolio.naming(Counterpart.class, meeting.id())
                        .map(with -> RecordNames.partner(portfolio.get(Partner.class, with.partner()),
                                words.language()))
                        .toList(),
                portfolio.countNaming(Undertaking.class, meeting.id()), SourceCodes.of(portfolio, meeting),
                meeting.id()));
        return listing;
    }
}
