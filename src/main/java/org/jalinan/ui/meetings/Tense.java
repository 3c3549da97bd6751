package org.jalinan.ui.meetings;

import java.time.LocalDate;
import org.jalinan.model.Occasion;

/// Where an occasion stands in time. One of which only the month is known may be held on any day of it.
enum Tense {
    AHEAD, NOW, PAST;

    static Tense of(Occasion occasion, LocalDate today) {
        return occasion.isAhead(today) ? AHEAD : occasion.isPast(today) ? PAST : NOW;
    }
}
