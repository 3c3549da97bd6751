package org.jalinan.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.jalinan.chart.Region.Part;
import org.jalinan.model.Activity;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The same gestures, and those that a window in memory cannot take, by a real mouse and real keys in a real window.
@Tag("display")
class TimelineDisplayTest extends TimelineGesturesTest {

    @Test
    void escapeLeavesNothingInTheJournalAndNothingToUndo() throws IOException {
        draw();
        clickOn(find(ACTIVITY, Part.MARK)).type(KeyCode.DIGIT2);
        var journal = journal();
        var undoable = window.wiring.model().undoableProperty().get();
        for (var part : new Part[]{Part.MARK, Part.START, Part.END, Part.PROGRESS}) {
            drag(find(ACTIVITY, part), MouseButton.PRIMARY).moveBy(20, 0).moveBy(21, 0);
            type(KeyCode.ESCAPE);
            moveBy(30, 0);
            drop();
        }
        assertArrayEquals(journal, journal());
        assertEquals(undoable, window.wiring.model().undoableProperty().get());
        assertEquals(DAYS, activity().span());
    }

    @Test
    void theFirstDayOfABarIsDraggedAlone() {
        draw();
        drag(find(ACTIVITY, Part.START), MouseButton.PRIMARY).moveBy(-20, 0).moveBy(-21, 0);
        drop();
        assertTrue(activity().span().from().isBefore(DAYS.from()));
        assertEquals(DAYS.to(), activity().span().to());
    }

    @Test
    void anActivityIsDrawnWhileShiftIsHeldAndTakenBackAsOne() throws IOException {
        var head = find(project().id(), Part.ROW);
        var journal = journal();
        long before = portfolio().count(Activity.class);
        press(KeyCode.SHIFT);
        drag(head, MouseButton.PRIMARY).moveBy(40, 0).moveBy(41, 0);
        drop();
        release(KeyCode.SHIFT);
        assertEquals(before + 1, portfolio().count(Activity.class));
        assertNotEquals(journal.length, journal().length);
        interact(() -> window.wiring.model().undo());
        assertEquals(before, portfolio().count(Activity.class));
    }

    /// All that is kept of edits.
    private byte[] journal() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var files = Files.walk(folder.resolve("portfolio").resolve("journal"))) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                Files.copy(file, bytes);
            }
        }
        return bytes.toByteArray();
    }
}
