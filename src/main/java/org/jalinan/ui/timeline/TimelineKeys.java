package org.jalinan.ui.timeline;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jalinan.chart.Rows.Head;
import org.jalinan.chart.Rows.Item;
import org.jalinan.chart.Zoom;
import org.jalinan.ui.KeyLine;

/// What the keys do on the timeline: every action of the mouse has one.
final class TimelineKeys {

    private static final double STEP = 1.25;
    private static final double PAN = 80;

    /// The same keys in words, for the sheet of keys.
    static final List<KeyLine> LINES = List.of(new KeyLine("↑ ↓", "keys.timeline.move"),
            new KeyLine("← →", "keys.timeline.fold"), new KeyLine("Space", "keys.timeline.select"),
            new KeyLine("Enter", "keys.timeline.open"), new KeyLine("1 … 6", "keys.timeline.zoom"),
            new KeyLine("+ −", "keys.timeline.finer"), new KeyLine("Shift + ← →", "keys.timeline.pan"),
            new KeyLine("Shortcut+0", "keys.timeline.fit"), new KeyLine("Shift + 0", "keys.timeline.fitLine"),
            new KeyLine("T", "keys.timeline.today"), new KeyLine("I", "keys.timeline.inspector"),
            new KeyLine("B", "keys.timeline.table"),
            new KeyLine("Alt + ← →", "keys.timeline.shift"), new KeyLine("Alt + Shift + ← →", "keys.timeline.resize"),
            new KeyLine("Alt + + −", "keys.timeline.progress"), new KeyLine("Shortcut+L", "keys.timeline.link"),
            new KeyLine("Q", "keys.timeline.quick"), new KeyLine("/", "keys.timeline.filter"),
            new KeyLine("A", "keys.timeline.asOf"), new KeyLine("Esc", "keys.timeline.cancel"));

    private final TimelineSight sight;
    private final TimelineEditKeys editing;
    private final Beside beside;

    /// What keys do beside the surface.
    ///
    /// @param open opens a record
    /// @param inspector shows or hides the details
    /// @param quickInfo says what is on the line of the keyboard
    /// @param filter goes to the filter
    /// @param asOf goes to the slider of days
    record Beside(Consumer<UUID> open, Runnable inspector, Runnable quickInfo, Runnable filter, Runnable asOf) {
    }

    TimelineKeys(TimelineSight sight, TimelineEditKeys editing, Beside beside) {
        this.sight = sight;
        this.editing = editing;
        this.beside = beside;
    }

    void attach(TimelineCanvas canvas) {
        canvas.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (isOurs(key)) {
                key.consume();
                editing.linking().follow();
            }
        });
        // The letter, not the key: it lies elsewhere on many keyboards, and would else be typed into the filter.
        canvas.addEventHandler(KeyEvent.KEY_TYPED, key -> {
            if (key.getCharacter().equals("/")) {
                key.consume();
                beside.filter().run();
            }
        });
    }

    private boolean isOurs(KeyEvent key) {
        if (editing.press(key)) {
            return true;
        }
        if (key.isAltDown()) {
            return false;
        }
        if (key.isShortcutDown()) {
            return withShortcut(key.getCode());
        }
        return (key.isShiftDown() && withShift(key.getCode())) || plain(key.getCode());
    }

    private boolean withShortcut(KeyCode key) {
        switch (key) {
            case DIGIT0, NUMPAD0 -> sight.days().fit();
            case F -> beside.filter().run();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean withShift(KeyCode key) {
        switch (key) {
            case LEFT -> sight.pan(-PAN, 0);
            case RIGHT -> sight.pan(PAN, 0);
            case DIGIT0, NUMPAD0 -> sight.fitFocused();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean plain(KeyCode key) {
        switch (key) {
            case UP -> sight.moveFocus(-1);
            case DOWN -> sight.moveFocus(1);
            case PAGE_UP -> sight.moveFocus(-sight.linesInView());
            case PAGE_DOWN -> sight.moveFocus(sight.linesInView());
            case HOME -> sight.focus(0);
            case END -> sight.focus(Integer.MAX_VALUE);
            case LEFT -> outward();
            case RIGHT -> inward();
            case SPACE -> sight.focused().ifPresent(row -> sight.select(row.record()));
            case ENTER -> {
                if (!editing.linking().finish()) {
                    sight.focused().ifPresent(row -> beside.open().accept(row.record()));
                }
            }
            case ESCAPE -> {
                return editing.linking().cancel();
            }
            case Q -> beside.quickInfo().run();
            case A -> beside.asOf().run();
            case PLUS, ADD, EQUALS -> sight.days().zoomBy(STEP);
            case MINUS, SUBTRACT -> sight.days().zoomBy(1 / STEP);
            case T -> sight.days().goToToday();
            case I -> beside.inspector().run();
            case DIGIT1, NUMPAD1 -> sight.days().zoomTo(Zoom.WEEK);
            case DIGIT2, NUMPAD2 -> sight.days().zoomTo(Zoom.MONTH);
            case DIGIT3, NUMPAD3 -> sight.days().zoomTo(Zoom.QUARTER);
            case DIGIT4, NUMPAD4 -> sight.days().zoomTo(Zoom.HALF);
            case DIGIT5, NUMPAD5 -> sight.days().zoomTo(Zoom.YEAR);
            case DIGIT6, NUMPAD6 -> sight.days().zoomTo(Zoom.FIVE_YEARS);
            default -> {
                return false;
            }
        }
        return true;
    }

    /// From a milestone to the head of its lane; the head folds.
    private void outward() {
        sight.focused().ifPresent(row -> {
            switch (row) {
                case Item item -> {
                    if (!sight.moveAlong(-1)) {
                        sight.rows().indexOf(item.lane().id()).ifPresent(sight::focus);
                    }
                }
                case Head head when !head.folded() -> sight.fold(head.lane().id());
                case Head _ -> sight.focus(sight.focus());
            }
        });
    }

    /// A folded head unfolds; an open one leads to its first milestone, a milestone to its date.
    private void inward() {
        sight.focused().ifPresent(row -> {
            switch (row) {
                case Head head when head.folded() -> sight.fold(head.lane().id());
                case Head _ -> sight.moveFocus(1);
                case Item item -> {
                    if (!sight.moveAlong(1)) {
                        item.entry().span().ifPresent(sight.days()::reveal);
                    }
                }
            }
        });
    }
}
