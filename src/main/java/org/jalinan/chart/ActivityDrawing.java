package org.jalinan.chart;

import java.util.OptionalLong;
import org.jalinan.chart.Region.Part;
import org.jalinan.model.Activity;

/// Draws an activity: its bar, the part of it that is done, and its days beside it. What can be taken hold of (the bar, its
/// ends, the end of what is done) is a region each, at least as wide as a pointer can hit.
record ActivityDrawing(Stage stage, Activity activity, double y) {

    private static final double HEIGHT = 10;
    private static final double GRAB = 6;

    double left() {
        return stage.axis().start(activity.span().from());
    }

    double right() {
        return Math.max(stage.axis().end(activity.span().to()), left() + 2);
    }

    private double done() {
        return left() + (right() - left()) * activity.progress() / 100;
    }

    void draw(Token paper) {
        ghosts();
        if (stage.axis().shows(left(), right())) {
            bar(stage.sizes().line(HEIGHT));
            label(paper);
            regions();
        }
    }

    /// Without a label, for a line that many share.
    void drawThin(double height) {
        if (stage.axis().shows(left(), right())) {
            bar(height);
            region(left(), right(), Part.MARK, height);
        }
    }

    private void bar(double height) {
        double seen = Math.max(left(), stage.axis().left());
        bar(stage.drawing(), seen, Math.min(right(), stage.axis().right()), left(), right(), done(), y, height,
                stage.sizes().line(1.2));
    }

    /// The bar and in it what is done, as far as it lies between `from` and `to`.
    private static void bar(Drawing drawing, double from, double to, double left, double right, double done, double y,
            double height, double line) {
        drawing.box(from, y - height / 2, to - from, height, Token.MUTED);
        drawing.box(Math.max(left + line, from), y - height / 2 + line,
                Math.min(right - line, to) - Math.max(left + line, from), height - 2 * line, Token.LANE);
        drawing.box(from, y - height / 2, Math.min(done, to) - from, height, Token.MUTED);
    }

    /// A bar half done, as the key to the marks shows it.
    static void sample(Drawing drawing, double left, double right, double y) {
        bar(drawing, left, right, left, right, (left + right) / 2, y, HEIGHT, 1.2);
    }

    /// The days on which a baseline had it, where those were others; of two the second lies above the bar.
    private void ghosts() {
        var sizes = stage.sizes();
        for (int i = 0; i < stage.plan().baselines().size(); i++) {
            double ghostY = y + (i == 0 ? sizes.ghostDrop() : -sizes.ghostDrop());
            stage.plan().baselines().get(i).moved(activity).ifPresent(then -> {
                double from = Math.max(stage.axis().start(then.from()), stage.axis().left());
                double to = Math.min(stage.axis().end(then.to()), stage.axis().right());
                stage.drawing().dashesAcross(from, to, ghostY, sizes.line(3), sizes.line(4), sizes.line(2),
                        Token.GHOST);
            });
        }
    }

    private void label(Token paper) {
        var measure = stage.plan().measure();
        var portfolio = stage.plan().portfolio();
        var days = stage.notation().says(LabelField.SLIP) ? measure.variance(portfolio, activity)
                : OptionalLong.empty();
        var text = Beside.of(stage, activity);
        var said = text.isEmpty() || !measure.lacks(portfolio, activity) ? text
                : stage.words().of("chart.label.compared", text, stage.words().of("chart.label.new"));
        new MarkLabel(stage, left(), right(), y, paper).draw(stage.labels(), days, said);
    }

    /// The ends of a bar in little room are taken hold of beside it, so that the bar itself can still be.
    private void regions() {
        double row = stage.sizes().row();
        boolean roomy = right() - left() >= 6 * GRAB;
        double inside = roomy ? GRAB : 0;
        region(left(), right(), Part.MARK, row);
        if (roomy) {
            region(done() - GRAB / 2, done() + GRAB / 2, Part.PROGRESS, row);
        }
        region(left() - GRAB, left() + inside, Part.START, row);
        region(right() - inside, right() + GRAB, Part.END, row);
    }

    private void region(double from, double to, Part part, double row) {
        double seen = Math.max(from, stage.axis().left());
        if (to > seen) {
            stage.drawing().region(seen, y - row / 2, to - seen, row, part, activity.id());
        }
    }
}
