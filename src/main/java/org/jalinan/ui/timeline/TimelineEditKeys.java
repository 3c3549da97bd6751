package org.jalinan.ui.timeline;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jalinan.chart.Entry;
import org.jalinan.chart.Retiming;
import org.jalinan.chart.Rows.Item;
import org.jalinan.ui.Announcements;

/// What the keys change on the line of the keyboard, on the surface and in the table alike: what a drag does with the
/// mouse, and links.
final class TimelineEditKeys {

    private final TimelineSight sight;
    private final TimelineEdits edits;
    private final Announcements announcements;
    private final TimelineLinking linking;

    TimelineEditKeys(TimelineSight sight, TimelineEdits edits, Announcements announcements) {
        this.sight = sight;
        this.edits = edits;
        this.announcements = announcements;
        this.linking = new TimelineLinking(sight, edits, announcements);
    }

    TimelineLinking linking() {
        return linking;
    }

    /// A step of the zoom to the left or right, or the last day of a bar alone; five per cent more or less; a link.
    ///
    /// @return whether the key means anything here
    boolean press(KeyEvent key) {
        if (key.isAltDown()) {
            return withAlt(key.getCode(), key.isShiftDown());
        }
        if (key.isShortcutDown() && key.getCode() == KeyCode.L) {
            linking.beginOrTurn();
            return true;
        }
        return false;
    }

    private boolean withAlt(KeyCode key, boolean end) {
        switch (key) {
            case LEFT -> retime(end, false);
            case RIGHT -> retime(end, true);
            case PLUS, ADD, EQUALS -> progress(5);
            case MINUS, SUBTRACT -> progress(-5);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void retime(boolean end, boolean later) {
        sight.focused().ifPresent(row -> {
            if (row instanceof Item item) {
                var snap = sight.days().snap();
                long days = item.entry().span().map(span -> end
                        ? snap.step(span.to().plusDays(1), later).toEpochDay() - span.to().toEpochDay() - 1
                        : snap.step(span.from(), later).toEpochDay() - span.from().toEpochDay()).orElse(0L);
                apply(item, end ? Retiming.resized(item.entry(), false, days, snap)
                        : Retiming.moved(item.entry(), days, snap, false));
            }
        });
    }

    private void progress(int more) {
        sight.focused().ifPresent(row -> {
            if (row instanceof Item item && item.entry() instanceof Entry.OfActivity(_, var activity)) {
                apply(item, Retiming.progressed(item.entry(), activity.progress() + more));
            }
        });
    }

    /// A refusal is said where the officer looks: it has no pointer to stand at.
    private void apply(Item item, Retiming retiming) {
        if (retiming instanceof Retiming.Refused) {
            announcements.say(edits.words(item.entry(), retiming));
        }
        edits.save(item.entry(), retiming);
    }
}
