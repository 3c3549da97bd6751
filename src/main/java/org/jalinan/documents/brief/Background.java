package org.jalinan.documents.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalinan.chart.TextWidths;
import org.jalinan.chart.TieStrip;
import org.jalinan.documents.Block;
import org.jalinan.documents.Figure;
import org.jalinan.documents.PageFormat;
import org.jalinan.documents.RichText;
import org.jalinan.documents.SceneFigure;
import org.jalinan.documents.Table;
import org.jalinan.documents.compose.Edition;
import org.jalinan.documents.compose.SourceNumbers;
import org.jalinan.model.Contact;
import org.jalinan.model.Meeting;
import org.jalinan.model.Occasion;
import org.jalinan.model.Participant;
import org.jalinan.model.Participation;
import org.jalinan.model.Partner;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.Project;
import org.jalinan.model.Releasability;
import org.jalinan.model.StatedDate;
import org.jalinan.model.Topic;
import org.jalinan.model.Undertaking;
import org.jalinan.model.relation.Dossier;
import org.jalinan.text.RecordNames;

/// The second page of a partner brief: facts and dates in their order, the line of meetings, who is who, and the projects.
record Background(Edition edition, SourceNumbers sources, Dossier dossier) {

    private static final double DRAWN = 0.8;

    /// One dated fact.
    private record Fact(StatedDate date, RichText text, Releasability releasability) {
    }

    /// Facts, not a narrative: the earliest first, each with its sources and whether it may be said.
    Block facts() {
        var facts = new ArrayList<Fact>();
        dossier.status().ifPresent(status -> status.from().ifPresent(from -> facts.add(fact(from,
                words("brief.fact.status", name(dossier.partner()), edition.words().label(status.kind())), status))));
        for (var meeting : dossier.meetings()) {
            facts.add(fact(meeting.date(), words("brief.fact.meeting", meeting.title(), meeting.place())
                    + topics(meeting), meeting));
        }
        for (var promise : dossier.undertakings()) {
            facts.add(fact(edition.portfolio().get(Meeting.class, promise.meeting()).date(),
                    promised(promise), promise));
        }
        dossier.background().forEach(note -> facts.add(new Fact(note.date(),
                RichText.plain(note.text()).sources(sources.of(note)), Releasability.DO_NOT_DISCLOSE)));
        dossier.nextOccasion().ifPresent(next -> facts.add(fact(next.date(),
                words("brief.fact.ahead", next.name(), next.place()), next)));
        facts.sort(Comparator.comparing((Fact fact) -> fact.date().from()).thenComparing(fact -> fact.date().to()));
        return facts.isEmpty() ? edition.noneRecorded() : table(facts);
    }

    private String promised(Undertaking promise) {
        var said = words("brief.fact.undertaking", edition.words().label(promise.kind()), promise.text());
        return edition.isForOwn() ? words("brief.fact.state", said, edition.words().label(promise.state())) : said;
    }

    private Fact fact(StatedDate date, String text, PortfolioRecord record) {
        return new Fact(date, RichText.plain(text).sources(sources.of(record)),
                new Proposals(edition, sources).releasability(record));
    }

    private Table table(List<Fact> facts) {
        var columns = new ArrayList<>(
                List.of(Table.Column.of("", PageFormat.millimetres(25)), Table.Column.wide("")));
        if (edition.isForOwn()) {
            columns.add(Table.Column.of("", PageFormat.millimetres(26)).right());
        }
        return new Table(columns, facts.stream().map(this::row).toList());
    }

    private List<RichText> row(Fact fact) {
        var row = new ArrayList<>(List.of(RichText.plain(edition.words().date(fact.date())), fact.text()));
        if (edition.isForOwn()) {
            row.add(RichText.bold(voice(fact.releasability())));
        }
        return row;
    }

    /// A ring or a square and the words: no colour has to be told apart.
    private String voice(Releasability releasability) {
        return switch (releasability) {
            case MAY_SAY -> "○ ";
            case DO_NOT_DISCLOSE -> "■ ";
        } + edition.words().label(releasability);
    }

    private String topics(Meeting meeting) {
        var topics = edition.portfolio().naming(Topic.class, meeting.id()).map(Topic::text)
                .collect(Collectors.joining("; "));
        return topics.isEmpty() ? "" : " " + words("brief.fact.topics", topics);
    }

    /// All meetings with the partner and the nearest occasion ahead, on one line of time.
    Optional<Figure> line(TextWidths widths) {
        var ties = new ArrayList<TieStrip.Tie>();
        var sentences = new ArrayList<String>();
        for (var meeting : dossier.meetings().reversed()) {
            ties.add(tie(meeting, meeting.isAhead(edition.asOf())));
            sentences.add(words("brief.fact.meeting", meeting.title(), meeting.place()) + " "
                    + edition.words().date(meeting.date()) + ".");
        }
        if (dossier.nextMeeting().isEmpty()) {
            dossier.nextOccasion().ifPresent(next -> ties.add(tie(next, true)));
        }
        if (ties.isEmpty()) {
            return Optional.empty();
        }
        var scene = new TieStrip(ties, edition.asOf(), edition.words(), widths)
                .scene(PageFormat.BRIEF.textWidth() / DRAWN);
        return Optional.of(SceneFigure.of(scene, sentences));
    }

    private TieStrip.Tie tie(Occasion occasion, boolean ahead) {
        return new TieStrip.Tie(edition.words().date(occasion.date()) + ", " + occasion.place(), occasion.date(),
                ahead);
    }

    /// Who sat at meetings with the partner, the latest first, then its focal points.
    Block whoIsWho() {
        var rows = new ArrayList<List<RichText>>();
        for (var meeting : dossier.meetings()) {
            edition.portfolio().naming(Participant.class, meeting.id()).forEach(each -> rows.add(List.of(
                    RichText.bold(each.name()).sources(sources.of(each)), RichText.plain(each.office()), side(each),
                    RichText.plain(edition.words().date(meeting.date())))));
            if (edition.isForOwn()
                    && edition.portfolio().naming(Participant.class, meeting.id()).noneMatch(this::isTheirs)) {
                rows.add(List.of(RichText.unknown(words("brief.who.unknown")), edition.notRecorded(),
                        RichText.plain(name(dossier.partner())),
                        RichText.plain(edition.words().date(meeting.date()))));
            }
        }
        dossier.contacts().stream().filter(contact -> contact.isValidOn(edition.asOf())).forEach(contact -> rows.add(
                List.of(RichText.bold(contact.name()).sources(sources.of(contact)), reach(contact),
                        RichText.plain(name(edition.portfolio().get(Partner.class, contact.partner()))),
                        RichText.plain(words("brief.who.contact")))));
        return rows.isEmpty() ? edition.noneRecorded()
                : new Table(List.of(column("name", 48), Table.Column.wide(words("brief.column.office")),
                        column("side", 36), column("on", 27)), rows);
    }

    private boolean isTheirs(Participant participant) {
        return Stream.concat(participant.side().stream(), participant.organisation().stream())
                .anyMatch(dossier.parties()::has);
    }

    private RichText side(Participant participant) {
        return participant.organisation().or(participant::side)
                .flatMap(id -> edition.portfolio().find(Partner.class, id))
                .map(partner -> RichText.plain(name(partner))).orElseGet(edition::notRecorded);
    }

    private RichText reach(Contact contact) {
        var known = Stream.of(contact.office(), contact.email(), contact.telephone()).flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return known.isEmpty() ? edition.notRecorded() : RichText.plain(known);
    }

    /// The projects in which the partner has a role, with the role.
    Block projects() {
        var ids = new LinkedHashSet<UUID>(dossier.projects());
        if (ids.isEmpty() && !edition.isForOwn()) {
            return edition.noneRecorded();
        }
        if (ids.isEmpty()) {
            return new Block.Paragraph(RichText.unknown(words("brief.projects.none", name(dossier.partner()))), false);
        }
        return new Table(List.of(column("code", 14), Table.Column.wide(words("brief.column.project")),
                column("role", 70)), ids.stream().map(id -> row(edition.portfolio().get(Project.class, id))).toList());
    }

    private List<RichText> row(Project project) {
        var roles = dossier.roles().stream().filter(role -> role.project().equals(project.id()))
                .map(this::role).reduce((one, next) -> one.and("; ").and(next)).orElse(RichText.EMPTY);
        return List.of(RichText.bold(project.code()), RichText.plain(project.title()), roles);
    }

    private RichText role(Participation role) {
        return RichText.plain(edition.words().label(role.role()) + ", "
                + name(edition.portfolio().get(Partner.class, role.partner()))).sources(sources.of(role));
    }

    private String name(Partner partner) {
        return RecordNames.partner(partner, edition.words().language());
    }

    private Table.Column column(String name, double millimetres) {
        return Table.Column.of(words("brief.column." + name), PageFormat.millimetres(millimetres));
    }

    private String words(String key, Object... arguments) {
        return edition.words().of(key, arguments);
    }
}
