package org.jalinan.model.schedule;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jalinan.model.Activity;
import org.jalinan.model.Milestone;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Precision;
import org.jalinan.model.Scheduled;
import org.jalinan.model.StatedDate;

/// A milestone or an activity as a schedule sees it: placed by its record, else by our forecast, else by what was
/// announced.
///
/// @param field the component that places it
/// @param date empty while nobody dated it
public record Task(Scheduled record, String field, Optional<StatedDate> date, Hold hold) {

    static Task of(Activity activity) {
        var span = activity.span();
        return new Task(activity, "span", Optional.of(StatedDate.range(span.from(), span.to())),
                activity.progress() > 0 ? Hold.BEGUN : Hold.NONE);
    }

    static Task of(Portfolio portfolio, Milestone milestone) {
        if (milestone.isRecorded()) {
            return new Task(milestone, "recorded", milestone.recorded(), Hold.RECORDED);
        }
        var met = milestone.metBy().flatMap(id -> portfolio.find(Milestone.class, id)).flatMap(Milestone::recorded);
        if (met.isPresent()) {
            return new Task(milestone, "metBy", met, Hold.MET);
        }
        var placing = milestone.forecast().isPresent() ? "forecast"
                : milestone.target().isPresent() ? "target" : "firstStated";
        return new Task(milestone, placing,
                milestone.forecast().or(milestone::target).or(milestone::firstStated), Hold.NONE);
    }

    public UUID id() {
        return record.id();
    }

    /// Whether it is work that fills its days, not an act on one of them.
    public boolean isWork() {
        return record instanceof Activity;
    }

    public boolean isHeld() {
        return hold != Hold.NONE;
    }

    /// Whether its date names a month, a quarter or a year in which the day is not yet known.
    boolean isPeriod() {
        return date.filter(stated -> stated.precision().compareTo(Precision.MONTH) >= 0).isPresent();
    }

    /// The month, quarter or year in which a day lies, as exactly as this task is dated; else the day itself.
    StatedDate periodOf(LocalDate day) {
        return StatedDate.holding(day, date.map(StatedDate::precision).orElse(Precision.DAY));
    }
}
