package org.jalinan.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Random;
import java.util.function.IntPredicate;
import org.jalinan.model.DateSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetGridTest {

    private static final double WIDTH = 1122;
    private static final double HEIGHT = 640;
    private static final double AROUND = 166;
    private static final DateSpan YEARS = new DateSpan(LocalDate.of(2024, 10, 14), LocalDate.of(2027, 1, 31));

    @Test
    void everyRowStandsOnOneBandAndEveryDayInOnePeriod() {
        var random = new Random(42);
        for (int i = 0; i < 2_000; i++) {
            int rows = random.nextInt(400);
            var days = new DateSpan(YEARS.from(), YEARS.from().plusDays(random.nextInt(4_000)));
            int every = 2 + random.nextInt(9);
            IntPredicate isHead = row -> row % every == 0;
            var fit = random.nextBoolean() ? new SheetFit.TrueSize(2 + random.nextInt(200))
                    : new SheetFit.Sheets(1 + random.nextInt(5), 1 + random.nextInt(5));
            var grid = SheetGrid.of(new SheetGrid.Whole(days, rows, isHead, 248, AROUND), WIDTH, HEIGHT, fit);
            holds(grid, rows, days, isHead);
        }
    }

    private static void holds(SheetGrid grid, int rows, DateSpan days, IntPredicate isHead) {
        int next = 0;
        for (var band : grid.bands()) {
            assertEquals(next, band.first());
            assertTrue(band.count() > 0 || rows == 0);
            assertTrue(AROUND + band.count() * Viewport.ROW <= HEIGHT / grid.scale() + 0.01, grid::toString);
            next = band.end();
            assertFalse(next < rows && band.count() > 1 && isHead.test(next - 1), "a lane's head ends a sheet");
        }
        assertEquals(rows, next);
        var first = grid.periods().getFirst().from();
        assertFalse(first.isAfter(days.from()));
        for (var period : grid.periods()) {
            assertEquals(first, period.from());
            assertEquals(1, period.from().getDayOfMonth());
            assertEquals(1, period.to().plusDays(1).getDayOfMonth());
            assertTrue(248 + period.days() * grid.pixelsPerDay() <= WIDTH / grid.scale() + 0.01, grid::toString);
            first = period.to().plusDays(1);
        }
        assertTrue(first.isAfter(days.to()));
        assertTrue(grid.scale() >= SheetGrid.LEAST_SCALE && grid.scale() <= SheetGrid.USUAL_SCALE);
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 20, 1, 1", "2, 1, 20, 2, 1", "3, 2, 45, 3, 2", "1, 1, 300, 1, 12"})
    void aTimelineStandsOnTheSheetsItIsFittedOnUnlessItsRowsAreTooMany(int across, int down, int rows, int columns,
            int bands) {
        var fit = new SheetFit.Sheets(across, down);
        var grid = SheetGrid.of(new SheetGrid.Whole(YEARS, rows, _ -> false, 248, AROUND), WIDTH, HEIGHT, fit);
        assertEquals(columns, grid.periods().size());
        assertEquals(bands, grid.bands().size());
        assertEquals(columns <= across && bands <= down, grid.keeps(fit));
    }

    @Test
    void trueSizeIsTrue() {
        var grid = SheetGrid.of(new SheetGrid.Whole(YEARS, 20, _ -> false, 248, AROUND), WIDTH, HEIGHT,
                new SheetFit.TrueSize(45));
        assertEquals(45, grid.pixelsPerDay() * 30 * grid.scale(), 1e-9);
    }

    @Test
    void aMonthThatIsWiderThanASheetTakesAWholeOne() {
        var grid = SheetGrid.of(new SheetGrid.Whole(YEARS, 20, _ -> false, 248, AROUND), WIDTH, HEIGHT,
                new SheetFit.TrueSize(9_000));
        assertEquals(28, grid.periods().size());
    }

    @Test
    void sheetsAreNamedLikeTheCellsOfATable() {
        var grid = SheetGrid.of(new SheetGrid.Whole(YEARS, 20, _ -> false, 248, AROUND), WIDTH, HEIGHT,
                new SheetFit.TrueSize(45));
        assertEquals("A1", grid.name(0, 0));
        assertEquals("Z3", grid.name(25, 2));
        assertEquals("AA1", grid.name(26, 0));
        assertEquals("BA12", grid.name(52, 11));
    }
}
