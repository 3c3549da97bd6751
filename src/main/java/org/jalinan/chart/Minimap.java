package org.jalinan.chart;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.BitSet;
import org.jalinan.chart.Primitive.Anchor;
import org.jalinan.chart.Primitive.Face;
import org.jalinan.model.DateSpan;
import org.jalinan.model.Milestone;
import org.jalinan.model.StatedDate;
import org.jalinan.text.Words;

/// The whole plan in one narrow strip: the years and a dot for each date, a lane a line. Dots on the same pixel are drawn
/// once, so that a strip costs its pixels and not the plan.
///
/// @param axis of the strip, on which the part in view is framed
public record Minimap(Scene scene, Axis axis) {

    private static final double AIR = 0.12;
    private static final double TEXT = 10;
    private static final double HEAD = 14;
    private static final double DOT = 3;

    /// @param width at least 1
    public static Minimap of(Plan plan, LocalDate today, double width, double height, Words words,
            TextWidths widths) {
        var span = plan.span(today);
        long air = Math.max(31, Math.round(span.days() * AIR));
        var axis = Axis.spanning(0, width, new DateSpan(span.from().minusDays(air), span.to().plusDays(air)));
        var stage = new Stage(new Drawing(), plan, axis, Sizes.STRIP, today, words,
                widths);
        stage.drawing().box(0, 0, width, height, Token.BG);
        var cells = StripCells.on(axis, words);
        var names = cells.names().iterator();
        for (var cell : cells.cells()) {
            double from = Math.max(cell.from(), 0);
            stage.drawing().down(from, 0, height, 1, Token.GRID);
            var name = names.next();
            if (from + 4 + widths.width(name, TEXT, Face.REGULAR) <= Math.min(cell.to(), width)) {
                stage.drawing().text(from + 4, HEAD - 4, name, TEXT, Anchor.START, Face.REGULAR, Token.MUTED);
            }
        }
        dots(stage, height);
        stage.drawing().down(stage.todayX(), 0, height, 1.5, Token.ACCENT);
        return new Minimap(stage.drawing().scene(width, height), axis);
    }

    private static void dots(Stage stage, double height) {
        var lanes = stage.plan().lanes().stream().filter(lane -> lane.depth() == 0).toList();
        double step = Math.min(8, (height - HEAD - DOT) / Math.max(1, lanes.size()));
        int wide = (int) stage.axis().width() + 1;
        var drawn = new BitSet();
        for (int lane = 0; lane < lanes.size(); lane++) {
            double y = Math.rint(HEAD + lane * step + DOT / 2);
            for (var entry : lanes.get(lane).all()) {
                if (entry.span().isPresent()) {
                    int x = (int) Math.clamp(stage.axis().middle(entry.span().get()), 0, wide - 1);
                    int place = ((int) y) * wide + x;
                    if (!drawn.get(place)) {
                        drawn.set(place);
                        stage.drawing().box(x - DOT / 2, y - DOT / 2, DOT, DOT, ink(entry));
                    }
                }
            }
        }
    }

    private static Token ink(Entry entry) {
        return switch (entry) {
            case Entry.OfMilestone(_, Milestone milestone) when milestone.isRecorded() -> Token.FG;
            case Entry.OfMilestone _ -> Token.ACCENT;
            case Entry.OfActivity _,Entry.OfMeetings _,Entry.OfUndertaking _ -> Token.SUBTLE;
            case Entry.OfGone _ -> Token.GHOST;
        };
    }

    /// The days that an axis shows, to its months.
    public static DateSpan seen(Axis axis) {
        return new DateSpan(axis.dateAt(axis.left()), axis.dateAt(axis.right()));
    }

    /// The same in words, from month to month.
    public static String seen(Axis axis, Words words) {
        var days = seen(axis);
        return words.of("chart.minimap.seen",
                words.date(StatedDate.month(YearMonth.from(days.from()))),
                words.date(StatedDate.month(YearMonth.from(days.to()))));
    }
}
