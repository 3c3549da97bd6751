package org.jalinan.ui.timeline;

import java.util.Optional;
import java.util.UUID;
import org.jalinan.chart.Preview;
import org.jalinan.chart.Rows.Item;
import org.jalinan.chart.Viewport;
import org.jalinan.model.DependencyType;
import org.jalinan.ui.Announcements;

/// Drawing a link with the keys: Ctrl+L on a line begins it, the arrows lead to what shall wait, Ctrl+L again takes the
/// next of the four types, Enter links, Escape leaves no trace. What would come of it stands on the line, as with the
/// mouse at the pointer.
final class TimelineLinking {

    private final TimelineSight sight;
    private final TimelineEdits edits;
    private final Announcements announcements;
    private Optional<UUID> from = Optional.empty();
    private DependencyType type = DependencyType.FINISH_TO_START;

    TimelineLinking(TimelineSight sight, TimelineEdits edits, Announcements announcements) {
        this.sight = sight;
        this.edits = edits;
        this.announcements = announcements;
    }

    void beginOrTurn() {
        if (from.isPresent()) {
            type = DependencyType.between(type.isToFinish(), !type.isFromFinish());
            follow();
        } else {
            type = DependencyType.FINISH_TO_START;
            from = task();
            announcements.say(from.isPresent() ? edits.wordsOfPull() : edits.wordsOfNoLink());
        }
    }

    /// Says what Enter would do on the line where the keyboard stands now.
    void follow() {
        from.ifPresent(before -> sight.preview(task().filter(then -> !then.equals(before)).map(then -> {
            var refused = edits.whyNot(before, then, type);
            double y = Viewport.TOP + (sight.line() + 0.5) * Viewport.ROW - sight.viewport(true).scroll();
            double x = sight.viewport(true).axis().left() + sight.viewport(true).axis().width() / 2;
            return new Preview(Optional.empty(), 0, refused.orElseGet(() -> edits.words(before, then, type)), x, y,
                    Optional.of(new Preview.Pull(x, y, refused.isEmpty())));
        })));
    }

    /// Says it in words, where no surface shows it.
    void say() {
        from.flatMap(before -> task().filter(then -> !then.equals(before)).map(then -> words(before, then)))
                .ifPresent(announcements::say);
    }

    private String words(UUID before, UUID then) {
        return edits.whyNot(before, then, type).orElseGet(() -> edits.words(before, then, type));
    }

    /// @return whether a link was being drawn
    boolean finish() {
        boolean was = from.isPresent();
        from.ifPresent(before -> task().filter(then -> !then.equals(before)).ifPresent(then -> edits
                .whyNot(before, then, type).ifPresentOrElse(announcements::say, () -> edits.link(before, then, type))));
        cancel();
        return was;
    }

    boolean cancel() {
        boolean was = from.isPresent();
        from = Optional.empty();
        sight.preview(Optional.empty());
        return was;
    }

    private Optional<UUID> task() {
        return sight.focused().filter(Item.class::isInstance).map(Item.class::cast)
                .filter(item -> item.entry().ofProject().isPresent()).map(Item::record);
    }
}
