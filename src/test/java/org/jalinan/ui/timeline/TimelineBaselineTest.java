package org.jalinan.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Pane;
import org.jalinan.chart.Primitive.Text;
import org.jalinan.model.Component;
import org.jalinan.model.Milestone;
import org.jalinan.model.RecordIds;
import org.jalinan.model.StatedDate;
import org.jalinan.model.change.Act;
import org.jalinan.ui.Place;
import org.jalinan.ui.WindowTest;
import org.jalinan.ui.control.SceneCanvas;
import org.junit.jupiter.api.Test;

/// What dates are measured against: what was first stated, a snapshot or any day, from the timeline and from the history.
class TimelineBaselineTest extends WindowTest {

    TimelineBaselineTest() {
        super(new Place.Timeline());
    }

    @Test
    void aSnapshotIsTheBaselineOnceAnOfficerChoosesIt() {
        interact(() -> window.wiring.travel().name("Before the visit"));
        expect(StatedDate.year(2027));
        choose("Before the visit (21 Nov 2026)");
        choose("By what was recorded then");
        assertEquals("Baseline: Before the visit", button().getText());
        assertEquals("1 later, 0 earlier, 0 new, 0 gone", drift());
        assertTrue(texts().stream().anyMatch(each -> each.equals("was Jul 2025")), () -> texts().toString());
        choose("As first stated");
        assertEquals("Baseline: as first stated", button().getText());
        assertEquals("", drift());
    }

    @Test
    void whatIsGoneIsToldInTheDetailsAsTheBaselineHadIt() {
        interact(() -> window.wiring.travel().name("Before the visit"));
        var gone = RecordIds.ofFact("MS-5-WORKSHOPS");
        var title = window.store.portfolio().get(Milestone.class, gone).title();
        interact(() -> window.wiring.form().remove(gone));
        choose("Before the visit (21 Nov 2026)");
        choose("By what was recorded then");
        interact(() -> window.wiring.navigator().go(new Place.Timeline(Optional.of(gone))));
        assertEquals(title, lookup(".inspector .strong").<Labeled>query().getText());
        assertEquals("no longer recorded, in the baseline Before the visit",
                lookup(".inspector .kind").<Labeled>query().getText());
        assertFalse(lookup("#record").query().isVisible(), "nothing can be recorded of it");
    }

    @Test
    void anyDayCanBeTyped() {
        type("Atlantis");
        assertEquals("Baseline: as first stated", button().getText());
        type("17 Jan 2025");
        assertEquals("Baseline: 17 Jan 2025", button().getText());
        assertFalse(drift().isEmpty());
        assertTrue(texts().stream().anyMatch(each -> each.endsWith(", new")), () -> texts().toString());
    }

    @Test
    void aDayBeforeTheFirstEditIsRefusedInASentence() {
        choose("By what was recorded then");
        type("17 Jan 2025");
        assertEquals("Baseline: as first stated", button().getText());
        assertTrue(window.wiring.announcements().latestProperty().get().orElseThrow().sentence()
                .contains("Nothing was recorded before"));
    }

    @Test
    void theHistoryShowsTwoDaysOnTheTimeline() {
        interact(() -> window.wiring.navigator().go(new Place.History()));
        interact(() -> lookup(".segments .toggle-button").<Labeled>match(each -> each.getText().startsWith("Compare"))
                .<ToggleButton>query().fire());
        interact(() -> {
            lookup("#first").<TextField>query().setText("17 Jan 2025");
            lookup("#last").<TextField>query().setText("16 Jan 2026");
            lookup("#last").<TextField>query().fireEvent(new ActionEvent());
        });
        interact(() -> lookup("#drawn").queryButton().fire());
        assertEquals("Baseline: 17 Jan 2025", button().getText());
        assertTrue(lookup(".past-band > .back").query().getParent().isVisible());
        assertEquals(LocalDate.of(2026, 1, 16),
                window.wiring.model().pastProperty().get().orElseThrow().moment().day());
    }

    private void expect(StatedDate forecast) {
        var milestone = window.store.portfolio().get(Milestone.class, RecordIds.ofFact("MS-5-WORKSHOPS"));
        interact(() -> window.wiring.form().commit(Act.of("milestone.set.forecast", "Draft to workshops", "–", "…"),
                Component.named(Milestone.class, "forecast").orElseThrow().replace(milestone,
                        Optional.of(forecast))));
    }

    private MenuButton button() {
        return lookup("#baselines").queryAs(MenuButton.class);
    }

    private String drift() {
        return lookup("#drift").queryLabeled().getText();
    }

    private void choose(String item) {
        interact(() -> items().stream().filter(each -> item.equals(each.getText())).findFirst().orElseThrow().fire());
    }

    private void type(String day) {
        interact(() -> {
            var line = (Pane) items().stream().filter(CustomMenuItem.class::isInstance).map(CustomMenuItem.class::cast)
                    .filter(each -> each.getContent() instanceof Pane).findFirst().orElseThrow().getContent();
            var field = (TextField) line.getChildren().getLast();
            field.setText(day);
            field.fireEvent(new ActionEvent());
        });
    }

    private List<MenuItem> items() {
        button().getOnShowing().handle(null);
        return button().getItems();
    }

    private List<String> texts() {
        return from(lookup(".timeline-canvas").<Node>query()).lookup(".scene-canvas").queryAs(SceneCanvas.class)
                .shown().primitives().stream().filter(Text.class::isInstance).map(each -> ((Text) each).text())
                .toList();
    }
}
