package org.jalinan.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jalinan.model.Activity;
import org.jalinan.model.DateSpan;
import org.jalinan.model.Milestone;
import org.jalinan.model.Precision;
import org.jalinan.model.Project;
import org.jalinan.model.StatedDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class RetimingTest {

    private static final Project PROJECT = Sample.project(42);
    /// A Monday to a Friday.
    private static final DateSpan WEEK = new DateSpan(LocalDate.of(2027, 3, 1), LocalDate.of(2027, 3, 5));

    @ParameterizedTest
    @CsvSource({"DAY,9,2027-03-10,2027-03-14", "WEEK,9,2027-03-08,2027-03-12", "WEEK,11,2027-03-15,2027-03-19",
        "MONTH,20,2027-04-01,2027-04-05", "DAY,-1,2027-02-28,2027-03-04"})
    void aBarComesToRestWhereTheZoomCanAim(Snap snap, long days, LocalDate from, LocalDate to) {
        assertEquals(new DateSpan(from, to), activity(Retiming.moved(bar(), days, snap, false)).span());
    }

    @Test
    void heldExactlyItMovesByTheDay() {
        assertEquals(WEEK.plusDays(9), activity(Retiming.moved(bar(), 9, Snap.MONTH, true)).span());
    }

    @ParameterizedTest
    @EnumSource(Snap.class)
    void aBarKeepsADayHoweverFarItsEndsAreDragged(Snap snap) {
        for (long days = -400; days <= 400; days += 7) {
            var first = activity(Retiming.resized(bar(), true, days, snap)).span();
            var last = activity(Retiming.resized(bar(), false, days, snap)).span();
            assertTrue(first.days() >= 1 && first.to().equals(WEEK.to()), () -> first.toString());
            assertTrue(last.days() >= 1 && last.from().equals(WEEK.from()), () -> last.toString());
        }
    }

    @Test
    void theLastDayOfABarIsTheDayBeforeTheNextStep() {
        assertEquals(LocalDate.of(2027, 3, 14),
                activity(Retiming.resized(bar(), false, 8, Snap.WEEK)).span().to());
    }

    @ParameterizedTest
    @CsvSource({"-20,0", "0,0", "42,40", "43,45", "170,100"})
    void progressGoesInFives(double percent, int done) {
        assertEquals(done, activity(Retiming.progressed(bar(), percent)).progress());
    }

    static Stream<StatedDate> targets() {
        return Stream.of(StatedDate.day(WEEK.from()), StatedDate.range(WEEK.from(), WEEK.to()),
                StatedDate.month(YearMonth.of(2027, 3)), StatedDate.quarter(2027, 1), StatedDate.year(2027));
    }

    @ParameterizedTest
    @MethodSource("targets")
    void aTargetIsNeverMovedItGetsAForecastAsPreciseAsItself(StatedDate target) {
        for (long days = -800; days <= 800; days += 13) {
            var moved = milestone(Retiming.moved(announced(target), days, Snap.DAY, false));
            assertEquals(Optional.of(target), moved.target());
            assertEquals(Optional.of(target), moved.firstStated());
            var forecast = moved.forecast().orElseThrow();
            assertEquals(target.precision(), forecast.precision());
            long off = forecast.from().toEpochDay() - target.from().toEpochDay() - days;
            assertTrue(Math.abs(off) <= 183, "off by " + off);
        }
    }

    @Test
    void heldExactlyAMonthBecomesADay() {
        var moved = milestone(
                Retiming.moved(announced(StatedDate.month(YearMonth.of(2027, 3))), 9, Snap.MONTH, true));
        assertEquals(Precision.DAY, moved.forecast().orElseThrow().precision());
        assertEquals(LocalDate.of(2027, 3, 10), moved.forecast().orElseThrow().from());
    }

    @Test
    void aForecastMovesOnFromWhereItStood() {
        var once = Retiming.moved(announced(StatedDate.day(WEEK.from())), 7, Snap.DAY, false);
        var twice = Retiming.moved(((Retiming.To) once).entry(), 7, Snap.DAY, false);
        assertEquals(WEEK.from().plusDays(14), milestone(twice).forecast().orElseThrow().from());
    }

    @Test
    void whatHappenedIsNotMoved() {
        var recorded = new Entry.OfMilestone(PROJECT, Sample.milestone(PROJECT, 1, Optional.empty(),
                Optional.of(StatedDate.day(WEEK.from()))));
        assertEquals(new Retiming.Refused(Retiming.Why.RECORDED), Retiming.moved(recorded, 3, Snap.DAY, false));
    }

    @Test
    void whatHasNoDateIsNotMoved() {
        var undated = new Entry.OfMilestone(PROJECT, Sample.milestone(PROJECT, 1, Optional.empty(), Optional.empty()));
        assertEquals(new Retiming.Refused(Retiming.Why.UNDATED), Retiming.moved(undated, 3, Snap.DAY, false));
        assertInstanceOf(Retiming.Refused.class, Retiming.resized(undated, true, 3, Snap.DAY));
        assertInstanceOf(Retiming.Refused.class, Retiming.progressed(undated, 3));
    }

    private static Entry bar() {
        return new Entry.OfActivity(PROJECT, new Activity(new UUID(3, 1), PROJECT.id(), 0, "Activity 0042", WEEK, 0,
                Optional.empty()));
    }

    private static Entry announced(StatedDate target) {
        return new Entry.OfMilestone(PROJECT, Sample.milestone(PROJECT, 1, Optional.of(target), Optional.empty()));
    }

    private static Activity activity(Retiming retiming) {
        return ((Entry.OfActivity) ((Retiming.To) retiming).entry()).activity();
    }

    private static Milestone milestone(Retiming retiming) {
        return ((Entry.OfMilestone) ((Retiming.To) retiming).entry()).milestone();
    }
}
