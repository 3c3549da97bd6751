package org.jalinan.model.past;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.jalinan.model.Activity;
import org.jalinan.model.Component;
import org.jalinan.model.DateSpan;
import org.jalinan.model.Milestone;
import org.jalinan.model.MilestoneType;
import org.jalinan.model.Portfolio;
import org.jalinan.model.StatedDate;
import org.junit.jupiter.api.Test;

/// Dates against what was first stated and against the portfolio as it was.
class BaselineTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final UUID PROJECT = new UUID(1, 42);

    @Test
    void aTargetThatWasPutOffIsLaterThanItWas() {
        var then = target(StatedDate.day(DAY));
        var now = target(StatedDate.day(DAY.plusDays(12)));
        var point = point(Portfolio.EMPTY.with(then));
        assertEquals(OptionalLong.of(12), point.variance(Portfolio.EMPTY.with(now), now));
        assertEquals(Optional.of(StatedDate.day(DAY)), point.stated(Portfolio.EMPTY.with(now), now));
        assertEquals(OptionalLong.empty(), new Baseline.FirstStated().variance(Portfolio.EMPTY.with(now), now));
    }

    @Test
    void whatStandsWhereItStoodHasNoVariance() {
        var milestone = target(StatedDate.month(YearMonth.from(DAY)));
        assertEquals(OptionalLong.empty(),
                point(Portfolio.EMPTY.with(milestone)).variance(Portfolio.EMPTY.with(milestone), milestone));
    }

    @Test
    void whatWasRecordedSinceWithinTheStatedMonthIsOnTime() {
        var then = target(StatedDate.month(YearMonth.from(DAY)));
        var now = with(then, "recorded", StatedDate.day(DAY.plusDays(20)));
        assertEquals(OptionalLong.of(0), point(Portfolio.EMPTY.with(then)).variance(Portfolio.EMPTY.with(now), now));
    }

    @Test
    void ourForecastSaysMoreThanTheAnnouncementThatStillStands() {
        var then = target(StatedDate.day(DAY));
        var now = then.expected(StatedDate.day(DAY.plusDays(5)));
        assertEquals(OptionalLong.of(5), point(Portfolio.EMPTY.with(then)).variance(Portfolio.EMPTY.with(now), now));
    }

    @Test
    void whatCameToPassUnderAnotherNameIsMeasuredAgainstItsTarget() {
        var target = target(StatedDate.day(DAY));
        var act = milestone(2, Optional.empty(), Optional.of(StatedDate.day(DAY.plusDays(3))));
        var met = Component.named(Milestone.class, "metBy").orElseThrow().replace(target, Optional.of(act.id()));
        var now = Portfolio.EMPTY.with(met).with(act);
        var point = point(Portfolio.EMPTY.with(target));
        assertEquals(OptionalLong.of(3), point.variance(now, act));
        assertFalse(point.lacks(now, act));
    }

    @Test
    void workThatMovedOrCameOrWentIsCounted() {
        var kept = activity(1, DAY);
        var gone = activity(2, DAY);
        var came = activity(3, DAY);
        var point = point(Portfolio.EMPTY.with(kept).with(gone));
        var moved = kept.during(new DateSpan(DAY.minusDays(4), DAY.minusDays(1)));
        var now = Portfolio.EMPTY.with(moved).with(came);
        assertEquals(OptionalLong.of(-4), point.variance(now, moved));
        assertTrue(point.lacks(now, came));
        assertEquals(new Drift(0, 1, 1, 1), Drift.of(now, point));
    }

    private static Baseline.Point point(Portfolio portfolio) {
        return new Baseline.Point(new Viewpoint(Moment.of(DAY), Reckoning.RECORDED), portfolio);
    }

    private static Activity activity(int number, LocalDate from) {
        return new Activity(new UUID(3, number), PROJECT, number, "Activity %04d".formatted(number),
                new DateSpan(from, from.plusDays(3)), 0, Optional.empty());
    }

    private static Milestone target(StatedDate date) {
        return milestone(1, Optional.of(date), Optional.empty());
    }

    private static Milestone milestone(int number, Optional<StatedDate> target, Optional<StatedDate> recorded) {
        return new Milestone(new UUID(2, number), PROJECT, number, "Milestone %04d".formatted(number),
                Optional.empty(), MilestoneType.OTHER, Optional.empty(), target, Optional.empty(), recorded,
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty());
    }

    private static Milestone with(Milestone milestone, String field, StatedDate date) {
        return Component.named(Milestone.class, field).orElseThrow().replace(milestone, Optional.of(date));
    }
}
