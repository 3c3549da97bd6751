package org.jalinan.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FigureRowsTest {

    private static final double HEAD = 40;
    private static final double ROW = 10;
    private static final double FOOT = 12;

    @Test
    void eachRowIsInOnePartUnderTheHeadAndAboveTheFoot() {
        var parts = figure(23).parts(120);

        assertEquals(IntStream.range(0, 23).mapToObj(i -> "row " + i).toList(),
                parts.stream().flatMap(FigureRowsTest::words).filter(word -> word.startsWith("row")).toList());
        for (var part : parts) {
            assertTrue(part.height() <= 120, part.height() + " high");
            assertEquals(List.of("head", "foot"), words(part).filter(word -> !word.startsWith("row")).toList());
            assertTrue(part.shapes().stream().allMatch(shape -> shape.top() >= 0 && shape.bottom() <= part.height()));
        }
        assertEquals(figure(23).alternative(), String.join(" ", parts.stream().map(Figure::alternative).toList()));
    }

    @Test
    void whatRunsThroughTheRowsIsAsLongAsThePart() {
        var part = figure(23).part(5, 9);

        assertEquals(List.of(HEAD, HEAD + 4 * ROW), part.shapes().stream().filter(Shape.Line.class::isInstance)
                .flatMap(line -> Stream.of(line.top(), line.bottom())).toList());
        assertEquals(List.of(HEAD - 20, HEAD + 4 * ROW), part.shapes().stream()
                .filter(Shape.Rectangle.class::isInstance).flatMap(box -> Stream.of(box.top(), box.bottom())).toList());
    }

    @Test
    void whatHasRoomOrNoRowsIsLeftWhole() {
        var low = figure(3);
        assertSame(low, low.parts(120).getFirst());
        var whole = figure(23).uncut();
        assertEquals(List.of(whole), whole.parts(120));
    }

    private static Stream<String> words(Figure figure) {
        return figure.shapes().stream().filter(Shape.Label.class::isInstance)
                .map(shape -> ((Shape.Label) shape).text());
    }

    /// A word above, one in each row and one below; a dashed line through all rows, and a box that begins above them.
    private static Figure figure(int rows) {
        double end = HEAD + rows * ROW;
        var shapes = new ArrayList<Shape>();
        shapes.add(label("head", HEAD / 2));
        shapes.add(Shape.Line.between(50, HEAD, 50, end, Stroke.dashed(Ink.RULE, 1, 2, 2)));
        shapes.add(new Shape.Rectangle(60, HEAD - 20, 1, 20 + rows * ROW, Optional.of(Ink.RULE), Optional.empty()));
        for (int i = 0; i < rows; i++) {
            shapes.add(label("row " + i, HEAD + (i + 0.7) * ROW));
        }
        shapes.add(label("foot", end + FOOT * 0.8));
        var sentences = IntStream.range(0, rows).mapToObj(i -> "Row " + i + ".").toList();
        return new Figure(200, end + FOOT, shapes, String.join(" ", sentences),
                Optional.of(new FigureRows(HEAD, ROW, sentences)));
    }

    private static Shape label(String text, double y) {
        return new Shape.Label(new Shape.Point(0, y), text, 7, Align.LEFT, false, Ink.INK, false);
    }
}
