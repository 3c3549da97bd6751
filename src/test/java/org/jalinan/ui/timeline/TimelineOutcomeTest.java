package org.jalinan.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jalinan.model.DecisionVerb;
import org.jalinan.model.Milestone;
import org.jalinan.model.RecordIds;
import org.jalinan.model.StatedDate;
import org.jalinan.ui.Place;
import org.jalinan.ui.WindowTest;
import org.junit.jupiter.api.Test;

/// Writing down beside the timeline that a milestone happened.
class TimelineOutcomeTest extends WindowTest {

    private static final UUID WORKSHOPS = RecordIds.ofFact("MS-5-WORKSHOPS");

    TimelineOutcomeTest() {
        super(new Place.Timeline(Optional.of(WORKSHOPS)));
    }

    @Test
    void theOutcomeIsAskedForAndSavedAsOneEdit() {
        assertFalse(pane().isVisible(), "nothing is asked before the officer wants to answer");
        interact(() -> lookup("#record").queryButton().fire());
        assertTrue(pane().isVisible());
        interact(() -> {
            var recorded = from(pane()).lookup(".text-field").<TextField>queryAll().iterator().next();
            recorded.setText("12 Aug 2025");
            recorded.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        });
        assertEquals(Optional.of(StatedDate.day(LocalDate.of(2025, 8, 12))), workshops().recorded());
        interact(() -> window.wiring.model().undo());
        assertEquals(Optional.empty(), workshops().recorded());
    }

    @Test
    void howItWasDecidedIsWrittenDownThereToo() {
        interact(() -> lookup("#record").queryButton().fire());
        interact(() -> {
            var verb = from(pane()).lookup(".combo-box").<ComboBox<Object>>queryAll().iterator().next();
            verb.getSelectionModel().select(verb.getItems().stream()
                    .filter(each -> verb.getConverter().toString(each).equals("endorsed")).findFirst().orElseThrow());
        });
        assertEquals(Optional.of(DecisionVerb.ENDORSED), workshops().verb());
    }

    @Test
    void ofWhatIsRecordedNoOutcomeIsAskedFor() {
        interact(() -> window.wiring.navigator()
                .go(new Place.Timeline(Optional.of(RecordIds.ofFact("MS-5-ENDORSED")))));
        assertFalse(pane().isVisible());
    }

    private Node pane() {
        return lookup(".outcome").query();
    }

    private Milestone workshops() {
        return window.store.portfolio().get(Milestone.class, WORKSHOPS);
    }
}
