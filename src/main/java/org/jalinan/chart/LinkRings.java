package org.jalinan.chart;

import java.util.UUID;
import org.jalinan.chart.Region.Part;

/// The rings at what is selected from which a link is drawn, one at each end: on the lower corners of its frame, where no
/// label stands.
record LinkRings(Stage stage, UUID record) {

    private static final double OUT = 4;
    private static final double UNDER = 9;
    private static final double RADIUS = 4;
    private static final double GRAB = 6;

    void draw(Entry entry, double y) {
        LinkDrawing.end(stage, entry, y).ifPresent(mark -> {
            ring(mark.start() - OUT, y + UNDER, Part.LINK_START);
            ring(mark.end() + OUT, y + UNDER, Part.LINK_END);
        });
    }

    private void ring(double x, double y, Part part) {
        if (stage.axis().shows(x - RADIUS, x + RADIUS)) {
            stage.drawing().pill(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS, RADIUS, Token.BG, Token.ACCENT);
            stage.drawing().region(x - GRAB, y - GRAB, 2 * GRAB, 2 * GRAB, part, record);
        }
    }
}
