package org.jalinan.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jalinan.chart.Mark.Standing;
import org.jalinan.model.StatedDate;
import org.junit.jupiter.api.Test;

/// Marks of a folded lane stand above each other where they would cover each other.
class StackTest {

    private static final double ROW = 25;
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final Axis AXIS = new Axis(0, 1000, FIRST.toEpochDay(), 1);

    @Test
    void marksThatDoNotMeetStandInTheMiddleAsLargeAsAlways() {
        var stack = stack(10, 40, 80);
        assertEquals(List.of(12.5, 12.5, 12.5), marks(stack, 3).map(Mark::y).toList());
        assertTrue(marks(stack, 3).allMatch(mark -> mark.radius() == 6));
    }

    @Test
    void twoOnTheSameDayStandAboveEachOtherInsideTheRow() {
        var marks = marks(stack(10, 10), 2).toList();
        assertTrue(marks.getFirst().y() + marks.getFirst().radius() < marks.getLast().y() - marks.getLast().radius());
        assertTrue(marks.stream().allMatch(mark -> mark.y() - mark.radius() >= 0 && mark.y() + mark.radius() <= ROW));
    }

    @Test
    void aFourthOnTheSamePixelIsNotDrawn() {
        assertEquals(3, marks(stack(10, 10, 10, 10), 4).count());
    }

    @Test
    void noMarkCoversAnotherWhileThreeLevelsAreEnough() {
        var random = new Random(7);
        for (int round = 0; round < 300; round++) {
            var days = IntStream.range(0, 40).map(i -> i / 3 * 14 + random.nextInt(3)).toArray();
            var marks = marks(stack(days), days.length).toList();
            assertEquals(days.length, marks.size());
            for (var one : marks) {
                for (var other : marks) {
                    assertTrue(one == other || one.y() != other.y() || one.right() <= other.left()
                            || other.right() <= one.left(), one + " covers " + other);
                }
            }
        }
    }

    private static Stack stack(int... days) {
        return Stack.of(IntStream.of(days).mapToObj(day -> Mark.of(StatedDate.day(FIRST.plusDays(day)),
                Standing.RECORDED, AXIS, ROW / 2, 6)).toList(), ROW);
    }

    private static Stream<Mark> marks(Stack stack, int count) {
        return IntStream.range(0, count).mapToObj(stack::at).flatMap(mark -> mark.stream());
    }
}
