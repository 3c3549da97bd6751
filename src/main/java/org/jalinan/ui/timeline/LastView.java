package org.jalinan.ui.timeline;

import java.util.Optional;
import java.util.function.Supplier;
import org.jalinan.ui.SeenTimeline;

/// How the timeline was last seen. Outlives the screen, which is made anew with each change of language.
public final class LastView {

    private final SeenTimeline paper;
    private Supplier<Optional<SavedView>> seen = Optional::empty;

    /// @param paper shows what the screen of now shows
    public LastView(SeenTimeline paper) {
        this.paper = paper;
    }

    /// The screen of now is asked from here on.
    ///
    /// @return how the screen before it was seen; empty for the first
    Optional<SavedView> handOver(Supplier<SavedView> screen, TimelineSight sight) {
        var before = seen.get();
        seen = () -> Optional.of(screen.get());
        paper.follow(() -> Optional.of(sight.seen()));
        return before;
    }
}
