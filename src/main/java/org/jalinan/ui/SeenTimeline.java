package org.jalinan.ui;

import java.util.Optional;
import java.util.function.Supplier;
import org.jalinan.documents.timeline.TimelineOrder;

/// What the officer sees of the timeline at the moment, for whoever puts it on paper.
public final class SeenTimeline {

    private Supplier<Optional<TimelineOrder>> seen = Optional::empty;

    /// The screen that shows it now says what it shows.
    public void follow(Supplier<Optional<TimelineOrder>> screen) {
        seen = screen;
    }

    /// Empty before the timeline was ever shown.
    public Optional<TimelineOrder> get() {
        return seen.get();
    }
}
