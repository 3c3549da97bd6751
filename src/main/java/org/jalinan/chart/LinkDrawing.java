package org.jalinan.chart;

import java.util.Optional;
import org.jalinan.chart.Primitive.Anchor;
import org.jalinan.chart.Primitive.Face;
import org.jalinan.chart.Region.Part;
import org.jalinan.model.Dependency;
import org.jalinan.model.DependencyType;

/// Draws what waits for what: out of the lower or upper edge of the predecessor, along the rows, into the side of the
/// successor at which it waits. A link from end to start is told by its form; the others print their letters. One that the
/// dates do not keep is red and crossed at its head.
record LinkDrawing(Stage stage, Dependency link, boolean selected, boolean clashing) {

    private static final double OUT = 10;
    private static final double HEAD = 5;
    /// How near to its line a pointer hits a link.
    private static final double GRAB = 3;

    /// The sides of what a row shows, and its middle.
    ///
    /// @param start where it leaves and arrives on the left
    /// @param end the same on the right
    record End(double start, double middle, double end, double y) {
    }

    static Optional<End> end(Stage stage, Entry entry, double y) {
        return switch (entry) {
            case Entry.OfMilestone(_, var milestone) -> MilestoneDrawing.mark(stage, milestone, y)
                    .map(mark -> new End(mark.left(), mark.middle(), mark.right(), y));
            case Entry.OfActivity(_, var activity) -> {
                var bar = new ActivityDrawing(stage, activity, y);
                yield Optional.of(new End(bar.left(), Double.NaN, bar.right(), y));
            }
            case Entry.OfGone gone -> gone.mark(stage, y)
                    .map(mark -> new End(mark.left(), mark.middle(), mark.right(), y));
            case Entry.OfMeetings _,Entry.OfUndertaking _ -> Optional.empty();
        };
    }

    void draw(End from, End to) {
        boolean leavesEnd = link.type().isFromFinish();
        boolean entersLeft = !link.type().isToFinish();
        double x = Double.isNaN(from.middle()) ? (leavesEnd ? from.end() - 3 : from.start() + 3) : from.middle();
        double target = entersLeft ? to.start() - 1 : to.end() + 1;
        double side = entersLeft ? -1 : 1;
        double down = Math.signum(to.y() - from.y());
        double y = from.y() + down * stage.sizes().radius();
        double before = target + side * OUT;
        if ((before - x) * side < 0) {
            elbow(x, y, to.y(), target + side * HEAD);
        } else {
            double between = from.y() + down * stage.sizes().row() / 2;
            upright(x, y, between);
            level(x, before, between);
            upright(before, between, to.y());
            level(before, target + side * HEAD, to.y());
        }
        head(target, to.y(), side);
        if (link.type() != DependencyType.FINISH_TO_START) {
            stage.drawing().text(target + side * (HEAD + 3), to.y() - 3, link.type().code(), stage.sizes().small(),
                    entersLeft ? Anchor.END : Anchor.START, Face.REGULAR, ink());
        }
    }

    private void elbow(double x, double from, double to, double until) {
        upright(x, from, to);
        level(x, until, to);
    }

    private Token ink() {
        return clashing ? Token.DANGER : selected ? Token.ACCENT : Token.SUBTLE;
    }

    private double thickness() {
        return stage.sizes().line(selected ? 1.6 : 1.2);
    }

    private void upright(double x, double from, double to) {
        if (x >= stage.axis().left() && x <= stage.axis().right()) {
            stage.drawing().down(x, Math.min(from, to), Math.max(from, to), thickness(), ink());
            region(x - GRAB, Math.min(from, to), 2 * GRAB, Math.abs(to - from));
        }
    }

    private void level(double from, double to, double y) {
        double left = Math.max(Math.min(from, to), stage.axis().left());
        double right = Math.min(Math.max(from, to), stage.axis().right());
        stage.drawing().across(left, right, y, thickness(), ink());
        region(left, y - GRAB, right - left, 2 * GRAB);
    }

    private void region(double x, double y, double width, double height) {
        if (width > 0 && height > 0) {
            stage.drawing().region(x, y, width, height, Part.LINK, link.id());
        }
    }

    private void head(double tip, double y, double side) {
        if (clashing) {
            double x = tip + side * 2 * HEAD;
            stage.drawing().polygon(ink(), x - 4, y - 4, x - 3, y - 5, x + 4, y + 4, x + 3, y + 5);
            stage.drawing().polygon(ink(), x - 4, y + 4, x - 3, y + 5, x + 4, y - 4, x + 3, y - 5);
        }
        stage.drawing().polygon(ink(), tip, y, tip + side * HEAD, y - 3.2, tip + side * HEAD, y + 3.2);
    }
}
