package org.jalinan.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
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
import org.jalinan.chart.Resting;
import org.jalinan.model.Country;
import org.jalinan.model.DateSpan;
import org.jalinan.model.Dependency;
import org.jalinan.model.DependencyType;
import org.jalinan.model.Holiday;
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
    void aDayOfRestNamesItsHolidayAtThePointer() {
        var day = LocalDate.of(2026, 12, 2);
        var country = window.store.portfolio().all(Country.class).findFirst().orElseThrow();
        var portfolio = window.store.portfolio()
                .with(new Holiday(new UUID(6, 1), country.id(), day, "Holiday 0042", Optional.empty()));
        interact(() -> {
            var sight = new TimelineSight(day);
            sight.show(portfolio, day);
            sight.resize(1000, 600);
            sight.lay(sight.overlays()
                    .resting(Optional.of(Resting.of(portfolio, List.of(country.id()), DateSpan.of(day)))));
            var info = new TimelineQuickInfo(new TimelineCanvas(), sight, window.messages);
            double x = sight.days().axis().middle(day);
            var said = info.at(x, 590).orElse("");
            assertTrue(said.startsWith("2 Dec 2026: ") && said.contains("Holiday 0042")
                    && said.contains(country.name()), said);
            assertEquals(Optional.empty(), info.at(sight.days().axis().middle(day.plusDays(1)), 590));
        });
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
