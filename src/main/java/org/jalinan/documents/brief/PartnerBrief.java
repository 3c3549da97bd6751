package org.jalinan.documents.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalinan.chart.TextWidths;
import org.jalinan.documents.Block;
import org.jalinan.documents.Document;
import org.jalinan.documents.Look;
import org.jalinan.documents.PageFormat;
import org.jalinan.documents.RichText;
import org.jalinan.documents.compose.Edition;
import org.jalinan.documents.compose.SourceNumbers;
import org.jalinan.documents.compose.UndertakingTable;
import org.jalinan.model.LineKind;
import org.jalinan.model.Meeting;
import org.jalinan.model.Participant;
import org.jalinan.model.Partner;
import org.jalinan.model.Project;
import org.jalinan.model.relation.Dossier;
import org.jalinan.text.RecordNames;
import org.jalinan.text.Words;

/// The brief on one partner, in the order of a ministry's standard form (UK National Archives, FCO 40/1864, Annex D): last
/// met, our objectives, points to make, their objectives, our response, press line; then the background.
public final class PartnerBrief {

    private static final List<LineKind> SPOKEN = List.of(LineKind.OUR_OBJECTIVE, LineKind.POINT_TO_MAKE,
            LineKind.THEIR_OBJECTIVE, LineKind.RESPONSE, LineKind.PRESS_LINE);

    private final Edition edition;
    private final Words words;
    private final Dossier dossier;
    private final SourceNumbers sources;
    private final Voicing voicing;
    private final Proposals proposals;
    private int sections;

    private PartnerBrief(Edition edition, Partner partner) {
        this.edition = edition;
        this.words = edition.words();
        this.dossier = Dossier.of(edition.portfolio(), edition.portfolio().get(Partner.class, partner.id()),
                edition.asOf());
        this.sources = new SourceNumbers(edition.portfolio());
        this.voicing = new Voicing(edition, sources);
        this.proposals = new Proposals(edition, sources);
    }

    /// @param widths of the letters in which it will be written (see `PdfPages.widths`)
    public static Document of(Edition edition, Partner partner, TextWidths widths) {
        return new PartnerBrief(edition, partner).document(widths);
    }

    private Document document(TextWidths widths) {
        var name = RecordNames.partner(dossier.partner(), words.language());
        var blocks = new ArrayList<Block>();
        blocks.add(title(name));
        blocks.add(new Block.Paragraph(lastMet(), false));
        SPOKEN.forEach(kind -> blocks.addAll(voices(kind, unconfirmed(kind))));
        if (edition.isForOwn()) {
            blocks.add(new Block.PageBreak());
        }
        background(blocks, new Background(edition, sources, dossier), widths);
        blocks.addAll(edition.sources(sources));
        var title = words.of("brief.title", name);
        return new Document(title, words.locale(), PageFormat.BRIEF,
                edition.frame(title), edition.asOf(), blocks,
                edition.signOffs());
    }

    /// What the record suggests and no officer has confirmed, in the order of the brief. A response has to be written: the
    /// record knows only what may be asked.
    public static List<ProposedPoint> proposed(Edition edition, Partner partner) {
        var brief = new PartnerBrief(edition, partner);
        return SPOKEN.stream().filter(kind -> kind != LineKind.RESPONSE).flatMap(brief::open).toList();
    }

    private Stream<ProposedPoint> open(LineKind kind) {
        return unconfirmed(kind).stream().flatMap(point -> point.open(kind, dossier.partner().id()).stream());
    }

    private List<Point> unconfirmed(LineKind kind) {
        return voicing.unconfirmed(dossier.lines(), kind, List.of(dossier.partner().id()), proposed(kind));
    }

    private List<Point> proposed(LineKind kind) {
        var open = dossier.openUndertakings();
        return switch (kind) {
            case OUR_OBJECTIVE -> proposals.objectives(open);
            case POINT_TO_MAKE -> proposals.achievements(projects(), lastDay());
            case THEIR_OBJECTIVE -> proposals.theirs(open);
            case RESPONSE -> proposals.responses(open);
            case PRESS_LINE, BACKGROUND -> List.of();
        };
    }

    private Block title(String name) {
        var status = dossier.status()
                .map(each -> RichText.plain(words.label(each.kind())).sources(sources.of(each)))
                .orElseGet(edition::notRecorded);
        var right = new ArrayList<>(edition.besideTitle());
        right.add(RichText.muted(words.of("brief.occasion") + " ").and(dossier.nextMeeting()
                .map(next -> RichText.bold(next.title() + ", " + words.date(next.date())))
                .orElseGet(edition::notRecorded)));
        dossier.nextOccasion().ifPresent(next -> right.add(RichText.muted(words.of("brief.nearest") + " ")
                .and(Look.BOLD, edition.shortName(next) + ", " + words.date(next.date())).sources(sources.of(next))));
        return new Block.Title(edition.above(words.of("brief.kind")), name, status, right);
    }

    /// When the two sides last met and before, and what has been open since.
    private RichText lastMet() {
        var met = dossier.meetings().stream().filter(meeting -> !meeting.isAhead(edition.asOf())).toList();
        if (met.isEmpty()) {
            return RichText.bold(words.of("brief.lastMet") + " ").and(edition.notRecorded());
        }
        var text = RichText.bold(words.of("brief.lastMet") + " ").and(meeting(met.getFirst()));
        if (met.size() > 1) {
            text = text.and(" " + words.of("brief.before") + " ").and(meeting(met.get(1)));
        }
        return text.and(open().map(said -> RichText.bold(" " + said)).orElse(RichText.EMPTY));
    }

    private RichText meeting(Meeting meeting) {
        var present = edition.portfolio().naming(Participant.class, meeting.id())
                .map(each -> each.name() + ", " + each.office()).collect(Collectors.joining("; "));
        return RichText.plain(words.of("brief.met", meeting.title(), meeting.place(), words.date(meeting.date()))
                + (present.isEmpty() ? "." : words.of("brief.met.present", present))).sources(sources.of(meeting));
    }

    private Optional<String> open() {
        var open = dossier.openUndertakings();
        return open.stream().map(each -> edition.portfolio().get(Meeting.class, each.meeting()))
                .min(Comparator.comparing(meeting -> meeting.date().to()))
                .map(first -> words.of(open.size() == 1 ? "brief.open.one" : "brief.open.many", open.size(),
                        words.date(first.date()), open.stream().filter(each -> each.due().isEmpty()).count()));
    }

    /// The projects to speak of: those that the partner has a role in, else all.
    private Collection<Project> projects() {
        var shared = dossier.projects().stream().map(id -> edition.portfolio().get(Project.class, id)).toList();
        return shared.isEmpty() ? edition.portfolio().all(Project.class)
                .sorted(Comparator.comparingInt(Project::number)).toList() : shared;
    }

    private LocalDate lastDay() {
        return dossier.lastMeeting().map(meeting -> meeting.date().to()).orElse(LocalDate.MIN);
    }

    /// Numbered as it comes: in a brief for others a section with nothing to say has no number either.
    private List<Block> voices(LineKind kind, List<Point> proposed) {
        var blocks = voicing.section(sections + 1 + "  " + words.of("brief.section." + kind),
                words.of("brief.note." + kind), voicing.points(dossier.lines().stream(), kind), proposed);
        sections += blocks.isEmpty() ? 0 : 1;
        return blocks;
    }

    private void background(List<Block> blocks, Background background, TextWidths widths) {
        blocks.add(heading("facts"));
        voicing.points(dossier.lines().stream(), LineKind.BACKGROUND)
                .forEach(point -> blocks.add(new Block.Paragraph(point.text(), false)));
        blocks.add(background.facts());
        background.line(widths).ifPresent(figure -> {
            blocks.add(heading("line"));
            blocks.add(figure);
        });
        blocks.add(heading("arising"));
        var open = dossier.openUndertakings();
        blocks.add(open.isEmpty() ? edition.noneRecorded() : new UndertakingTable(edition, sources).of(open, false));
        blocks.add(heading("who"));
        blocks.add(background.whoIsWho());
        blocks.add(heading("bodies"));
        blocks.add(new Bodies(edition, sources, dossier).block());
        blocks.add(heading("projects"));
        blocks.add(background.projects());
    }

    private Block heading(String name) {
        sections++;
        return new Block.Heading(sections + "  " + words.of("brief.section." + name), words.of("brief.note." + name));
    }
}
