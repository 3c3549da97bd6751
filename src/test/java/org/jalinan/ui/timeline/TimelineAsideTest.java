package org.jalinan.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.jalinan.model.Dependency;
import org.jalinan.model.DependencyType;
import org.jalinan.model.Milestone;
import org.jalinan.model.RecordIds;
import org.jalinan.model.change.Act;
import org.jalinan.model.change.Proposal;
import org.jalinan.ui.Place;
import org.jalinan.ui.WindowTest;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// What stands around the surface: the strip of the whole timeline, the words at the line, the details of a link.
class TimelineAsideTest extends WindowTest {

    private static final UUID LINK = new UUID(3, 1);

    TimelineAsideTest() {
        super(new Place.Timeline());
    }

    @Test
    void aClickOnTheStripLooksThere() {
        var seen = lookup("#seen").queryAs(Label.class);
        interact(() -> lookup(".timeline-canvas").queryAs(TimelineCanvas.class).requestFocus());
        type(KeyCode.DIGIT2);
        WaitForAsyncUtils.waitForFxEvents();
        var before = seen.getText();
        var strip = lookup(".minimap .frame").queryAs(Region.class).getParent().localToScreen(12, 10);
        clickOn(strip);
        assertNotEquals(before, seen.getText());
    }

    @Test
    void aKeySaysWhatStandsOnTheLine() {
        interact(() -> lookup(".timeline-canvas").queryAs(TimelineCanvas.class).requestFocus());
        type(KeyCode.HOME).type(KeyCode.DOWN).type(KeyCode.Q);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(isSaid());
        type(KeyCode.ESCAPE);
        assertFalse(isSaid());
    }

    private static boolean isSaid() {
        return Window.getWindows().stream().filter(Tooltip.class::isInstance).map(each -> (Tooltip) each)
                .anyMatch(each -> each.isShowing() && each.getText().contains("Endorsed, 5th ADGMIN"));
    }

    @Test
    void aLinkIsChangedAndTakenAwayInTheDetails() {
        var portfolio = window.wiring.model().portfolio();
        var first = portfolio.get(Milestone.class, RecordIds.ofFact("MS-5-WORKSHOPS"));
        var then = portfolio.all(Milestone.class).filter(each -> each.shortName().equals("Final by year-end"))
                .findFirst().orElseThrow();
        interact(() -> {
            window.wiring.model().commit(Proposal.put(portfolio, Act.of("test.link"),
                    new Dependency(LINK, first.id(), then.id(), DependencyType.FINISH_TO_START, 0)));
            window.wiring.navigator().go(new Place.Timeline(Optional.of(LINK)));
        });
        WaitForAsyncUtils.waitForFxEvents();
        interact(() -> {
            var lag = from(lookup("#linkBox").<Region>query()).lookup(".text-field")
                    .match((TextField field) -> field.getText().equals("0")).queryAs(TextField.class);
            lag.setText("7");
            lag.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        });
        assertEquals(7, window.store.portfolio().get(Dependency.class, LINK).lagWorkingDays());
        interact(() -> lookup(".inspector .button").match((Button button) -> button.getText().startsWith("Delete"))
                .queryAs(Button.class).fire());
        assertTrue(window.store.portfolio().find(LINK).isEmpty());
    }
}
