package org.jalinan.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jalinan.chart.Primitive.Anchor;
import org.jalinan.chart.Primitive.Face;
import org.jalinan.model.DateSpan;
import org.jalinan.model.Event;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Project;
import org.jalinan.text.Words;

/// The timeline of one project on a status sheet, in points: names, quarters and months, events, one row a milestone or
/// activity.
///
/// @param days what the axis spans, whole quarters
/// @param sentences what each row says, for whom the picture cannot be seen
public record SheetTimeline(Scene scene, DateSpan days, List<String> sentences) {

    private static final double TIER = 11.5;
    private static final double EVENTS = 14.5;
    private static final double FOOT = 10;
    /// The height of tiers and events above the rows.
    public static final double HEAD = 2 * TIER + EVENTS;
    /// The height of a row.
    public static final double ROW = Sizes.PAPER.row();
    private static final double NAMES = 0.25;

    public SheetTimeline {
        sentences = List.copyOf(sentences);
    }

    public static SheetTimeline of(Portfolio portfolio, Project project, LocalDate today, double width, Words words,
            TextWidths widths) {
        var plan = Plan.of(portfolio, project);
        var lane = plan.lanes().getFirst();
        var days = days(plan, lane, today);
        var axis = Axis.spanning(width * NAMES, width * (1 - NAMES), days);
        var stage = new Stage(new Drawing(), plan, axis, Sizes.PAPER, today, words, widths);
        double height = draw(stage, lane, width);
        var sentences = new Sentences(plan, today, words);
        return new SheetTimeline(stage.drawing().scene(width, height), days,
                items(lane).map(sentences::of).toList());
    }

    private static Stream<Rows.Item> items(Lane lane) {
        return lane.entries().stream().map(entry -> new Rows.Item(lane, entry));
    }

    /// Whole quarters from the first date of the project to its last, today, or the next event that is planned.
    private static DateSpan days(Plan plan, Lane lane, LocalDate today) {
        var span = lane.span().map(each -> Lane.union(each, DateSpan.of(today))).orElse(DateSpan.of(today));
        var next = plan.events().stream().filter(Event::planned).map(event -> event.date().span())
                .filter(Predicate.not(event -> event.to().isBefore(today))).findFirst();
        var all = next.map(event -> Lane.union(span, event)).orElse(span);
        var end = Unit.QUARTER.next(Unit.QUARTER.start(all.to())).minusDays(1);
        return new DateSpan(Unit.QUARTER.start(all.from()), end.plusMonths(1));
    }

    private static double draw(Stage stage, Lane lane, double width) {
        var drawing = stage.drawing();
        var axis = stage.axis();
        double bottom = HEAD + lane.entries().size() * ROW;
        var tiers = Tiers.at(axis.pixelsPerDay() * 1.6);
        for (var cell : Tiers.cells(tiers.lower(), axis)) {
            drawing.down(cell.from(), TIER, bottom, 0.5, Token.GRID);
        }
        var header = new HeaderDrawing(stage);
        header.tier(tiers.middle(), 0, TIER, Face.BOLD, Token.FG, false);
        header.tier(tiers.lower(), TIER, TIER, Face.REGULAR, Token.MUTED, true);
        var events = new EventsDrawing(stage, 2 * TIER, EVENTS, 1);
        events.hairlines(bottom);
        name(stage, stage.words().of("chart.heading.events"), Face.BOLD, 2 * TIER + EVENTS / 2);
        drawing.down(stage.todayX(), 2 * TIER, bottom, 1.2, Token.ACCENT);
        events.pennants();
        var names = new LaneNames(stage.plan().portfolio(), stage.today(), stage.words());
        double top = HEAD;
        for (var item : items(lane).toList()) {
            drawing.box(0, top, width, 0.5, Token.GRID);
            name(stage, names.line(item), Face.REGULAR, top + ROW / 2);
            mark(stage, item.entry(), top + ROW / 2);
            top += ROW;
        }
        drawing.box(0, bottom, width, 0.5, Token.GRID);
        today(stage, bottom);
        return bottom + FOOT;
    }

    /// Meetings and undertakings have no line in the lane of a project.
    private static void mark(Stage stage, Entry entry, double middle) {
        switch (entry) {
            case Entry.OfMilestone(_, var milestone) -> new MilestoneDrawing(stage, milestone, middle, Token.BG).draw();
            case Entry.OfActivity(_, var activity) -> new ActivityDrawing(stage, activity, middle).draw(Token.BG);
            case Entry.OfGone gone -> new Gone(stage, gone, middle).draw(Token.BG);
            case Entry.OfMeetings _,Entry.OfUndertaking _ -> {
            }
        }
    }

    /// The day of the line, under it.
    private static void today(Stage stage, double bottom) {
        double size = stage.sizes().small();
        var text = stage.words().of("chart.pin.asOf", stage.words().date(stage.today()));
        double half = stage.widths().width(text, size, Face.REGULAR) / 2;
        double middle = Math.min(stage.todayX(), stage.axis().right() - half);
        stage.drawing().text(middle, bottom + FOOT * 0.8, text, size, Anchor.MIDDLE, Face.REGULAR, Token.ACCENT);
    }

    private static void name(Stage stage, String name, Face face, double middle) {
        double size = stage.sizes().text();
        stage.drawing().text(0, middle + size * 0.36,
                stage.widths().fitted(name, size, face, stage.axis().left() - 6), size, Anchor.START, face, Token.FG);
    }
}
