package org.jalinan.documents;

import java.util.List;
import java.util.stream.Stream;

/// A vector drawing and the words that replace it for whom it cannot be seen. Shapes are drawn in order, from the upper
/// left corner of the figure; one that is wider than the text is drawn smaller, its text never below the smallest size.
public record Figure(double width, double height, List<Shape> shapes, String alternative) implements Block {

    public Figure {
        shapes = List.copyOf(shapes);
    }

    @Override
    public Stream<String> lines() {
        return Stream.concat(shapes.stream().filter(Shape.Label.class::isInstance).map(Shape.Label.class::cast)
                .map(Shape.Label::text), Stream.of(alternative));
    }
}
