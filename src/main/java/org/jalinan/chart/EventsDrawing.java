package org.jalinan.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jalinan.chart.Primitive.Anchor;
import org.jalinan.chart.Primitive.Face;
import org.jalinan.chart.Region.Part;
import org.jalinan.model.Event;
import org.jalinan.model.Precision;

/// Draws the events as pennants in a row of their own, each with a hairline through all lanes.
record EventsDrawing(Stage stage, double top, double height, int levels) {

    private static final double POLE = 12;
    private static final double FLAG = 8;
    /// Less of a name says nothing.
    private static final double LEAST_NAME = 40;

    /// The hairlines, under everything else that lies in the lanes.
    void hairlines(double bottom) {
        double last = Double.NEGATIVE_INFINITY;
        for (var event : visible()) {
            double x = x(event);
            if (x - last >= 1) {
                double rhythm = event.planned() ? 4 : 1;
                stage.drawing().dashesDown(x, top + height, bottom, 1, rhythm, event.planned() ? 4 : 3,
                        Token.HAIRLINE);
                last = x;
            }
        }
    }

    void pennants() {
        var events = visible();
        var taken = new ArrayList<Labels>();
        for (int level = 0; level < levels; level++) {
            taken.add(stage.labels());
        }
        var at = new int[events.size()];
        for (int i = 0; i < events.size(); i++) {
            double x = x(events.get(i));
            at[i] = freeLevel(taken, i % levels, x);
            taken.get(at[i]).take(x - 2, x + scaled(FLAG) + 2);
        }
        for (int i = 0; i < events.size(); i++) {
            draw(events.get(i), at[i], taken.get(at[i]));
        }
    }

    private int freeLevel(List<Labels> taken, int wanted, double x) {
        for (int step = 0; step < levels; step++) {
            int level = (wanted + step) % levels;
            if (taken.get(level).isFree(x - 2, x + scaled(FLAG) + 2)) {
                return level;
            }
        }
        return wanted;
    }

    private void draw(Event event, int level, Labels taken) {
        var drawing = stage.drawing();
        double x = x(event);
        double y = top + scaled(4) + level * scaled(19);
        var ink = event.planned() ? Token.ACCENT : Token.FG;
        if (event.planned() && event.date().precision() != Precision.DAY) {
            drawing.across(stage.axis().start(event.date().from()), stage.axis().end(event.date().to()),
                    top + height - scaled(3), scaled(1.6), Token.ACCENT);
        }
        drawing.down(x, y + scaled(POLE), top + height, 1, Token.HAIRLINE);
        drawing.down(x, y, y + scaled(POLE), scaled(1.5), ink);
        flag(x, y, scaled(0.65), ink);
        if (event.planned()) {
            flag(x, y, -scaled(0.7), Token.BG);
        }
        var name = event.ordinal().map(number -> stage.words().of("chart.event.ordinal", event.series(), number))
                .orElse(event.series());
        double width = nameWidth(name);
        double left = x - scaled(1);
        double right = x + scaled(FLAG);
        double gap = scaled(4);
        taken.beside(left, right, gap, width).ifPresentOrElse(from -> name(from, y, name, taken),
                () -> cut(left, right, gap, name, taken).ifPresent(shorter -> taken
                        .beside(left, right, gap, nameWidth(shorter))
                        .ifPresent(from -> name(from, y, shorter, taken))));
        drawing.region(x - 2, y, scaled(FLAG) + 4, scaled(POLE), Part.EVENT, event.id());
    }

    private void name(double from, double y, String name, Labels taken) {
        taken.take(from - 2, from + nameWidth(name) + 2);
        stage.drawing().text(from, y + scaled(9), name, stage.sizes().small(), Anchor.START, Face.REGULAR, Token.FG);
    }

    private double nameWidth(String name) {
        return stage.widths().width(name, stage.sizes().small(), Face.REGULAR);
    }

    /// The beginning of a name for which there is no room, where what is left of it still says something.
    private Optional<String> cut(double left, double right, double gap, String name, Labels taken) {
        double room = taken.roomBeside(left, right, gap);
        return room < scaled(LEAST_NAME) ? Optional.empty()
                : Optional.of(stage.widths().fitted(name, stage.sizes().small(), Face.REGULAR, room));
    }

    /// The cloth, grown by a part of its line.
    private void flag(double x, double y, double grown, Token fill) {
        double right = x + scaled(FLAG) + grown;
        double bottom = y + scaled(6.4) + grown;
        stage.drawing().polygon(fill, x - grown, y - grown, right, y - grown, right - scaled(2.4), y + scaled(3.2),
                right, bottom, x - grown, bottom);
    }

    private List<Event> visible() {
        return stage.plan().events().stream().filter(event -> stage.axis().shows(x(event), x(event))).toList();
    }

    /// An event stands where it begins; one whose days are not known in the middle of what is.
    private double x(Event event) {
        var date = event.date();
        return switch (date.precision()) {
            case DAY, RANGE -> stage.axis().start(date.from());
            case MONTH, QUARTER, YEAR -> stage.axis().middle(date.span());
        };
    }

    private double scaled(double onScreen) {
        return stage.sizes().line(onScreen);
    }
}
