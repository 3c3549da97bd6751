package org.jalinan.cli;

import java.util.List;
import org.jalinan.model.Contact;
import org.jalinan.model.Language;
import org.jalinan.model.Participation;
import org.jalinan.model.Partner;
import org.jalinan.model.Portfolio;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.Project;
import org.jalinan.model.relation.Body;
import org.jalinan.model.relation.Dossier;
import org.jalinan.model.relation.PartnerCodes;
import org.jalinan.text.RecordNames;
import org.jalinan.text.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Prints everything with one partner, as its page shows it.
@Command(name = "partner")
final class PartnerCommand extends ReadingCommand {

    @Parameters(paramLabel = "CODE", descriptionKey = "cli.option.partner")
    private String code = "";

    @Option(names = "--lang", paramLabel = "en|ms", descriptionKey = "cli.option.lang.answer")
    private @Nullable Language language;

    @Mixin
    private Listing.Form form = new Listing.Form();

    PartnerCommand(Desk desk, Jalinan program) {
        super(desk, program);
    }

    @Override
    ExitCode read(Portfolio portfolio) {
        var partner = PartnerCodes.find(portfolio, code);
        if (partner.isEmpty()) {
            desk.say("cli.partner.unknown", code);
            return ExitCode.PROBLEM;
        }
        var words = language == null ? desk.words() : Words.in(language);
        sections(Dossier.of(portfolio, partner.get(), desk.today()), words).print(desk, form);
        return ExitCode.DONE;
    }

    private Sections sections(Dossier dossier, Words words) {
        return new Sections(words).add("partner", head(dossier, words))
                .add("meetings", MeetingsCommand.listing(dossier.portfolio(), dossier.meetings().stream(), words))
                .add("next", next(dossier, words)).add("roles", roles(dossier, words))
                .add("undertakings", UndertakingsCommand.listing(dossier.portfolio(),
                        dossier.undertakings().stream(), dossier.today(), words))
                .add("contacts", contacts(dossier, words)).add("bodies", bodies(dossier, words))
                .add("lines", lines(dossier, words))
                .add("background", background(dossier, words)).add("sources", sources(dossier, words));
    }

    private static Listing head(Dossier dossier, Words words) {
        return new Listing("name", "status", "since").row(RecordNames.partner(dossier.partner(), words.language()),
                dossier.status().map(status -> words.label(status.kind())).orElse(null),
                dossier.status().flatMap(status -> status.from()).map(words::date).orElse(null));
    }

    /// The next meeting; else the nearest event ahead, which is not one with this partner.
    private static Listing next(Dossier dossier, Words words) {
        var listing = new Listing("what", "date", "name", "place");
        dossier.nextMeeting().ifPresent(meeting -> listing.row(words.of("cli.partner.next.meeting"),
                words.date(meeting.date()), meeting.name(), meeting.place()));
        dossier.nextOccasion().ifPresent(event -> listing.row(words.of("cli.partner.next.event"),
                words.date(event.date()), event.name(), event.place()));
        return listing;
    }

    private static Listing roles(Dossier dossier, Words words) {
        var listing = new Listing("project", "role", "partner", "contribution", "sources");
        for (Participation role : dossier.roles()) {
            listing.row(dossier.portfolio().get(Project.class, role.project()).code(), words.label(role.role()),
                    RecordNames.partner(dossier.portfolio().get(Partner.class, role.partner()), words.language()),
                    role.contribution().orElse(null), codes(dossier, role));
        }
        return listing;
    }

    private static Listing contacts(Dossier dossier, Words words) {
        var listing = new Listing("name", "office", "at", "email", "telephone");
        for (Contact contact : dossier.contacts()) {
            listing.row(contact.name(), contact.office().orElse(null),
                    RecordNames.partner(dossier.portfolio().get(Partner.class, contact.partner()), words.language()),
                    contact.email().orElse(null), contact.telephone().orElse(null));
        }
        return listing;
    }

    private static Listing bodies(Dossier dossier, Words words) {
        var listing = new Listing("name", "code", "under", "field", "from", "to", "note", "sources");
        for (Body body : dossier.bodies()) {
            var organisation = body.organisation();
            listing.row(RecordNames.full(organisation, words.language()), organisation.abbreviation().orElse(null),
                    body.under().map(above -> RecordNames.partner(above, words.language()))
                            .orElse(body.underUnknown() ? words.of("partners.body.underUnknown") : null),
                    body.fields().stream().map(words::label).toList(),
                    organisation.validFrom().map(words::date).orElse(null),
                    organisation.validTo().map(words::date).orElse(null),
                    body.certain() ? null : words.of("partners.body.open"), codes(dossier, organisation));
        }
        return listing;
    }

    private static Listing lines(Dossier dossier, Words words) {
        var listing = new Listing("kind", "releasability", "text", "audience");
        dossier.lines().forEach(line -> listing.row(words.label(line.kind()), words.label(line.releasability()),
                line.text(), line.audience().orElse(null)));
        return listing;
    }

    private static Listing background(Dossier dossier, Words words) {
        var listing = new Listing("date", "text", "by", "sources");
        dossier.background().forEach(
                note -> listing.row(words.date(note.date()), note.text(), note.by(), codes(dossier, note)));
        return listing;
    }

    private static Listing sources(Dossier dossier, Words words) {
        var listing = new Listing("code", "title", "publisher", "date");
        dossier.sources().forEach(source -> listing.row(source.code(), source.title(), source.publisher(),
                source.date().map(words::date).orElse(null)));
        return listing;
    }

    private static List<String> codes(Dossier dossier, PortfolioRecord record) {
        return SourceCodes.of(dossier.portfolio(), record);
    }
}
