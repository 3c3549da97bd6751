package org.jalinan.ui;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/// The clock by which the window judges: the computer's, or noon of the day that is looked at, so that "past its target"
/// means as of that day on every screen.
public final class ShownClock extends Clock {

    private final Clock clock;
    private volatile Optional<LocalDate> day = Optional.empty();

    public ShownClock(Clock clock) {
        this.clock = clock;
    }

    /// @param shown empty for today
    void show(Optional<LocalDate> shown) {
        day = shown;
    }

    /// The day that it really is.
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    @Override
    public Instant instant() {
        return day.map(each -> each.atTime(LocalTime.NOON).atZone(getZone()).toInstant()).orElseGet(clock::instant);
    }

    @Override
    public ZoneId getZone() {
        return clock.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return clock.withZone(zone);
    }
}
