package org.jalinan.chart;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jalinan.chart.Mark.Standing;
import org.jalinan.chart.Primitive.Face;
import org.jalinan.chart.Region.Part;
import org.jalinan.model.Milestone;
import org.jalinan.model.Placement;
import org.jalinan.model.StatedDate;
import org.jalinan.model.schedule.Slip;

/// Draws the row of a milestone: its mark, its baseline as a ghost, how far it slipped, how long its target has passed.
record MilestoneDrawing(Stage stage, Milestone milestone, double y, Token paper) {

    /// From a mark to its label.
    private static final double GAP = 6;

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
        baseline().ifPresent(ghost -> ghost.draw(stage.drawing()));
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
            if (!past) {
                drawLabel(mark, labels);
            }
        }
    }

    private void drawn(Mark mark) {
        double left = Math.max(mark.left(), stage.axis().left());
        stage.drawing().region(left, y - stage.sizes().row() / 2, mark.right() - left, stage.sizes().row(), Part.MARK,
                milestone.id());
    }

    /// The first statement of the date, where it says something else than the mark.
    private Optional<Mark> baseline() {
        return Slip.baseline(stage.plan().portfolio(), milestone)
                .filter(stated -> !milestone.date().map(stated::sameDays).orElse(false))
                .map(stated -> ghost(stated));
    }

    private Mark ghost(StatedDate stated) {
        return Mark.of(stated, Standing.BASELINE, stage.axis(), y + stage.sizes().ghostDrop(),
                stage.sizes().radius() * 0.55);
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
        double gap = stage.sizes().line(GAP);
        var days = stage.notation().says(LabelField.SLIP) ? Slip.ofRecorded(stage.plan().portfolio(), milestone)
                : OptionalLong.empty();
        var text = Beside.of(stage, milestone, this::text);
        if (days.isEmpty()) {
            if (text.isEmpty()) {
                return;
            }
            labels.beside(mark.left(), mark.right(), gap, stage.width(text, Face.REGULAR))
                    .ifPresent(x -> stage.label(x, y, text, Face.REGULAR, Token.MUTED, paper));
            return;
        }
        var slip = slip(days.getAsLong());
        var ink = days.getAsLong() > 0 ? Token.DANGER : Token.SUCCESS;
        double slipWidth = stage.width(slip, Face.BOLD);
        double between = text.isEmpty() ? 0 : 2 * gap;
        var both = labels.beside(mark.left(), mark.right(), gap,
                slipWidth + between + stage.width(text, Face.REGULAR));
        both.ifPresent(x -> stage.label(x + slipWidth + between, y, text, Face.REGULAR, Token.MUTED, paper));
        double x = both.orElseGet(() -> labels.beside(mark.left(), mark.right(), gap, slipWidth)
                .orElse(mark.right() + gap));
        stage.label(x, y, slip, Face.BOLD, ink, paper);
    }

    /// The words beside the mark: the date; of a record inside what was stated, that too; of a stated period that is
    /// running, that there is no record.
    private String text() {
        var words = stage.words();
        var date = milestone.date().orElseThrow();
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
        return stage.words().of("chart.slip", (days > 0 ? "+" : "") + days);
    }
}
