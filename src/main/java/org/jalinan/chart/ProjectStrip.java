package org.jalinan.chart;

import java.time.LocalDate;
import org.jalinan.chart.Primitive.Anchor;
import org.jalinan.chart.Primitive.Face;
import org.jalinan.model.DateSpan;
import org.jalinan.model.Project;
import org.jalinan.text.Words;

/// The marks of one project on one line, for a row of the overview or a preview, and the years or quarters above
/// them. All rows of a table share one axis.
public final class ProjectStrip {

    private final Plan plan;
    private final Axis axis;
    private final LocalDate today;
    private final Words words;
    private final TextWidths widths;

    /// Strips of the projects of a plan, on an axis from the first date of any project to the last, or today.
    public ProjectStrip(Plan plan, LocalDate today, double width, Words words, TextWidths widths) {
        this.plan = plan;
        this.today = today;
        this.words = words;
        this.widths = widths;
        var span = plan.lanes().stream().flatMap(lane -> lane.span().stream()).reduce(DateSpan.of(today), Lane::union);
        this.axis = Axis.fitting(0, width, span);
    }

    /// The names of the years or quarters that begin in view, and of the day of the portfolio.
    ///
    /// @param lookingBack whether that day is not today, so that it is dated
    public Scene head(double height, boolean lookingBack) {
        var stage = stage();
        double size = stage.sizes().text();
        var labels = new Labels(0, axis.width());
        var now = lookingBack ? words.date(today) : words.of("chart.strip.today");
        double nowWidth = widths.width(now, size, Face.REGULAR);
        double nowX = Math.clamp(stage.todayX() - nowWidth / 2, 0, Math.max(0, axis.width() - nowWidth));
        labels.take(nowX - 4, nowX + nowWidth + 4);
        stage.drawing().text(nowX, height * 0.7, now, size, Anchor.START, Face.REGULAR, Token.ACCENT);
        var cells = StripCells.on(axis, words);
        var names = cells.names().iterator();
        for (var cell : cells.cells()) {
            var name = names.next();
            double x = cell.from() + 3;
            double end = x + widths.width(name, size, Face.REGULAR);
            if (labels.isFree(x, end)) {
                labels.take(x, end);
                stage.drawing().text(x, height * 0.7, name, size, Anchor.START, Face.REGULAR, Token.MUTED);
            }
        }
        return stage.drawing().scene(axis.width(), height);
    }

    public Scene of(Project project, double height) {
        var stage = stage();
        var drawing = stage.drawing();
        double middle = height / 2;
        drawing.across(0, axis.width(), middle, 1, Token.GRID);
        for (var cell : StripCells.on(axis, words).cells()) {
            drawing.down(cell.from(), 0, height, 1, Token.GRID);
        }
        plan.lane(project).ifPresent(lane -> {
            pastTarget(stage, lane, middle);
            drawing.down(stage.todayX(), 0, height, 2, Token.ACCENT);
            new LaneDrawing(stage, lane, middle).drawMarks();
        });
        return drawing.scene(axis.width(), height);
    }

    /// One line from the earliest: the dots of several over each other would run together.
    private void pastTarget(Stage stage, Lane lane, double y) {
        lane.milestones().stream().filter(each -> each.isPastTarget(today))
                .flatMap(each -> MilestoneDrawing.mark(stage, each, y).stream()).mapToDouble(Mark::right).min()
                .ifPresent(from -> stage.drawing().dashesAcross(from, stage.todayX(), y, 1.4, 2, 3, Token.DANGER));
    }

    private Stage stage() {
        return new Stage(new Drawing(), plan, axis, Sizes.STRIP, today, words, widths);
    }
}
