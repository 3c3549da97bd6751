package org.jalinan.model.schedule;

import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalLong;
import org.jalinan.model.Milestone;
import org.jalinan.model.Portfolio;
import org.jalinan.model.StatedDate;

/// How far a milestone moved from its baseline, in calendar days.
public final class Slip {

    private Slip() {
    }

    /// The date a milestone is measured against: the first that was stated for it, else the earliest stated target that
    /// this milestone met.
    public static Optional<StatedDate> baseline(Portfolio portfolio, Milestone milestone) {
        return milestone.firstStated().or(() -> portfolio.naming(Milestone.class, milestone.id())
                .filter(target -> target.metBy().equals(Optional.of(milestone.id())))
                .flatMap(target -> target.firstStated().or(target::target).stream())
                .min(Comparator.comparing(StatedDate::to)));
    }

    /// Days from the baseline to the recorded date: positive when late, 0 inside the stated period, negative when early.
    /// Empty while nothing is recorded or nothing was stated before.
    public static OptionalLong ofRecorded(Portfolio portfolio, Milestone milestone) {
        return of(portfolio, milestone, milestone.recorded());
    }

    /// Days from the baseline to our own forecast, or to the target as last announced.
    public static OptionalLong ofForecast(Portfolio portfolio, Milestone milestone) {
        return of(portfolio, milestone, milestone.forecast().or(milestone::target));
    }

    private static OptionalLong of(Portfolio portfolio, Milestone milestone, Optional<StatedDate> reached) {
        return reached.flatMap(date -> baseline(portfolio, milestone).map(stated -> stated.slipInDays(date)))
                .map(OptionalLong::of).orElse(OptionalLong.empty());
    }
}
