package org.jalinan.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import org.jalinan.chart.Primitive.Box;
import org.jalinan.chart.Primitive.Text;
import org.jalinan.chart.Token;
import org.jalinan.model.past.Moment;
import org.jalinan.model.past.Reckoning;
import org.jalinan.model.past.Viewpoint;
import org.jalinan.ui.Place;
import org.jalinan.ui.WindowTest;
import org.jalinan.ui.control.SceneCanvas;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// The slider above the axis takes the whole window to another day.
class AsOfSliderTest extends WindowTest {

    private static final LocalDate THEN = LocalDate.of(2025, 3, 1);

    AsOfSliderTest() {
        super(new Place.Timeline());
    }

    @Test
    void theChartFollowsTheKnobWhileItIsDragged() {
        assertTrue(isDrawn("Deliverables endorsed, 6th ADGMIN"), "today");
        interact(() -> slider().setValue(THEN.toEpochDay() + 0.3));
        assertEquals(Optional.of(new Viewpoint(Moment.of(THEN), Reckoning.HAPPENED)), past());
        assertTrue(lookup(".past-band > .back").query().getParent().isVisible());
        assertTrue(window.wiring.model().isReadOnly());
        assertFalse(isDrawn("Deliverables endorsed, 6th ADGMIN"), "it was still ahead");
        assertTrue(isDrawn("As of " + window.messages.date(THEN)) && !isDrawn("Today "), drawn());
        var then = drawn();
        interact(() -> slider().setValue(LocalDate.of(2024, 11, 1).toEpochDay() + 0.3));
        assertFalse(then.equals(drawn()), "another day, another picture");
        interact(() -> slider().setValue(slider().getMax()));
        assertEquals(Optional.empty(), past());
        assertTrue(isDrawn("Deliverables endorsed, 6th ADGMIN"), "today again");
        assertTrue(isDrawn("Today "), drawn());
    }

    @Test
    void theKnobStandsOnItsDayWhateverTheZoom() {
        interact(() -> slider().setValue(THEN.toEpochDay() + 0.3));
        for (var zoom : new KeyCode[]{KeyCode.DIGIT3, KeyCode.DIGIT5, KeyCode.DIGIT4}) {
            interact(() -> lookup(".timeline-canvas").queryAs(TimelineCanvas.class).requestFocus());
            type(zoom, KeyCode.T);
            WaitForAsyncUtils.waitForFxEvents();
            var knob = slider().lookup(".thumb");
            interact(slider()::layout);
            double middle = knob.localToScene(knob.getLayoutBounds()).getCenterX();
            assertEquals(todayLine(), middle, 1, zoom::toString);
        }
    }

    @Test
    void theKeysStepThroughTheDaysAndEscapeLeadsBack() {
        interact(() -> lookup(".timeline-canvas").queryAs(TimelineCanvas.class).requestFocus());
        type(KeyCode.A, KeyCode.LEFT);
        assertTrue(slider().isFocused());
        var yesterday = window.wiring.travel().today().minusDays(1);
        assertEquals(yesterday, window.wiring.travel().shown());
        type(KeyCode.PAGE_DOWN, KeyCode.RIGHT);
        assertEquals(yesterday.minusMonths(1).plusDays(1), window.wiring.travel().shown());
        assertEquals(AccessibleRole.SLIDER, slider().getAccessibleRole());
        assertEquals("Everything as of 21 Oct 2026, Happened on", slider().getAccessibleText());
        type(KeyCode.ESCAPE);
        assertEquals(Optional.empty(), past());
        type(KeyCode.RIGHT);
        assertEquals(Optional.empty(), past(), "nothing lies ahead of today");
    }

    @Test
    void theClockIsTheOneChosenInTheHeader() {
        var today = window.wiring.travel().today();
        interact(() -> window.wiring.travel().look(Moment.of(THEN), Reckoning.HAPPENED));
        interact(() -> window.wiring.travel().look(Moment.of(today), Reckoning.RECORDED));
        interact(() -> slider().setValue(THEN.toEpochDay() + 0.3));
        assertEquals(Optional.of(Reckoning.HAPPENED), past().map(Viewpoint::by));
    }

    @Test
    void aDayBeforeTheFirstEditIsSaidAndTheKnobReturns() {
        interact(() -> window.wiring.travel().name("Now"));
        var now = Moment.of(window.wiring.travel().snapshots().getFirst());
        interact(() -> window.wiring.travel().look(now, Reckoning.RECORDED));
        interact(() -> slider().setValue(THEN.toEpochDay() + 0.3));
        assertEquals(Optional.of(now), past().map(Viewpoint::moment));
        assertTrue(window.wiring.announcements().latestProperty().get().orElseThrow().sentence()
                .startsWith("Nothing was recorded by then"));
        assertEquals(now.day().toEpochDay() + 0.5, slider().getValue(), 0.001);
    }

    private Optional<Viewpoint> past() {
        return window.wiring.model().pastProperty().get();
    }

    private Slider slider() {
        return lookup(".as-of-bar .slider").queryAs(Slider.class);
    }

    private SceneCanvas canvas() {
        return from(lookup(".timeline-canvas").<Node>query()).lookup(".scene-canvas").queryAs(SceneCanvas.class);
    }

    private double todayLine() {
        var canvas = canvas();
        var line = canvas.shown().primitives().stream().filter(Box.class::isInstance).map(Box.class::cast)
                .filter(each -> each.fill() == Token.ACCENT && each.width() == 2).findFirst().orElseThrow();
        return canvas.localToScene(line.x() + 1, 0).getX();
    }

    private boolean isDrawn(String words) {
        return drawn().contains(words);
    }

    private String drawn() {
        return canvas().shown().primitives().stream().filter(Text.class::isInstance).map(each -> ((Text) each).text())
                .toList()
                .toString();
    }
}
