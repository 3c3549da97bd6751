package org.jalinan.model.past;

import static org.jalinan.model.past.Sight.without;

import java.util.Optional;
import org.jalinan.model.Component;
import org.jalinan.model.Milestone;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.StatedDate;

/// What of a milestone had happened or been announced by a day. A target counts from the day on which it was stated, so a
/// later one gives way to the first.
record MilestoneSight(Sight sight, Milestone milestone) {

    /// Empty where it has dates and none of them was known.
    Optional<PortfolioRecord> seen() {
        var seen = milestone.recorded().filter(sight::isAhead).isEmpty() ? milestone
                : without(milestone, "recorded", "verb");
        seen = known(seen, "firstStated", milestone.firstStated());
        seen = known(seen, "target", milestone.target());
        seen = known(seen, "forecast", milestone.forecast());
        if (seen.target().isEmpty() && milestone.target().isPresent() && seen.firstStated().isPresent()) {
            seen = Component.named(Milestone.class, "target").orElseThrow().replace(seen, seen.firstStated());
        }
        if (milestone.metBy().flatMap(id -> sight.whole().find(Milestone.class, id)).flatMap(Milestone::recorded)
                .filter(sight::isAhead).isPresent()) {
            seen = without(seen, "metBy");
        }
        return milestone.date().isPresent() && seen.date().isEmpty() ? Optional.empty() : Optional.of(seen);
    }

    private Milestone known(Milestone seen, String field, Optional<StatedDate> said) {
        return said.filter(date -> sight.stated().since(milestone, field, date).isAfter(sight.day())).isEmpty() ? seen
                : without(seen, field);
    }
}
