package org.jalinan.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jalinan.chart.Primitive.Anchor;
import org.jalinan.chart.Primitive.Text;
import org.jalinan.chart.Rows.Item;
import org.jalinan.model.Activity;
import org.jalinan.model.DateSpan;
import org.jalinan.model.Language;
import org.jalinan.model.Portfolio;
import org.jalinan.model.StatedDate;
import org.jalinan.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Several records on a line, over random portfolios and scales.
class PackingTest {

    private static final double NAMES = 248;
    private static final double WIDTH = 3_000;
    private static final double HEIGHT = 4_000;
    private static final double NEARLY = 0.01;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void everyRecordStandsOnceAndIsFoundAgain(long seed) {
        var random = new SplittableRandom(seed);
        var rows = packed(random, scale(random));
        var records = new HashSet<UUID>();
        for (int row = 0; row < rows.count(); row++) {
            assertTrue(records.add(rows.at(row).record()));
            assertEquals(row, rows.indexOf(rows.at(row).record()).orElseThrow());
            int line = rows.lineOf(row);
            assertTrue(rows.firstOn(line) <= row && row < rows.firstOn(line + 1));
        }
        var alone = rows.packed(Optional.empty());
        assertEquals(alone.count(), rows.count());
        assertEquals(alone.count(), alone.lines());
        assertTrue(rows.lines() < rows.count(), "nothing shares a line");
        IntStream.range(0, alone.count()).forEach(row -> assertTrue(records.contains(alone.at(row).record())));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void noMarkOfALineTouchesAnotherAndEachIsHit(long seed) {
        var random = new SplittableRandom(seed);
        double scale = scale(random);
        var rows = packed(random, scale);
        var axis = new Axis(NAMES, WIDTH, LocalDate.of(2026, 1, 1).toEpochDay() + random.nextInt(200), scale);
        var scene = scene(rows, axis);
        var stage = new Stage(new Drawing(), rows.plan(), axis, Sizes.SCREEN, Sample.TODAY, Words.in(Language.EN),
                Sample.WIDTHS);
        for (int line = 0; line < rows.lines(); line++) {
            double right = Double.NEGATIVE_INFINITY;
            double middle = Viewport.TOP + (line + 0.5) * Viewport.ROW;
            for (int row = rows.firstOn(line); row < rows.firstOn(line + 1); row++) {
                if (rows.at(row) instanceof Item item) {
                    var mark = LinkDrawing.end(stage, item.entry(), middle).orElseThrow();
                    assertTrue(mark.start() > right, () -> item + " at " + axis);
                    right = mark.end();
                    double x = (mark.start() + mark.end()) / 2;
                    if (x > axis.left() + 20 && x < axis.right() - 20 && middle < HEIGHT) {
                        assertEquals(item.record(), scene.at(x, middle).orElseThrow().record());
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void noWordsOfALineCoverOthersOrAMark(long seed) {
        var random = new SplittableRandom(seed);
        double scale = scale(random);
        var rows = packed(random, scale);
        var axis = new Axis(NAMES, WIDTH, LocalDate.of(2026, 1, 1).toEpochDay(), scale);
        var texts = scene(rows, axis).primitives().stream().filter(Text.class::isInstance).map(Text.class::cast)
                .filter(text -> text.x() > NAMES && text.anchor() == Anchor.START).toList();
        var stage = new Stage(new Drawing(), rows.plan(), axis, Sizes.SCREEN, Sample.TODAY, Words.in(Language.EN),
                Sample.WIDTHS);
        for (int line = 0; line < rows.lines(); line++) {
            double top = Viewport.TOP + line * Viewport.ROW;
            var taken = new ArrayList<double[]>();
            texts.stream().filter(text -> text.baseline() > top && text.baseline() < top + Viewport.ROW).forEach(
                    text -> taken.add(new double[]{text.x(),
                        text.x() + Sample.WIDTHS.width(text.text(), text.size(), text.face())}));
            IntStream.range(rows.firstOn(line), rows.firstOn(line + 1)).mapToObj(rows::at)
                    .filter(Item.class::isInstance).map(Item.class::cast)
                    .map(item -> LinkDrawing.end(stage, item.entry(), 0).orElseThrow())
                    .filter(mark -> axis.shows(mark.start(), mark.end()))
                    .forEach(mark -> taken.add(new double[]{mark.start(), mark.end()}));
            assertApart(taken);
        }
    }

    @Test
    void anEditThatNeedsOtherRoomPacksAnew() {
        var before = portfolio(new SplittableRandom(5));
        var rows = Rows.of(Plan.of(before, Sample.TODAY), Set.of(), Optional.of(Packing.at(2)));
        var moved = before.all(Activity.class).findFirst().orElseThrow();
        var next = before.with(moved.during(new DateSpan(LocalDate.of(2026, 1, 1), LocalDate.of(2029, 1, 1))));
        var again = rows.following(next, Sample.TODAY, Arrangement.BY_PROJECT).orElseThrow();
        var anew = Rows.of(Plan.of(next, Sample.TODAY), Set.of(), Optional.of(Packing.at(2)));
        assertEquals(anew.lines(), again.lines());
        for (int row = 0; row < anew.count(); row++) {
            assertEquals(anew.at(row).record(), again.at(row).record());
            assertEquals(anew.lineOf(row), again.lineOf(row));
        }
        assertFalse(rows.packing().isEmpty());
    }

    private static void assertApart(List<double[]> taken) {
        for (var one : taken) {
            for (var other : taken) {
                assertTrue(one == other || one[1] <= other[0] + NEARLY || other[1] <= one[0] + NEARLY,
                        () -> one[0] + " to " + one[1] + " and " + other[0] + " to " + other[1]);
            }
        }
    }

    private static double scale(SplittableRandom random) {
        return Math.exp(random.nextDouble(Math.log(0.4), Math.log(20)));
    }

    private static Rows packed(SplittableRandom random, double scale) {
        return Rows.of(Plan.of(portfolio(random), Sample.TODAY), Set.of(), Optional.of(Packing.at(scale)));
    }

    private static Scene scene(Rows rows, Axis axis) {
        return TimelineScene.of(rows, new Viewport(axis, HEIGHT, 0, Sample.TODAY, Optional.empty(), Optional.empty(),
                Optional.empty()), Words.in(Language.EN), Sample.WIDTHS);
    }

    /// Milestones of a day or a month and activities, in no order, over eight years.
    private static Portfolio portfolio(SplittableRandom random) {
        var portfolio = Portfolio.EMPTY;
        for (int number = 0; number < 3; number++) {
            var project = Sample.project(number);
            portfolio = portfolio.with(project);
            for (int order = 0; order < 30; order++) {
                var day = LocalDate.of(2027, 1, 1).plusDays(random.nextInt(2_900));
                if (order % 3 == 0) {
                    portfolio = portfolio.with(new Activity(new UUID(4, number * 100 + order), project.id(), order,
                            "Activity %04d".formatted(order), new DateSpan(day, day.plusDays(random.nextInt(90))),
                            random.nextInt(101), Optional.empty()));
                } else {
                    var stated = order % 3 == 1 ? StatedDate.day(day) : StatedDate.month(YearMonth.from(day));
                    portfolio = portfolio.with(Sample.milestone(project, order, Optional.of(stated), Optional.empty()));
                }
            }
        }
        return portfolio;
    }
}
