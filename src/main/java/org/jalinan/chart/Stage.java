package org.jalinan.chart;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import org.jalinan.chart.Primitive.Anchor;
import org.jalinan.chart.Primitive.Face;
import org.jalinan.text.Words;

/// What every part of a picture draws with.
record Stage(Drawing drawing, Plan plan, Axis axis, Sizes sizes, LocalDate today, Optional<LocalDate> statusDate,
        Notation notation, Words words, TextWidths widths, Optional<Labels> shared) {

    /// With dates written as they are by default, and no status date.
    Stage(Drawing drawing, Plan plan, Axis axis, Sizes sizes, LocalDate today, Words words, TextWidths widths) {
        this(drawing, plan, axis, sizes, today, Optional.empty(), Notation.PLAIN, words, widths, Optional.empty());
    }

    /// For a row that several records share: each mark is named, and no label may cover another.
    Stage sharing(Labels row) {
        var labels = EnumSet.of(LabelField.NAME);
        labels.addAll(notation.labels());
        return new Stage(drawing, plan, axis, sizes, today, statusDate, notation.labelled(labels), words, widths,
                Optional.of(row));
    }

    /// The row for labels that records share, else an empty one. They keep off the edges and the lines of today and of the status date.
    Labels labels() {
        return shared.orElseGet(this::row);
    }

    private Labels row() {
        var labels = new Labels(axis.left(), axis.right());
        labels.take(todayX() - 2, todayX() + 2);
        statusDate.map(axis::middle).ifPresent(x -> labels.take(x - 2, x + 2));
        return labels;
    }

    double width(String text, Face face) {
        return widths.width(text, sizes.text(), face);
    }

    /// A label on a patch of the paper, so that no grid line runs through a date; y is the middle of the text.
    void label(double x, double y, String text, Face face, Token ink, Token paper) {
        double pad = sizes.line(2);
        drawing.box(x - pad, y - sizes.text() * 0.62, width(text, face) + 2 * pad, sizes.text() * 1.24, paper);
        drawing.text(x, y + sizes.text() * 0.36, text, sizes.text(), Anchor.START, face, ink);
    }

    /// Where today ends a line that runs up to it: the line of today stands at the middle of the day.
    double todayX() {
        return axis.middle(today);
    }
}
