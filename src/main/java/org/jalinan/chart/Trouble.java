package org.jalinan.chart;

import java.time.LocalDate;
import java.util.function.Predicate;
import org.jalinan.model.Citations;
import org.jalinan.model.Portfolio;
import org.jalinan.model.schedule.Slip;

/// By what lines are chosen that need an officer's eye, on screen and on the command line alike.
public enum Trouble {
    PAST, SLIPPED, UNSOURCED;

    public Predicate<Entry> in(Portfolio portfolio, LocalDate today) {
        return switch (this) {
            case PAST -> entry -> entry instanceof Entry.OfMilestone(_, var milestone)
                    && milestone.isPastTarget(today);
            case SLIPPED -> entry -> entry instanceof Entry.OfMilestone(_, var milestone)
                    && Slip.ofRecorded(portfolio, milestone).orElse(0) > 0;
            case UNSOURCED -> entry -> portfolio.find(entry.record())
                    .filter(record -> Citations.sources(portfolio, record).findAny().isEmpty()).isPresent();
        };
    }
}
