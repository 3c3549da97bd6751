package org.jalinan.chart;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jalinan.chart.Mark.Standing;
import org.jalinan.chart.Primitive.Face;
import org.jalinan.chart.Region.Part;
import org.jalinan.model.Milestone;
import org.jalinan.model.Placement;
import org.jalinan.model.StatedDate;
import org.jalinan.model.past.Baseline;
import org.jalinan.model.schedule.Slip;

/// Draws the row of a milestone: its mark, its baseline as a ghost, how far it slipped, how long its target has passed.
record MilestoneDrawing(Stage stage, Milestone milestone, double y, Token paper) {

    /// From the edge to what is said of a milestone with no mark.
    private static final double GAP = 6;
    /// Below this way an arrow is only clutter: the ghost lies under the mark.
    private static final double LEAST_MOVE = 16;

    /// The mark by which a milestone is placed, if any date of it is known.
    static Optional<Mark> mark(Stage stage, Milestone milestone, double y) {
        var standing = milestone.recorded().isPresent() ? Standing.RECORDED
                : milestone.target().isPresent() ? Standing.TARGET
                        : milestone.forecast().isPresent() ? Standing.FORECAST : Standing.BASELINE;
        return milestone.date().map(date -> Mark.of(date, standing, stage.axis(), y, stage.sizes().radius()));
    }

    void draw() {
        mark(stage, milestone, y).ifPresentOrElse(this::draw,
                () -> stage.label(stage.axis().left() + GAP, y, stage.words().of("chart.label.noDate"), Face.SLANTED,
                        Token.MUTED, paper));
    }

    private void draw(Mark mark) {
        var labels = stage.labels();
        ghosts().forEach(ghost -> {
            ghost.draw(stage.drawing());
            drawMove(ghost, mark);
        });
        boolean past = milestone.isPastTarget(stage.today());
        if (past) {
            drawPastTarget(mark);
        }
        forecast().ifPresent(forecast -> {
            labels.take(forecast.left(), forecast.right());
            forecast.draw(stage.drawing());
        });
        if (stage.axis().shows(mark.left(), mark.right())) {
            mark.draw(stage.drawing());
            drawn(mark);
            if (past) {
                labels.take(mark.right(), stage.axis().right());
                days().ifPresentOrElse(
                        days -> label(mark).draw(labels, OptionalLong.of(days), was().orElse("")),
                        () -> stage.shared().ifPresent(shared -> drawLabel(mark, shared)));
            } else {
                drawLabel(mark, labels);
            }
        }
    }

    /// From where it was to below where it is now, if they stand so far apart that the arrow can be told from the ghost.
    private void drawMove(Mark ghost, Mark mark) {
        double way = Math.signum(mark.middle() - ghost.middle());
        double from = Math.clamp(way > 0 ? ghost.right() : ghost.left(), stage.axis().left(), stage.axis().right());
        double to = Math.clamp(mark.middle(), stage.axis().left(), stage.axis().right());
        double gap = stage.sizes().line(3);
        if ((to - from) * way > stage.sizes().line(LEAST_MOVE)) {
            double begin = from + way * gap;
            stage.drawing().across(Math.min(begin, to), Math.max(begin, to), ghost.y(), stage.sizes().line(1),
                    Token.GHOST);
            stage.drawing().arrowHead(to, ghost.y(), way * stage.sizes().line(4), stage.sizes().line(3),
                    stage.sizes().line(1.2), Token.GHOST);
        }
    }

    private void drawn(Mark mark) {
        double left = Math.max(mark.left(), stage.axis().left());
        stage.drawing().region(left, y - stage.sizes().row() / 2, mark.right() - left, stage.sizes().row(), Part.MARK,
                milestone.id());
    }

    /// Where the baselines say something else than the mark; of two the second lies above the mark.
    private Stream<Mark> ghosts() {
        return IntStream.range(0, stage.plan().baselines().size()).boxed()
                .flatMap(i -> stage.plan().baselines().get(i).stated(stage.plan().portfolio(), milestone)
                        .filter(stated -> !milestone.date().map(stated::sameDays).orElse(false))
                        .map(stated -> ghost(stated, i == 0 ? stage.sizes().ghostDrop() : -stage.sizes().ghostDrop()))
                        .stream());
    }

    private Mark ghost(StatedDate stated, double lower) {
        return Mark.of(stated, Standing.BASELINE, stage.axis(), y + lower, stage.sizes().radius() * 0.55);
    }

    private Optional<Mark> forecast() {
        return milestone.recorded().isPresent() || milestone.target().isEmpty() ? Optional.empty()
                : milestone.forecast().map(
                        date -> Mark.of(date, Standing.FORECAST, stage.axis(), y, stage.sizes().radius()));
    }

    private void drawPastTarget(Mark mark) {
        var past = new PastTarget(stage, mark.right(), y, paper);
        past.line();
        past.words(List.of(slip(milestone.daysPastTarget(stage.today()))));
    }

    private void drawLabel(Mark mark, Labels labels) {
        label(mark).draw(labels, days(), Beside.of(stage, milestone, this::text));
    }

    private MarkLabel label(Mark mark) {
        return new MarkLabel(stage, mark.left(), mark.right(), y, paper);
    }

    /// How far it stands from what it is measured against; of a target that has passed only against another point in time.
    private OptionalLong days() {
        return stage.notation().says(LabelField.SLIP)
                ? stage.plan().measure().variance(stage.plan().portfolio(), milestone)
                : OptionalLong.empty();
    }

    /// Where it stood at the point in time against which it is measured, if that was elsewhere.
    private Optional<String> was() {
        return stage.plan().measure() instanceof Baseline.Point point && days().isPresent()
                ? point.stated(stage.plan().portfolio(), milestone)
                        .map(then -> stage.words().of("chart.label.was", stage.words().date(then)))
                : Optional.empty();
    }

    /// The words beside the mark: the date; of a record inside what was stated, that too; of a stated period that is
    /// running, that there is no record.
    private String text() {
        var words = stage.words();
        var date = milestone.date().orElseThrow();
        var then = was().or(() -> stage.plan().measure().lacks(stage.plan().portfolio(), milestone)
                ? Optional.of(words.of("chart.label.new"))
                : Optional.empty());
        if (then.isPresent()) {
            return words.of("chart.label.compared", words.date(date), then.get());
        }
        if (milestone.recorded().isPresent()) {
            return Slip.baseline(stage.plan().portfolio(), milestone)
                    .filter(stated -> date.span().against(stated.span()) == Placement.WITHIN)
                    .map(stated -> words.of("chart.label.inside." + stated.precision(), words.date(date)))
                    .orElseGet(() -> words.date(date));
        }
        return stage.today().isBefore(date.from()) ? words.date(date)
                : words.of("chart.label.noRecord", words.date(date));
    }

    private String slip(long days) {
        return MarkLabel.slip(stage, days);
    }
}
