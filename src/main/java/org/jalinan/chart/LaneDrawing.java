package org.jalinan.chart;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jalinan.chart.Primitive.Face;
import org.jalinan.chart.Region.Part;
import org.jalinan.model.DateSpan;
import org.jalinan.model.Milestone;
import org.jalinan.model.StatedDate;
import org.jalinan.model.schedule.LastFact;

/// Draws the head of a lane: the bar from its first to its last date and what outgrows
/// the dates that were stated, or folded all its marks on one line.
record LaneDrawing(Stage stage, Lane lane, double y) {

    /// Of the bar of an activity among the marks of others.
    private static final double THIN = 5;
    private static final double BAR = 4;

    void drawSummary() {
        var overrun = stage.plan().overrun(lane);
        lane.span().map(span -> overrun.map(Overrun::stated).filter(last -> !last.isBefore(span.from()))
                .map(last -> new DateSpan(span.from(), last)).orElse(span)).ifPresent(this::drawBar);
        overrun.ifPresent(this::drawOverhang);
    }

    private void drawBar(DateSpan span) {
        var axis = stage.axis();
        double from = axis.start(span.from());
        double to = axis.end(span.to());
        if (axis.shows(from, to)) {
            double seenFrom = Math.max(from, axis.left());
            double thick = stage.sizes().line(BAR);
            double top = barTop();
            stage.drawing().box(seenFrom, top, Math.min(to, axis.right()) - seenFrom, thick, Token.MUTED);
            double hook = Math.min(stage.sizes().line(5), (to - from) / 2);
            double low = top + stage.sizes().line(9);
            stage.drawing().polygon(Token.MUTED, from, top, from, low, from + hook, top + thick, from + hook, top);
            stage.drawing().polygon(Token.MUTED, to, top, to, low, to - hook, top + thick, to - hook, top);
        }
    }

    /// What outgrows the bar: broken pieces of it up to a stop, and by how many days, in words where there is room; the days alone
    /// stand before it where there is none behind it.
    private void drawOverhang(Overrun overrun) {
        var axis = stage.axis();
        var sizes = stage.sizes();
        double from = Math.max(axis.end(overrun.stated()), axis.left());
        double to = axis.end(overrun.reached());
        double end = Math.min(to, axis.right());
        stage.drawing().dashesAcross(from + sizes.line(2), end, barTop() + sizes.line(BAR) / 2, sizes.line(BAR),
                sizes.line(4), sizes.line(2), Token.DANGER);
        if (to > axis.left() && to <= axis.right()) {
            stage.drawing().down(to, y - sizes.line(7), y + sizes.line(7), sizes.line(1.6), Token.DANGER);
            var days = MarkLabel.slip(stage, overrun.days());
            double x = to + sizes.line(6);
            Stream.of(stage.words().of("chart.label.overrun", days), days)
                    .filter(each -> x + stage.width(each, Face.BOLD) <= axis.right()).findFirst()
                    .ifPresentOrElse(said -> sayOverhang(x, said), () -> sayOverhang(
                            Math.max(axis.left(), from - sizes.line(8) - stage.width(days, Face.BOLD)), days));
        }
    }

    private void sayOverhang(double x, String said) {
        stage.label(x, y, said, Face.BOLD, Token.DANGER, Token.LANE);
    }

    private double barTop() {
        return y - stage.sizes().line(3);
    }

    void drawFolded() {
        var late = milestones().stream().filter(each -> each.isPastTarget(stage.today())).toList();
        if (late.isEmpty()) {
            drawNothingSince();
        } else {
            drawPastTargets(late);
        }
        drawMarks();
    }

    /// All marks on one line, one above the other where they would cover each other.
    void drawMarks() {
        lane.all().forEach(this::drawThin);
        var visible = milestones().stream().filter(each -> MilestoneDrawing.mark(stage, each, y)
                .filter(mark -> stage.axis().shows(mark.left(), mark.right())).isPresent()).toList();
        var stack = Stack.of(visible.stream().map(each -> MilestoneDrawing.mark(stage, each, y).orElseThrow()).toList(),
                stage.sizes().row());
        for (int i = 0; i < visible.size(); i++) {
            var milestone = visible.get(i);
            double height = stack.height(i);
            stack.at(i).ifPresent(mark -> {
                mark.draw(stage.drawing());
                double left = Math.max(mark.left(), stage.axis().left());
                stage.drawing().region(left, mark.y() - height / 2, mark.right() - left, height,
                        Part.MARK, milestone.id());
            });
        }
    }

    /// What lies under the marks.
    private void drawThin(Entry entry) {
        switch (entry) {
            case Entry.OfMilestone _ -> {}
            case Entry.OfActivity(_, var activity) ->
                new ActivityDrawing(stage, activity, y).drawThin(stage.sizes().line(THIN));
            case Entry.OfMeetings meetings -> new TieDrawing(stage, y).meetings(meetings, Token.LANE, false);
            case Entry.OfUndertaking undertaking -> new TieDrawing(stage, y).drawThin(undertaking);
            case Entry.OfGone gone -> gone.mark(stage, y)
                    .filter(mark -> stage.axis().shows(mark.left(), mark.right()))
                    .ifPresent(mark -> mark.draw(stage.drawing()));
        }
    }

    /// From the target that passed first; after today by how much, and of how many.
    private void drawPastTargets(List<Milestone> late) {
        var first = late.stream().flatMap(each -> MilestoneDrawing.mark(stage, each, y).stream())
                .min(Comparator.comparingDouble(Mark::right)).orElseThrow();
        long most = late.stream().mapToLong(each -> each.daysPastTarget(stage.today())).max().orElseThrow();
        var days = stage.words().of("chart.slip", "+" + most);
        var past = new PastTarget(stage, first.right(), y, Token.LANE);
        past.line();
        past.words(late.size() == 1 ? List.of(days)
                : List.of(stage.words().of("chart.label.pastMany", Integer.toString(late.size()), days), days));
    }

    private List<Milestone> milestones() {
        return Lane.milestonesOf(lane.all()).toList();
    }

    /// The dotted line over the time of which nothing is recorded, with its sentence where that hits no mark.
    private void drawNothingSince() {
        lane.project().flatMap(stage.plan()::lastFact).filter(fact -> fact.isStale(stage.today())).ifPresent(fact -> {
            var sizes = stage.sizes();
            double gap = sizes.line(5);
            double from = Math.max(lastMarkBefore(fact).orElse(stage.axis().start(fact.day())), stage.axis().left())
                    + gap;
            double to = Math.min(stage.todayX(), stage.axis().right());
            stage.drawing().dashesAcross(from, to, y, sizes.line(1.1), sizes.line(1), sizes.line(4), Token.GHOST);
            var sentence = stage.words().of("chart.label.nothingSince", stage.words().date(fact.day()),
                    Long.toString(fact.ageInDays(stage.today())));
            double width = stage.width(sentence, Face.SLANTED);
            double x = from + sizes.line(25);
            if (x + width < to - gap && noMarkBetween(x - gap, x + width + gap)) {
                stage.drawing().box(x - gap, y - sizes.line(8), width + 2 * gap, sizes.line(16), Token.LANE);
                stage.label(x, y, sentence, Face.SLANTED, Token.MUTED, Token.LANE);
            }
        });
    }

    private Optional<Double> lastMarkBefore(LastFact fact) {
        return milestones().stream()
                .filter(each -> each.recorded().map(StatedDate::to).filter(day -> !day.isAfter(fact.day())).isPresent())
                .flatMap(each -> MilestoneDrawing.mark(stage, each, y).stream()).map(Mark::right)
                .max(Double::compare);
    }

    private boolean noMarkBetween(double from, double to) {
        return milestones().stream().flatMap(each -> MilestoneDrawing.mark(stage, each, y).stream())
                .noneMatch(mark -> mark.left() < to && mark.right() > from);
    }
}
