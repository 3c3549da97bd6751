package org.jalinan.chart;

import java.math.BigDecimal;
import org.jalinan.chart.Primitive.Face;
import org.jalinan.chart.Region.Part;
import org.jalinan.model.Meeting;
import org.jalinan.model.Precision;

/// Draws what binds a partner beside projects: meetings as discs, what is still owed as a hatched bar from the promise to
/// today.
record TieDrawing(Stage stage, double y) {

    /// Of a disc, and of the ring around one of which the day is not known.
    static final double RADIUS = 5;
    static final double RING = 8;
    private static final double GAP = 6;
    private static final double BAR = 9;

    void meetings(Entry.OfMeetings entry, Token paper, boolean labelled) {
        var labels = stage.labels();
        entry.meetings().forEach(meeting -> labels.take(x(meeting) - RING, x(meeting) + RING));
        entry.meetings().stream().filter(meeting -> stage.axis().shows(x(meeting), x(meeting))).forEach(meeting -> {
            meeting(meeting);
            stage.drawing().region(x(meeting) - RING, y - stage.sizes().row() / 2, 2 * RING, stage.sizes().row(),
                    Part.MARK, meeting.id());
            var text = stage.words().date(meeting.date());
            double width = stage.width(text, Face.REGULAR);
            if (labelled) {
                labels.beside(x(meeting) - RING, x(meeting) + RING, GAP / 2, width).ifPresent(from -> {
                    labels.take(from - GAP, from + width + GAP);
                    stage.label(from, y, text, Face.REGULAR, Token.MUTED, paper);
                });
            }
        });
    }

    /// A meeting that is announced is never drawn as held.
    private void meeting(Meeting meeting) {
        if (meeting.isAhead(stage.today())) {
            Mark.of(meeting.date(), Mark.Standing.TARGET, stage.axis(), y, RADIUS).draw(stage.drawing());
        } else {
            disc(stage.drawing(), x(meeting), y, meeting.date().precision() == Precision.DAY);
        }
    }

    private double x(Meeting meeting) {
        return stage.axis().middle(meeting.date().span());
    }

    /// A disc; where only a span is known it has a ring around it.
    static void disc(Drawing drawing, double x, double y, boolean dayKnown) {
        if (!dayKnown) {
            drawing.pill(x - RING, y - RING, 2 * RING, 2 * RING, RING, Token.BG, Token.MUTED);
        }
        drawing.pill(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS, RADIUS, Token.FG, Token.FG);
    }

    void undertaking(Entry.OfUndertaking entry, Token paper) {
        var axis = stage.axis();
        double from = axis.middle(entry.since());
        double to = stage.todayX();
        if (axis.shows(from, to)) {
            hatched(from, to, BAR);
            var words = stage.words();
            var promise = words.of("chart.label.undertaking", words.label(entry.undertaking().kind()),
                    entry.undertaking().due().map(words::date).orElseGet(() -> words.of("chart.label.noDue")));
            double x = Math.max(from, axis.left()) + GAP * 3;
            if (x + stage.width(promise, Face.REGULAR) + GAP < Math.min(to, axis.right())) {
                stage.label(x, y, promise, Face.REGULAR, Token.FG, paper);
            }
            var open = words.of("chart.label.open",
                    words.figure(BigDecimal.valueOf(entry.daysOpen(stage.today()))));
            if (to + GAP + stage.width(open, Face.BOLD) < axis.right()) {
                stage.label(to + GAP, y, open, Face.BOLD, Token.FG, paper);
            }
            stage.drawing().region(Math.max(from, axis.left()), y - stage.sizes().row() / 2, to - from,
                    stage.sizes().row(), Part.MARK, entry.record());
        }
    }

    /// Without words, for a line that many share.
    void drawThin(Entry.OfUndertaking entry) {
        double from = stage.axis().middle(entry.since());
        if (stage.axis().shows(from, stage.todayX())) {
            hatched(from, stage.todayX(), BAR / 3);
        }
    }

    private void hatched(double from, double to, double height) {
        double left = Math.max(from, stage.axis().left());
        hatch(stage.drawing(), left, Math.min(to, stage.axis().right()), y, height);
        if (from >= stage.axis().left()) {
            stage.drawing().down(from, y - height / 2, y + height / 2, 1, Token.MUTED);
        }
    }

    /// The hatching of what is still owed, as the key to the marks shows it.
    static void sample(Drawing drawing, double left, double right, double y) {
        hatch(drawing, left, right, y, BAR);
        drawing.down(left, y - BAR / 2, y + BAR / 2, 1, Token.MUTED);
    }

    private static void hatch(Drawing drawing, double left, double right, double y, double height) {
        drawing.dashesAcross(left, right, y, height, 2, 3, Token.SUBTLE);
        drawing.across(left, right, y - height / 2, 1, Token.MUTED);
        drawing.across(left, right, y + height / 2, 1, Token.MUTED);
    }
}
