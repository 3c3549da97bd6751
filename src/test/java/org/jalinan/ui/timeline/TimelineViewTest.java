package org.jalinan.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.event.Event;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.jalinan.model.Kind;
import org.jalinan.model.Milestone;
import org.jalinan.model.StatedDate;
import org.jalinan.model.change.Act;
import org.jalinan.model.change.Change;
import org.jalinan.model.change.Proposal;
import org.jalinan.ui.Announcements;
import org.jalinan.ui.OpenWindow;
import org.jalinan.ui.Place;
import org.jalinan.ui.settings.Theme;
import org.jalinan.wiring.Wiring;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;

/// The timeline in its window, worked by keys and mouse.
@ExtendWith(ApplicationExtension.class)
class TimelineViewTest {

    @TempDir
    private Path folder;
    private OpenWindow window;
    private Wiring wiring;

    /// A busy machine may take longer than the usual half minute to open a window.
    @BeforeAll
    static void bePatient() {
        FxToolkit.toolkitContext().setSetupTimeoutInMillis(120_000);
    }

    @Start
    private void open(Stage stage) {
        window = OpenWindow.onTheFacts(folder);
        window.preferences.change(settings -> settings.themed(Theme.LIGHT));
        wiring = window.wiring;
        window.show(stage);
        wiring.navigator().go(new Place.Timeline());
    }

    @Stop
    private void close() {
        window.close();
        assertEquals(List.of(), window.failures);
    }

    @Test
    void theKeyboardReachesSpeaksAndSelects(FxRobot robot) {
        var canvas = canvas(robot);
        assertEquals(AccessibleRole.BUTTON, canvas.getAccessibleRole());
        robot.type(KeyCode.HOME).type(KeyCode.DOWN, 4);
        assertEquals(
                "ASEAN AI Safe: Declaration adopted by leaders, recorded 26 Oct 2025, 0 days from the stated date, "
                        + "2 sources.",
                canvas.getAccessibleText());
        robot.type(KeyCode.SPACE);
        assertTrue(texts(robot, ".inspector .strong").getFirst().startsWith("Declaration on the Establishment"));
        assertEquals(List.of("P09", "P10"), texts(robot, ".inspector .source-code"));
    }

    @Test
    void enterOpensWhatTheKeyboardStandsOn(FxRobot robot) {
        var sight = new TimelineSight(LocalDate.now(OpenWindow.CLOCK));
        var opened = new ArrayList<UUID>();
        robot.interact(() -> {
            var canvas = new TimelineCanvas();
            var edits = new TimelineEdits(wiring.model(), window.messages, OpenWindow.CLOCK);
            new TimelineKeys(sight, new TimelineEditKeys(sight, edits, new Announcements()),
                    new TimelineKeys.Beside(opened::add, () -> {}, () -> {}, () -> {}, () -> {}))
                    .attach(canvas);
            sight.show(wiring.model().portfolio(), LocalDate.now(OpenWindow.CLOCK));
            press(canvas, KeyCode.DOWN);
            press(canvas, KeyCode.ENTER);
        });
        assertEquals(List.of(sight.rows().at(1).record()), opened);
    }

    private static void press(Node node, KeyCode key) {
        Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }

    @Test
    void aPastTargetShowsItsDaysAndItsContradiction(FxRobot robot) {
        canvas(robot);
        robot.type(KeyCode.END).type(KeyCode.SPACE);
        assertTrue(texts(robot, ".inspector .late").getFirst().startsWith("+325 d"));
        assertTrue(texts(robot, ".inspector .conflict").getFirst().contains("says Oct 2025 (P23, P24)"));
    }

    @Test
    void aClickSelectsWhatLiesUnderIt(FxRobot robot) {
        var canvas = canvas(robot);
        var at = canvas.localToScreen(100, 102 + 25 + 12);
        robot.clickOn(at.getX(), at.getY());
        assertTrue(texts(robot, ".inspector .strong").getFirst().startsWith("Endorsed at the 5th ADGMIN"));
    }

    @Test
    void theNumberKeysZoomAndTheToolbarFollows(FxRobot robot) {
        canvas(robot);
        robot.type(KeyCode.DIGIT6);
        assertTrue(step(robot, "FIVE_YEARS").isSelected());
        robot.type(KeyCode.DIGIT1);
        assertTrue(step(robot, "WEEK").isSelected());
        assertFalse(step(robot, "FIVE_YEARS").isSelected());
    }

    @Test
    void anEditShowsAtOnce(FxRobot robot) {
        var canvas = canvas(robot);
        robot.type(KeyCode.END);
        assertTrue(canvas.getAccessibleText().contains("325 days past"));
        var target = wiring.model().portfolio().all(Milestone.class)
                .filter(each -> each.shortName().equals("Final by year-end")).findFirst().orElseThrow();
        var recorded = Optional.of(StatedDate.day(LocalDate.of(2026, 1, 12)));
        robot.interact(() -> wiring.model().commit(Proposal.of(Act.of("test.record"),
                List.of(new Change.FieldChange(Kind.MILESTONE, target.id(), "recorded", Optional.empty(), recorded,
                        Set.of())))));
        assertTrue(canvas.getAccessibleText().contains("recorded 12 Jan 2026, 12 days late"));
        robot.interact(() -> wiring.model().undo());
        assertTrue(canvas.getAccessibleText().contains("325 days past"));
    }

    @Test
    void aChangeOfThemeReachesTheDrawing(FxRobot robot) {
        var surface = robot.lookup(".timeline-canvas .scene-canvas").query();
        var light = paper(surface);
        robot.interact(() -> window.preferences.change(settings -> settings.themed(Theme.DARK)));
        WaitForAsyncUtils.waitForFxEvents();
        assertNotEquals(light, paper(surface));
    }

    private static Color paper(Node surface) {
        return WaitForAsyncUtils.waitForAsyncFx(5_000,
                () -> surface.snapshot(null, null).getPixelReader().getColor(300, 10));
    }

    private static TimelineCanvas canvas(FxRobot robot) {
        var canvas = robot.lookup(".timeline-canvas").queryAs(TimelineCanvas.class);
        robot.interact(canvas::requestFocus);
        return canvas;
    }

    private static List<String> texts(FxRobot robot, String selector) {
        return robot.lookup(selector).queryAllAs(Label.class).stream().map(Label::getText).toList();
    }

    private static ToggleButton step(FxRobot robot, String name) {
        return robot.lookup(".segments .toggle-button").queryAllAs(ToggleButton.class).stream()
                .filter(each -> name.equals(each.getUserData())).findFirst().orElseThrow();
    }
}
