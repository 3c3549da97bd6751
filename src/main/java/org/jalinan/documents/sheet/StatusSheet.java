package org.jalinan.documents.sheet;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalinan.chart.SheetTimeline;
import org.jalinan.chart.TextWidths;
import org.jalinan.documents.Block;
import org.jalinan.documents.Document;
import org.jalinan.documents.FigureRows;
import org.jalinan.documents.Frame;
import org.jalinan.documents.Look;
import org.jalinan.documents.PageFormat;
import org.jalinan.documents.RichText;
import org.jalinan.documents.SceneFigure;
import org.jalinan.documents.Table;
import org.jalinan.documents.compose.Edition;
import org.jalinan.documents.compose.SourceNumbers;
import org.jalinan.documents.compose.Succession;
import org.jalinan.model.DateWriter;
import org.jalinan.model.Language;
import org.jalinan.model.Milestone;
import org.jalinan.model.MilestoneType;
import org.jalinan.model.Name;
import org.jalinan.model.Occasion;
import org.jalinan.model.Organisation;
import org.jalinan.model.Participation;
import org.jalinan.model.Partner;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Project;
import org.jalinan.model.ProjectTag;
import org.jalinan.model.Role;
import org.jalinan.model.StatedDate;
import org.jalinan.model.TagKind;
import org.jalinan.text.Words;

/// The status sheet of a project, composed as values: identity, headline, ratings, timeline, milestones, partners, open
/// questions, undertakings, sources, sign-off. It says what is recorded and "not recorded" where nothing is.
public final class StatusSheet {

    private static final int LONGEST_NAME = 24;
    /// Names and remarks take more room than questions.
    private static final double WIDE = 0.55;
    private final Edition edition;
    private final Portfolio portfolio;
    private final Project project;
    private final Words words;
    private final LocalDate today;
    private final TextWidths widths;
    private final SourceNumbers sources;
    private final Map<Role, List<Participation>> holders;

    private StatusSheet(Edition edition, Project project, TextWidths widths) {
        this.edition = edition;
        this.portfolio = edition.portfolio();
        this.project = portfolio.get(Project.class, project.id());
        this.words = edition.words();
        this.today = edition.asOf();
        this.widths = widths;
        this.sources = new SourceNumbers(portfolio);
        this.holders = portfolio.naming(Participation.class, this.project.id())
                .collect(Collectors.groupingBy(Participation::role));
    }

    /// @param project as the edition knows it or as the whole portfolio does
    /// @param widths of the letters in which it will be written (see `PdfPages.widths`)
    public static Document of(Edition edition, Project project, TextWidths widths) {
        return new StatusSheet(edition, project, widths).document();
    }

    private Document document() {
        var blocks = new ArrayList<Block>();
        blocks.add(title());
        blocks.add(identity());
        blocks.add(new SheetHeadline(portfolio, project, words, today, sources).block());
        if (edition.isForOwn()) {
            blocks.addAll(new RatingBlocks(portfolio, words).of(project));
        }
        blocks.addAll(timeline());
        blocks.add(heading("sheet.milestones", words.of("sheet.milestones.note")));
        var milestones = new MilestoneRows(edition, sources).of(project);
        blocks.add(milestones.rows().isEmpty() ? edition.noneRecorded() : milestones);
        blocks.add(edition.isForOwn() ? new Block.Columns(List.of(partners(), open()), WIDE)
                : new Block.Columns(List.of(partners())));
        before().ifPresent(blocks::add);
        blocks.addAll(new OutcomeBlocks(edition, sources).of(project));
        blocks.addAll(edition.sources(sources));
        return new Document(name(), words.locale(), PageFormat.STATUS_SHEET, frame(), today, blocks,
                edition.signOffs());
    }

    private String name() {
        return title(project, words);
    }

    /// The title in the language of the sheet where one is settled.
    public static String title(Project project, Words words) {
        return words.language() == Language.MS ? project.titleMs().orElse(project.title()) : project.title();
    }

    private Frame frame() {
        var running = edition.frame(project.shortTitle(), words.of("sheet.footer.kind", edition.standing()),
                RichText.muted(words.of("sheet.footer.printed")));
        return new Frame(running.marking(), running.headNote(), running.footer(), running.pageOf(),
                Optional.of(new Frame.Annex(words.of("sheet.annex"), words.of("sheet.annex.sentence"))));
    }

    private Block title() {
        var right = new ArrayList<>(edition.besideTitle());
        right.add(RichText.muted(words.of("sheet.nextReport") + " ").and(notRecorded()));
        return new Block.Title(edition.above(words.of("sheet.kind")), name(), otherTitle(), right);
    }

    /// The title in the other language: settled, or every rendering in print, or not recorded.
    private RichText otherTitle() {
        if (project.titleMs().isPresent()) {
            return RichText.plain(words.language() == Language.MS ? project.title() : project.titleMs().get());
        }
        var renderings = portfolio.naming(Name.class, project.id())
                .filter(name -> name.language().filter(language -> language == Language.MS).isPresent())
                .map(Name::text).toList();
        if (renderings.isEmpty() && !edition.isForOwn()) {
            return RichText.EMPTY;
        }
        return renderings.isEmpty() ? RichText.unknown(words.of("sheet.malayTitle.none"))
                : RichText.plain(String.join(" / ", renderings))
                        .and(Look.MUTED, renderings.size() > 1 ? ", " + words.of("sheet.malayTitle.unsettled") : "");
    }

    private Block identity() {
        return new Block.KeyValues(4, List.of(
                entry("code", RichText.bold(project.code())), entry("champion", holders(Role.CHAMPION)),
                entry("lead", holders(Role.LEAD_MINISTRY)), entry("implementing", holders(Role.IMPLEMENTING_AGENCY)),
                entry("state", project.documented()
                        .map(state -> RichText.bold(words.label(state.state()))
                                .and(", " + words.date(state.asOf())).sources(sources.of(project, "documented")))
                        .orElseGet(this::notRecorded)),
                entry("endorsed", endorsement()), entry("reported", tags(TagKind.PROGRAMME)),
                entry("funding", holders(Role.FUNDER)), entry("period", period()),
                entry("themes", tags(TagKind.THEME)), entry("sponsor", holders(Role.SPONSORING_BODY)),
                entry("stage", project.stage().map(words::label).map(RichText::plain).orElseGet(this::notRecorded))));
    }

    private Block.KeyValues.Entry entry(String name, RichText value) {
        return new Block.KeyValues.Entry(words.of("sheet.identity." + name), value);
    }

    private RichText period() {
        var dates = Stream.of(project.plannedStart(), project.plannedEnd()).flatMap(Optional::stream).map(words::date)
                .collect(Collectors.joining(" – "));
        var stated = dates.isEmpty() ? project.statedDuration().orElse("") : dates;
        return stated.isEmpty() ? notRecorded() : RichText.plain(stated);
    }

    /// Who holds a role. Sources that all of them share are given once, behind the last.
    private RichText holders(Role role) {
        var held = holding(role);
        var shared = held.stream().map(sources::of).distinct().count() == 1;
        var names = held.stream().map(each -> RichText.plain(shortName(portfolio.get(Partner.class, each.partner())))
                .sources(shared ? List.of() : sources.of(each))).toList();
        return joined(names).sources(shared ? sources.of(held.getFirst()) : List.of());
    }

    /// A name that fits its cell: an organisation with a long name goes by the letters under which officers know it.
    private static String shortName(Partner partner) {
        return partner instanceof Organisation organisation && organisation.name().length() > LONGEST_NAME
                ? organisation.abbreviation().orElse(organisation.name())
                : partner.name();
    }

    private RichText tags(TagKind kind) {
        return joined(portfolio.naming(ProjectTag.class, project.id()).filter(tag -> tag.kind() == kind)
                .map(tag -> RichText.plain(tag.text()).sources(sources.of(tag))).toList());
    }

    /// The first endorsement: the event by its short name, else the body, and the days.
    private RichText endorsement() {
        return portfolio.naming(Milestone.class, project.id())
                .filter(each -> each.type() == MilestoneType.ENDORSEMENT && each.isRecorded()).findFirst()
                .map(each -> RichText.plain(Stream.concat(endorser(each).stream(),
                        each.recorded().map(words::date).stream()).collect(Collectors.joining(", ")))
                        .sources(sources.of(each)))
                .orElseGet(this::notRecorded);
    }

    private Optional<String> endorser(Milestone milestone) {
        return milestone.event().flatMap(event -> portfolio.find(Occasion.class, event)).map(edition::shortName)
                .or(() -> milestone.decidingBody().flatMap(id -> portfolio.find(Partner.class, id))
                        .map(StatusSheet::shortName));
    }

    private List<Block> timeline() {
        var timeline = SheetTimeline.of(portfolio, project, today, PageFormat.STATUS_SHEET.textWidth(), words, widths);
        var from = DateWriter.write(StatedDate.month(YearMonth.from(timeline.days().from())), words.language());
        var to = DateWriter.write(StatedDate.month(YearMonth.from(timeline.days().to())), words.language());
        return List.of(new Block.Heading(words.of("sheet.timeline", from, to), words.of("sheet.timeline.legend")),
                SceneFigure.of(timeline.scene(),
                        new FigureRows(SheetTimeline.HEAD, SheetTimeline.ROW, timeline.sentences())));
    }

    /// Who does what, a line a role; a contribution stands behind the partner who makes it.
    private List<Block> partners() {
        var rows = Stream.of(Role.values()).filter(holders::containsKey)
                .map(role -> List.of(RichText.plain(words.label(role)), contributions(role))).toList();
        return rows.isEmpty() ? nothing("sheet.partners")
                : List.of(heading("sheet.partners", ""), new Table(
                        List.of(Table.Column.of("", PageFormat.millimetres(24)), Table.Column.wide("")), rows));
    }

    private RichText contributions(Role role) {
        var contributions = holding(role).stream().map(Participation::contribution).distinct().toList();
        var shared = contributions.size() == 1 ? contributions.getFirst() : Optional.<String>empty();
        return holders(role).and(shared.map(text -> RichText.muted(" (" + text + ")")).orElse(RichText.EMPTY));
    }

    private List<Participation> holding(Role role) {
        return holders.getOrDefault(role, List.of());
    }

    /// What our own delegation has to ask, and of what nothing is recorded.
    private List<Block> open() {
        return Stream.concat(questions().stream(), OutcomeBlocks.none(edition, project).stream()).toList();
    }

    /// What came before, in one paragraph.
    private Optional<Block> before() {
        return new Succession(edition, sources).of(project).reduce((one, next) -> one.and("; ").and(next))
                .map(before -> paragraph(RichText.bold(words.of("sheet.before") + " ").and(before)));
    }

    private List<Block> questions() {
        var blocks = new ArrayList<Block>(List.of(heading("sheet.questions", "")));
        var questions = new OpenQuestions(portfolio, words, today).of(project);
        questions.forEach(
                question -> blocks.add(paragraph(RichText.bold(blocks.size() + "\u00A0\u00A0").and(question))));
        return questions.isEmpty() ? nothing("sheet.questions") : blocks;
    }

    private List<Block> nothing(String section) {
        return List.of(heading(section, ""), edition.noneRecorded());
    }

    private Block.Heading heading(String key, String note) {
        return new Block.Heading(words.of(key), note);
    }

    private static Block.Paragraph paragraph(RichText text) {
        return new Block.Paragraph(text, false);
    }

    private RichText notRecorded() {
        return edition.notRecorded();
    }

    private RichText joined(List<RichText> texts) {
        return texts.stream().reduce((one, next) -> one.and(", ").and(next)).orElseGet(this::notRecorded);
    }
}
