package org.jalinan.model;

import java.util.Optional;
import java.util.UUID;

/// A stretch of work drawn as a bar; progress in per cent, 0 to 100.
public record Activity(UUID id, UUID project, int order, String title, DateSpan span, int progress,
        Optional<String> note) implements Scheduled {

    @Override
    public String shortName() {
        return title;
    }

    /// The same work on other days.
    public Activity during(DateSpan days) {
        return new Activity(id, project, order, title, days, progress, note);
    }

    /// @param percent of the work, 0 to 100
    public Activity done(int percent) {
        return new Activity(id, project, order, title, span, percent, note);
    }
}
