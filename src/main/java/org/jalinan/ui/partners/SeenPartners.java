package org.jalinan.ui.partners;

import java.time.LocalDate;
import java.util.Optional;

/// How an officer looks at the partners. Outlives the screen, which is made anew in another language.
public final class SeenPartners {

    private Optional<LocalDate> day = Optional.empty();
    private boolean asList;

    /// The day as of which they are grouped; empty for today, also tomorrow.
    Optional<LocalDate> day() {
        return day;
    }

    void setDay(LocalDate chosen) {
        day = Optional.of(chosen);
    }

    boolean isAsList() {
        return asList;
    }

    void setAsList(boolean list) {
        asList = list;
    }
}
