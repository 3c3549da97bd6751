package org.jalinan.documents;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A vector drawing and the words that replace it for whom it cannot be seen. Shapes are drawn in order, from the upper
/// left corner of the figure; one that is wider than the text is drawn smaller, its text never below the smallest size.
///
/// @param rows between which it may go on over the page; empty for one that is never cut
public record Figure(double width, double height, List<Shape> shapes, String alternative, Optional<FigureRows> rows)
        implements Block {

    public Figure {
        shapes = List.copyOf(shapes);
    }

    /// One that is never cut.
    public Figure(double width, double height, List<Shape> shapes, String alternative) {
        this(width, height, shapes, alternative, Optional.empty());
    }

    /// The same, never cut.
    public Figure uncut() {
        return new Figure(width, height, shapes, alternative);
    }

    /// As it is where it is no higher than this or has no rows; else parts of about the same number of rows that are not.
    public List<Figure> parts(double highest) {
        return rows.filter(all -> all.count() > 0 && height > highest).map(all -> {
            double around = height - all.count() * all.height();
            int most = Math.max(1, (int) ((highest - around) / all.height()));
            int parts = Math.ceilDiv(all.count(), most);
            return IntStream.range(0, parts)
                    .mapToObj(i -> part(i * all.count() / parts, (i + 1) * all.count() / parts)).toList();
        }).orElseGet(() -> List.of(this));
    }

    /// The part of one with rows that has the rows from one up to another.
    public Figure part(int from, int to) {
        var all = rows.orElseThrow();
        if (from == 0 && to == all.count()) {
            return this;
        }
        var some = all.part(from, to);
        return new Figure(width, height - (all.count() - some.count()) * all.height(),
                shapes.stream().flatMap(shape -> all.in(from, to, shape).stream()).toList(),
                String.join(" ", some.sentences()), Optional.of(some));
    }

    @Override
    public Stream<String> lines() {
        return Stream.concat(shapes.stream().filter(Shape.Label.class::isInstance).map(Shape.Label.class::cast)
                .map(Shape.Label::text), Stream.of(alternative));
    }
}
