package org.jalinan.documents.timeline;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalinan.chart.BaselineNames;
import org.jalinan.chart.Entry;
import org.jalinan.chart.Lane;
import org.jalinan.chart.Plan;
import org.jalinan.chart.SheetFit;
import org.jalinan.chart.TextWidths;
import org.jalinan.chart.TimelineSheets;
import org.jalinan.documents.Block;
import org.jalinan.documents.Document;
import org.jalinan.documents.Look;
import org.jalinan.documents.PageFormat;
import org.jalinan.documents.RichText;
import org.jalinan.documents.SceneFigure;
import org.jalinan.documents.compose.Edition;
import org.jalinan.documents.compose.SourceNumbers;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.text.Words;

/// The timeline as a document: a sheet a page, each with its head, tiers, events, names, key and the map of all sheets; after
/// them the names that were too long for their column, and the sources.
public final class PrintedTimeline {

    /// What the head of a page takes above the drawing, in points: two lines of title, one below, and the rule.
    private static final double HEAD = 62;

    private final Edition edition;
    private final TimelineOrder order;
    private final Plan plan;
    private final TimelineSheets sheets;

    private PrintedTimeline(Edition edition, TimelineOrder order, TextWidths widths) {
        this.edition = edition;
        this.order = order;
        plan = order.plan(edition);
        var page = order.paper().page();
        sheets = TimelineSheets.of(order.rows(plan), order.overlays(edition),
                order.days().orElseGet(() -> plan.span(edition.asOf())), edition.asOf(), edition.words(), widths,
                page.textWidth(), page.textEnd() - page.top() - HEAD, order.fit());
    }

    public static Document of(Edition edition, TimelineOrder order, TextWidths widths) {
        return new PrintedTimeline(edition, order, widths).compose();
    }

    /// Whether a timeline stands on the sheets that it was to be fitted on; letters are never made smaller for it.
    public static boolean fits(Edition edition, TimelineOrder order, TextWidths widths) {
        return new PrintedTimeline(edition, order, widths).sheets.grid().keeps(order.fit());
    }

    private Document compose() {
        var words = edition.words();
        var blocks = new ArrayList<Block>();
        sheets.sheets().forEach(sheet -> {
            if (!blocks.isEmpty()) {
                blocks.add(new Block.PageBreak());
            }
            blocks.add(head());
            blocks.add(SceneFigure.of(sheet.scene(), sheet.sentences()));
        });
        cutNames(blocks);
        var sources = new SourceNumbers(edition.portfolio());
        records().forEach(sources::of);
        blocks.addAll(edition.sources(sources));
        var title = title();
        return new Document(title, words.locale(), order.paper().page(),
                edition.frame(title), edition.asOf(), blocks, List.of());
    }

    private Stream<PortfolioRecord> records() {
        return plan.lanes().stream().filter(lane -> lane.depth() == 0).map(Lane::all).flatMap(List::stream)
                .map(Entry::record).distinct().flatMap(id -> edition.portfolio().find(id).stream());
    }

    private String title() {
        return edition.title().map(name -> edition.words().of("picture.timeline.of", name))
                .orElseGet(() -> edition.words().of("picture.timeline"));
    }

    private Block head() {
        var words = edition.words();
        var beside = new ArrayList<>(edition.besideTitle());
        if (!plan.baselines().equals(Plan.AS_FIRST_STATED)) {
            beside.add(RichText.muted(words.of("picture.timeline.baseline") + " ").and(Look.BOLD,
                    new BaselineNames(words).of(plan.baselines())));
        }
        order.overlays().statusDate().ifPresent(day -> beside.add(RichText
                .muted(words.of("print.timeline.status") + " ").and(Look.BOLD, words.date(day))));
        return new Block.Title(RichText.EMPTY, title(), RichText.muted(below()), beside);
    }

    /// Lanes, how much is shown and hidden, and the size.
    private String below() {
        var words = edition.words();
        var lanes = order.arrangement().groupings().stream().map(each -> words.of("timeline.group." + each))
                .collect(Collectors.joining(", "));
        double month = sheets.grid().pixelsPerDay() * 30 * sheets.grid().scale() / PageFormat.millimetres(1);
        return words.of("print.timeline.below", lanes, Words.number(plan.shown()), Words.number(plan.hidden()),
                words.figure(BigDecimal.valueOf(month).setScale(1, RoundingMode.HALF_UP))) + overflow();
    }

    private String overflow() {
        return switch (order.fit()) {
            case SheetFit.Sheets(int across, int down) when !sheets.grid().keeps(order.fit()) ->
                edition.words().of("print.timeline.more", across, down, sheets.grid().periods().size(),
                        sheets.grid().bands().size());
            case SheetFit.Sheets _,SheetFit.TrueSize _ -> "";
        };
    }

    private void cutNames(List<Block> blocks) {
        var cut = sheets.cutNames();
        if (!cut.isEmpty()) {
            blocks.add(new Block.Heading(edition.words().of("print.timeline.names"), ""));
            cut.forEach(name -> blocks.add(new Block.Paragraph(RichText.plain(name), true)));
        }
    }
}
