package org.jalinan.chart;

import java.util.List;
import java.util.Optional;
import org.jalinan.chart.Primitive.Face;
import org.jalinan.chart.Region.Part;
import org.jalinan.model.Milestone;
import org.jalinan.model.StatedDate;
import org.jalinan.model.schedule.LastFact;

/// Draws the head of a lane: the bar from its first to its last date, or folded all its marks on one line.
record LaneDrawing(Stage stage, Lane lane, double y) {

    void drawSummary() {
        lane.span().ifPresent(span -> {
            var axis = stage.axis();
            double from = axis.start(span.from());
            double to = axis.end(span.to());
            if (axis.shows(from, to)) {
                double seenFrom = Math.max(from, axis.left());
                double thick = stage.sizes().line(4);
                double top = y - stage.sizes().line(3);
                stage.drawing().box(seenFrom, top, Math.min(to, axis.right()) - seenFrom, thick, Token.MUTED);
                double hook = Math.min(stage.sizes().line(5), (to - from) / 2);
                double low = top + stage.sizes().line(9);
                stage.drawing().polygon(Token.MUTED, from, top, from, low, from + hook, top + thick, from + hook, top);
                stage.drawing().polygon(Token.MUTED, to, top, to, low, to - hook, top + thick, to - hook, top);
            }
        });
    }

    void drawFolded() {
        drawNothingSince();
        drawMarks();
    }

    /// All marks on one line; of marks that lie on the same pixel one is drawn.
    void drawMarks() {
        lane.all().forEach(this::drawThin);
        double last = Double.NaN;
        for (var milestone : milestones()) {
            var mark = MilestoneDrawing.mark(stage, milestone, y)
                    .filter(each -> stage.axis().shows(each.left(), each.right()));
            if (mark.isPresent() && Math.rint(mark.get().middle()) != last) {
                last = Math.rint(mark.get().middle());
                mark.get().draw(stage.drawing());
                double left = Math.max(mark.get().left(), stage.axis().left());
                stage.drawing().region(left, y - stage.sizes().row() / 2, mark.get().right() - left,
                        stage.sizes().row(), Part.MARK, milestone.id());
            }
        }
    }

    /// What lies under the marks.
    private void drawThin(Entry entry) {
        switch (entry) {
            case Entry.OfMilestone _ -> {}
            case Entry.OfActivity(_, var activity) -> new ActivityDrawing(stage, activity, y).drawThin();
            case Entry.OfMeetings meetings -> new TieDrawing(stage, y).meetings(meetings, Token.LANE, false);
            case Entry.OfUndertaking undertaking -> new TieDrawing(stage, y).drawThin(undertaking);
        }
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
