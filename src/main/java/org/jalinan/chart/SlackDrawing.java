package org.jalinan.chart;

import java.util.UUID;

/// Draws under a mark or a bar what the schedule says of it: a strong line where it must not be late, a thin tail to the
/// last day to which it may go on where it has slack.
record SlackDrawing(Stage stage, UUID record, LinkDrawing.End mark, Critical critical) {

    private static final double UNDER = 8.5;
    private static final double TICK = 3;

    void draw() {
        if (critical.holds(record)) {
            line(mark.start(), mark.end(), 3, Token.DANGER);
        }
        critical.slackUntil(record).ifPresent(day -> {
            double until = stage.axis().end(day);
            line(mark.end(), until, 1.2, Token.SUBTLE);
            if (until >= stage.axis().left() && until <= stage.axis().right()) {
                double y = mark.y() + stage.sizes().line(UNDER);
                stage.drawing().down(until, y - TICK, y + TICK, stage.sizes().line(1.2), Token.SUBTLE);
            }
        });
    }

    private void line(double from, double to, double thickness, Token ink) {
        stage.drawing().across(Math.max(from, stage.axis().left()), Math.min(to, stage.axis().right()),
                mark.y() + stage.sizes().line(UNDER), stage.sizes().line(thickness), ink);
    }
}
