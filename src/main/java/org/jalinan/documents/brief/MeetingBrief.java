package org.jalinan.documents.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalinan.documents.Block;
import org.jalinan.documents.Document;
import org.jalinan.documents.Look;
import org.jalinan.documents.PageFormat;
import org.jalinan.documents.RichText;
import org.jalinan.documents.Table;
import org.jalinan.documents.compose.Edition;
import org.jalinan.documents.compose.SourceNumbers;
import org.jalinan.documents.compose.UndertakingTable;
import org.jalinan.model.Counterpart;
import org.jalinan.model.Line;
import org.jalinan.model.LineKind;
import org.jalinan.model.Occasion;
import org.jalinan.model.Participant;
import org.jalinan.model.Partner;
import org.jalinan.model.relation.Dossier;
import org.jalinan.model.relation.MattersArising;
import org.jalinan.text.RecordNames;
import org.jalinan.text.Words;

/// The brief for one meeting or event, agenda point by agenda point, with what has to be come back to.
public final class MeetingBrief {

    private final Edition edition;
    private final Words words;
    private final Occasion occasion;
    private final SourceNumbers sources;
    private final Voicing voicing;
    private final MattersArising arising;
    private final List<Dossier> counterparts;
    private final Agenda agenda;

    private MeetingBrief(Edition edition, Occasion occasion) {
        this.edition = edition;
        this.words = edition.words();
        this.occasion = edition.portfolio().get(Occasion.class, occasion.id());
        this.sources = new SourceNumbers(edition.portfolio());
        this.voicing = new Voicing(edition, sources);
        this.arising = MattersArising.of(edition.portfolio(), this.occasion, edition.asOf());
        this.counterparts = edition.portfolio().naming(Counterpart.class, occasion.id())
                .map(with -> Dossier.of(edition.portfolio(), edition.portfolio().get(Partner.class, with.partner()),
                        edition.asOf()))
                .toList();
        this.agenda = new Agenda(edition, sources, this.occasion,
                arising.last().map(last -> last.date().to()).orElse(LocalDate.MIN));
    }

    public static Document of(Edition edition, Occasion occasion) {
        return new MeetingBrief(edition, occasion).document();
    }

    private Document document() {
        var blocks = new ArrayList<Block>();
        blocks.add(title());
        blocks.add(new Block.Paragraph(lastMet(), false));
        blocks.addAll(new Proceedings(edition, sources).of(occasion));
        blocks.addAll(agenda.blocks());
        ofTheWholeMeeting(blocks);
        arising(blocks);
        blocks.add(heading("who"));
        blocks.add(whoIsWho());
        blocks.addAll(edition.sources(sources));
        var title = words.of("brief.title", occasion.name());
        return new Document(title, words.locale(), PageFormat.BRIEF,
                edition.frame(title), edition.asOf(), blocks,
                edition.signOffs());
    }

    private Block title() {
        var right = new ArrayList<>(edition.besideTitle());
        right.add(RichText.muted(words.of("brief.agenda.points") + " ").and(Look.BOLD,
                Integer.toString(agenda.items().size())));
        var with = counterparts.stream().map(each -> name(each.partner())).collect(Collectors.joining(", "));
        var where = Stream.of(words.date(occasion.date()), occasion.place()).filter(text -> !text.isBlank())
                .collect(Collectors.joining(", "));
        return new Block.Title(edition.above(words.of("brief.kind.meeting")), occasion.name(),
                RichText.plain(with.isEmpty() ? where : words.of("brief.with", where, with))
                        .sources(sources.of(occasion)),
                right);
    }

    /// When we last met each counterpart before.
    private RichText lastMet() {
        var met = counterparts.stream().map(each -> RichText.bold(name(each.partner()) + ": ").and(each.meetings()
                .stream()
                .filter(meeting -> !meeting.isAhead(edition.asOf())
                        && meeting.date().to().isBefore(occasion.date().from()))
                .findFirst()
                .map(last -> RichText.plain(words.of("brief.met", last.title(), last.place(),
                        words.date(last.date())) + ".").sources(sources.of(last)))
                .orElseGet(edition::notRecorded))).reduce((one, next) -> one.and(" ").and(next));
        return met.map(text -> RichText.bold(words.of("brief.lastMet") + " ").and(text))
                .orElseGet(() -> RichText.unknown(words.of("brief.counterparts.none")));
    }

    /// What is for the whole meeting, or for a counterpart at any meeting, and not for a point of the agenda.
    private void ofTheWholeMeeting(List<Block> blocks) {
        for (var kind : LineKind.values()) {
            var written = voicing.points(lines().stream(), kind);
            var proposed = unconfirmed(kind);
            if (!written.isEmpty() || !proposed.isEmpty()) {
                blocks.addAll(voicing.section(words.of("brief.section." + kind), words.of("brief.note." + kind),
                        written, proposed));
            }
        }
    }

    private List<Line> lines() {
        return Stream.concat(edition.portfolio().naming(Line.class, occasion.id()),
                counterparts.stream().flatMap(each -> each.lines().stream())).distinct()
                .filter(line -> line.agendaItem().isEmpty()).toList();
    }

    /// What was confirmed for the meeting, or for a counterpart at any meeting, is not proposed again.
    private List<Point> unconfirmed(LineKind kind) {
        var where = Stream.concat(Stream.of(occasion.id()), counterparts.stream().map(each -> each.partner().id()));
        return voicing.unconfirmed(lines(), kind, where.toList(), kind == LineKind.OUR_OBJECTIVE
                ? new Proposals(edition, sources).objectives(arising.open())
                : List.of());
    }

    /// What the record suggests for the meeting and no officer has confirmed: objectives for the whole of it, then what can
    /// be said to the points of its agenda.
    public static List<ProposedPoint> proposed(Edition edition, Occasion occasion) {
        var brief = new MeetingBrief(edition, occasion);
        return Stream.concat(brief.unconfirmed(LineKind.OUR_OBJECTIVE).stream()
                .flatMap(point -> point.open(LineKind.OUR_OBJECTIVE, occasion.id()).stream()), brief.agenda.open())
                .toList();
    }

    private void arising(List<Block> blocks) {
        blocks.add(heading("arising"));
        blocks.add(arising.open().isEmpty() ? edition.noneRecorded()
                : new UndertakingTable(edition, sources).of(arising.open(), counterparts.size() != 1));
        if (!arising.moved().isEmpty()) {
            blocks.add(new Block.Heading(words.of("brief.section.moved"), arising.last()
                    .map(last -> words.of("brief.note.moved", last.title(), words.date(last.date()))).orElse("")));
            var names = new RecordNames(edition.portfolio(), words);
            blocks.add(new Table(
                    List.of(Table.Column.of(words.of("brief.column.on"), PageFormat.millimetres(27)),
                            Table.Column.wide(words.of("brief.column.what")),
                            Table.Column.of(words.of("brief.column.became"), PageFormat.millimetres(40))),
                    arising.moved().stream().map(each -> List.of(RichText.plain(words.date(each.date())),
                            RichText.plain(names.of(each.record())).sources(sources.of(each.record())),
                            RichText.plain(words.of("brief.moved." + each.what())))).toList()));
        }
    }

    private Block whoIsWho() {
        var rows = Stream.concat(
                edition.portfolio().naming(Participant.class, occasion.id()).map(each -> List.of(
                        RichText.bold(each.name()).sources(sources.of(each)), RichText.plain(each.office()),
                        each.organisation().or(each::side)
                                .flatMap(id -> edition.portfolio().find(Partner.class, id))
                                .map(side -> RichText.plain(name(side))).orElseGet(edition::notRecorded))),
                counterparts.stream().flatMap(each -> each.contacts().stream())
                        .filter(contact -> contact.isValidOn(edition.asOf()))
                        .map(contact -> List.of(RichText.bold(contact.name()).sources(sources.of(contact)),
                                contact.office().map(RichText::plain).orElseGet(edition::notRecorded),
                                RichText.plain(name(edition.portfolio().get(Partner.class, contact.partner()))))))
                .toList();
        return rows.isEmpty() ? edition.noneRecorded()
                : new Table(List.of(Table.Column.of(words.of("brief.column.name"), PageFormat.millimetres(55)),
                        Table.Column.wide(words.of("brief.column.office")),
                        Table.Column.of(words.of("brief.column.side"), PageFormat.millimetres(50))), rows);
    }

    private Block heading(String name) {
        return new Block.Heading(words.of("brief.section." + name), words.of("brief.note." + name));
    }

    private String name(Partner partner) {
        return RecordNames.partner(partner, words.language());
    }
}
