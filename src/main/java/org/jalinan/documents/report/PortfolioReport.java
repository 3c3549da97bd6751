package org.jalinan.documents.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jalinan.documents.Block;
import org.jalinan.documents.Document;
import org.jalinan.documents.Look;
import org.jalinan.documents.PageFormat;
import org.jalinan.documents.RichText;
import org.jalinan.documents.Table;
import org.jalinan.documents.compose.Edition;
import org.jalinan.documents.compose.SourceNumbers;
import org.jalinan.documents.compose.Succession;
import org.jalinan.documents.compose.UndertakingTable;
import org.jalinan.model.Meeting;
import org.jalinan.model.Milestone;
import org.jalinan.model.Occasion;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Project;
import org.jalinan.model.RatingDimension;
import org.jalinan.model.Undertaking;
import org.jalinan.model.rating.Standing;
import org.jalinan.model.schedule.LastFact;
import org.jalinan.model.schedule.NextMilestone;
import org.jalinan.text.RatingWords;
import org.jalinan.text.Words;

/// The report of a portfolio: its projects, what is past its target, what moved, what was promised, what lies ahead, and
/// if asked a page for each group of partners and the facts that stand on little. Worst news first; "not recorded" where nothing is.
public final class PortfolioReport {

    private final Edition edition;
    private final Portfolio portfolio;
    private final Words words;
    private final SourceNumbers sources;
    private final List<Project> projects;

    private PortfolioReport(Edition edition) {
        this.edition = edition;
        this.portfolio = edition.portfolio();
        this.words = edition.words();
        this.sources = new SourceNumbers(portfolio);
        this.projects = portfolio.all(Project.class).sorted(Comparator.comparingInt(Project::number)).toList();
    }

    /// @param with what is asked for besides
    public static Document of(Edition edition, Set<ReportPart> with) {
        return new PortfolioReport(edition).document(with);
    }

    private Document document(Set<ReportPart> with) {
        var title = edition.title().orElseGet(() -> words.of("report.title"));
        var dates = new DateTables(edition, sources);
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Title(RichText.muted(words.of("report.kind")), title,
                RichText.plain(words.of("report.below", projects.size(), portfolio.count(Milestone.class))),
                edition.besideTitle()));
        blocks.add(headline(dates));
        section(blocks, "projects", projects());
        section(blocks, "past", dates.pastTargets());
        section(blocks, "slips", dates.slips());
        section(blocks, "undertakings", undertakings());
        section(blocks, "events", events());
        if (with.contains(ReportPart.PARTNERS)) {
            blocks.addAll(new PartnerPages(edition, sources).blocks());
        }
        if (with.contains(ReportPart.SUPPORT)) {
            blocks.addAll(new SupportPages(edition, sources).blocks(projects));
        }
        blocks.addAll(edition.sources(sources));
        return new Document(title, words.locale(), PageFormat.STATUS_SHEET,
                edition.frame(words.of("report.kind")), edition.asOf(), blocks,
                edition.signOffs());
    }

    private void section(List<Block> blocks, String name, Table table) {
        blocks.add(new Block.Heading(words.of("report.section." + name),
                edition.isForOwn() ? words.of("report.note." + name) : ""));
        blocks.add(table.rows().isEmpty() ? edition.noneRecorded() : table);
    }

    private Block headline(DateTables dates) {
        var past = dates.past();
        var open = undertakingsOpen();
        var overdue = open.stream().filter(each -> each.isOverdue(edition.asOf())).count();
        var first = past.isEmpty() ? RichText.plain(words.of("report.headline.none"))
                : RichText.bold(words.of("report.headline.past", past.size(), past.getFirst().shortName(),
                        past.getFirst().daysPastTarget(edition.asOf())));
        return new Block.Headline(first.and(" ")
                .and(open.isEmpty() ? words.of("report.headline.kept")
                        : words.of("report.headline.open", open.size(), overdue)));
    }

    private Table projects() {
        var columns = new ArrayList<>(
                List.of(column("code", 11), Table.Column.wide(words.of("report.column.project")), column("state", 38),
                        column("next", 46), column("fact", 22)));
        if (edition.isForOwn()) {
            columns.add(column("rating", 21));
        }
        return new Table(columns, projects.stream().map(this::row).toList());
    }

    /// A rating is our own, and others are not even told that there is none.
    private List<RichText> row(Project project) {
        var row = new ArrayList<>(List.of(RichText.bold(project.code()), title(project),
                project.documented().map(state -> RichText.plain(words.label(state.state()))
                        .and(", " + words.of("document.stateAsOf", words.date(state.asOf())))
                        .sources(sources.of(project, "documented")))
                        .orElseGet(edition::notRecorded),
                NextMilestone.of(portfolio, project).map(this::next).orElseGet(edition::notRecorded),
                LastFact.of(portfolio, project).map(fact -> RichText.plain(words.date(fact.date())).and(Look.BOLD,
                        fact.isStale(edition.asOf())
                                ? " " + words.of("report.stale", fact.ageInDays(edition.asOf()))
                                : ""))
                        .orElseGet(edition::notRecorded)));
        if (edition.isForOwn()) {
            row.add(rating(project));
        }
        return row;
    }

    /// With what came before it.
    private RichText title(Project project) {
        return new Succession(edition, sources).inShort(project).reduce((one, next) -> one.and("; ").and(next))
                .map(before -> RichText.plain(project.title()).and(Look.MUTED, " " + words.of("report.after") + " ")
                        .and(before))
                .orElseGet(() -> RichText.plain(project.title()));
    }

    private RichText next(Milestone milestone) {
        var past = milestone.daysPastTarget(edition.asOf());
        return RichText.plain(milestone.shortName() + ", " + milestone.date().map(words::date).orElse(""))
                .and(Look.BOLD, past > 0 ? " " + words.of("sheet.slip.past", past) : "")
                .sources(sources.ofDate(milestone));
    }

    private RichText rating(Project project) {
        var value = Standing.of(portfolio, project, RatingDimension.OVERALL).value();
        return value.isEmpty() ? RichText.unknown(words.of("rating.none"))
                : RichText.plain(new RatingWords(words).letter(value) + " " + new RatingWords(words).value(value));
    }

    private List<Undertaking> undertakingsOpen() {
        return portfolio.all(Undertaking.class).filter(Undertaking::isOpen)
                .sorted(Comparator.comparing((Undertaking each) -> made(each).date().to())
                        .thenComparing(Undertaking::meeting).thenComparingInt(Undertaking::order))
                .toList();
    }

    private Meeting made(Undertaking undertaking) {
        return portfolio.get(Meeting.class, undertaking.meeting());
    }

    private Table undertakings() {
        return new UndertakingTable(edition, sources).of(undertakingsOpen(), true);
    }

    /// Every event and meeting of which the last day is not gone, with what a project wants of it.
    private Table events() {
        var ahead = portfolio.all(Occasion.class).filter(each -> !each.isPast(edition.asOf()))
                .sorted(Comparator.comparing((Occasion each) -> each.date().from())
                        .thenComparing(each -> each.name()))
                .toList();
        return new Table(List.of(column("date", 27), Table.Column.wide(words.of("report.column.event")),
                column("place", 42), column("touches", 52)),
                ahead.stream().map(each -> List.of(RichText.plain(words.date(each.date())),
                        RichText.plain(each.name()).sources(sources.of(each)), place(each.place()),
                        touches(each))).toList());
    }

    private RichText place(String place) {
        return place.isBlank() ? edition.notRecorded() : RichText.plain(place);
    }

    private RichText touches(Occasion occasion) {
        var awaited = portfolio.naming(Milestone.class, occasion.id())
                .filter(each -> each.event().equals(Optional.of(occasion.id()))).map(Milestone::shortName).toList();
        return awaited.isEmpty() ? RichText.unknown(words.of("value.none"))
                : RichText.plain(String.join("; ", awaited));
    }

    private Table.Column column(String name, double millimetres) {
        return Table.Column.of(words.of("report.column." + name), PageFormat.millimetres(millimetres));
    }
}
