package org.jalinan.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TiersTest {

    @ParameterizedTest
    @EnumSource(Unit.class)
    void everyDayLiesInTheUnitThatBeginsOnOrBeforeItAndEndsAfterIt(Unit unit) {
        for (var day = LocalDate.of(2023, 12, 1); day.getYear() < 2029; day = day.plusDays(1)) {
            var start = unit.start(day);
            var next = unit.next(start);
            assertFalse(start.isAfter(day));
            assertTrue(next.isAfter(day));
            assertEquals(start, unit.start(start));
            assertEquals(next, unit.start(next));
        }
    }

    @ParameterizedTest
    @EnumSource(Unit.class)
    void theCellsOfATierCoverTheAxisWithoutAGap(Unit unit) {
        var axis = new Axis(248, 808, LocalDate.of(2024, 10, 9).toEpochDay() + 0.3, 5);
        var cells = Tiers.cells(unit, axis);
        assertTrue(cells.getFirst().from() <= axis.left());
        assertTrue(cells.getLast().to() >= axis.right());
        for (int i = 1; i < cells.size(); i++) {
            assertEquals(cells.get(i - 1).to(), cells.get(i).from(), 1e-9);
        }
    }

    @Test
    void theLowestTierNeverGetsNarrowerThanAReaderCanTellWhileAYearIsWideEnough() {
        for (double pixels = Axis.CLOSEST; pixels > 0.16; pixels *= 0.97) {
            var axis = new Axis(0, 400, LocalDate.of(2025, 1, 1).toEpochDay(), pixels);
            for (var cell : Tiers.cells(Tiers.at(pixels).lower(), axis)) {
                assertTrue(cell.width() >= 14, pixels + " pixels a day give " + cell);
            }
        }
    }

    @Test
    void eachNamedZoomHasTheTiersThatItsNamePromises() {
        assertEquals(new Tiers(Unit.YEAR, Unit.MONTH, Unit.DAY), Tiers.at(Zoom.WEEK.pixelsPerDay()));
        assertEquals(new Tiers(Unit.YEAR, Unit.MONTH, Unit.WEEK), Tiers.at(Zoom.MONTH.pixelsPerDay()));
        assertEquals(new Tiers(Unit.YEAR, Unit.QUARTER, Unit.MONTH), Tiers.at(Zoom.QUARTER.pixelsPerDay()));
        assertEquals(new Tiers(Unit.YEAR, Unit.HALF, Unit.QUARTER), Tiers.at(Zoom.HALF.pixelsPerDay()));
        assertEquals(new Tiers(Unit.FIVE_YEARS, Unit.YEAR, Unit.HALF), Tiers.at(Zoom.FIVE_YEARS.pixelsPerDay()));
    }

    @Test
    void theChairIsNamedOnlyForYearsOfWhichTheRecordSaysSo() {
        var chairs = Chairs.of(Sample.facts());
        assertEquals("Malaysia", chairs.in(2025).orElseThrow());
        assertTrue(chairs.in(2024).isEmpty());
        assertTrue(chairs.in(2027).isEmpty());
    }
}
