package org.jalinan.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.jalinan.model.DateSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AxisTest {

    private static final LocalDate DAY = LocalDate.of(2025, 10, 26);
    private static final Axis AXIS = new Axis(248, 808, LocalDate.of(2024, 10, 1).toEpochDay(), 0.858);

    @Test
    void aDateOccupiesItsWholeDay() {
        assertEquals(AXIS.pixelsPerDay(), AXIS.end(DAY) - AXIS.start(DAY), 1e-9);
        assertEquals(AXIS.end(DAY), AXIS.start(DAY.plusDays(1)), 1e-9);
    }

    @Test
    void theDateUnderEveryPixelOfADayIsThatDay() {
        var wide = AXIS.zoomedTo(20, 300);
        for (double x = wide.start(DAY) + 0.001; x < wide.end(DAY); x += 0.5) {
            assertEquals(DAY, wide.dateAt(x));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.001, 0.5, 0.93, 1.1, 7, 1000})
    void theDayUnderThePointerStaysThereWhateverTheZoom(double factor) {
        for (double x = AXIS.left(); x <= AXIS.right(); x += 37) {
            var zoomed = AXIS.zoomed(factor, x);
            double before = AXIS.origin() + (x - AXIS.left()) / AXIS.pixelsPerDay();
            double after = zoomed.origin() + (x - zoomed.left()) / zoomed.pixelsPerDay();
            assertEquals(before, after, 1e-6);
        }
    }

    @Test
    void zoomEndsWhereADayIsAsWideOrAsNarrowAsItMayGet() {
        assertEquals(Axis.CLOSEST, AXIS.zoomed(1e9, 300).pixelsPerDay());
        assertEquals(Axis.WIDEST, AXIS.zoomed(1e-9, 300).pixelsPerDay());
    }

    @Test
    void fittingShowsTheFirstAndTheLastDayWithAir() {
        var days = new DateSpan(LocalDate.of(2024, 10, 14), LocalDate.of(2027, 1, 31));
        var fitted = Axis.fitting(100, 800, days);
        assertTrue(fitted.start(days.from()) > 110 && fitted.end(days.to()) < 890);
        assertEquals(fitted.start(days.from()) - 100, 900 - fitted.end(days.to()), 1e-6);
    }

    @Test
    void oneDayFitsInTheMiddleAlthoughADayIsNeverWiderThanTheClosestZoom() {
        var fitted = Axis.fitting(0, 800, DateSpan.of(DAY));
        assertEquals(Axis.CLOSEST, fitted.pixelsPerDay());
        assertEquals(400, fitted.middle(DAY), 1e-6);
    }

    @Test
    void panningMovesEveryDayBySoManyPixels() {
        assertEquals(AXIS.start(DAY) - 50, AXIS.panned(50).start(DAY), 1e-9);
    }

    @Test
    void aDayOutOfViewIsNotShown() {
        assertTrue(AXIS.shows(DAY));
        assertFalse(AXIS.shows(LocalDate.of(2020, 1, 1)));
        assertFalse(AXIS.shows(LocalDate.of(2030, 1, 1)));
    }

    @ParameterizedTest
    @EnumSource(Zoom.class)
    void theNamedZoomNearestToItselfIsItself(Zoom zoom) {
        assertEquals(zoom, Zoom.nearest(zoom.pixelsPerDay()));
        assertEquals(zoom, Zoom.nearest(zoom.pixelsPerDay() * 1.05));
    }
}
