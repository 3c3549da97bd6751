package org.jalinan.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.stage.WindowEvent;
import org.jalinan.model.Country;
import org.jalinan.model.Language;
import org.jalinan.model.Marking;
import org.jalinan.model.Profile;
import org.jalinan.model.Project;
import org.jalinan.model.past.Moment;
import org.jalinan.model.past.Reckoning;
import org.jalinan.ui.settings.Theme;
import org.junit.jupiter.api.Test;

/// The window as an officer uses it, once through what the shell offers.
class ShellTest extends WindowTest {

    ShellTest() {
        super(new Place.Overview());
    }

    @Test
    void theOverviewComesFirst() {
        assertEquals("Overview", text(".crumb.here"));
        assertTrue(text(".counts").startsWith("5 projects · 18 milestones · "));
    }

    @Test
    void aClickOrAKeyLeadsToEachScreen() {
        clickOn("#projects");
        assertEquals(new Place.Projects(), window.wiring.navigator().place());
        press(KeyCode.CONTROL, KeyCode.DIGIT1).release(KeyCode.DIGIT1, KeyCode.CONTROL);
        assertEquals(new Place.Overview(), window.wiring.navigator().place());
        press(KeyCode.CONTROL, KeyCode.DIGIT3).release(KeyCode.DIGIT3, KeyCode.CONTROL);
        assertEquals("Projects", text(".crumb.here"));
    }

    @Test
    void aMarkingThatIsChosenStandsOnTheBandAndCanBeUndone() {
        assertEquals("Not marked", text(".marking-band .label"));
        clickOn((MenuButton) node("#marking")).clickOn("TERHAD");
        assertEquals("T E R H A D", text(".marking-band .label").replace('\u00a0', ' '));
        assertEquals(Optional.of(Marking.TERHAD), profile().marking());
        assertEquals("Marking set to TERHAD", text(".toast .label"));
        clickOn(".toast-undo");
        assertEquals(Optional.empty(), profile().marking());
        assertEquals("Undone: Marking set to TERHAD", text(".toast .label"));
        press(KeyCode.CONTROL, KeyCode.Y).release(KeyCode.Y, KeyCode.CONTROL);
        assertEquals(Optional.of(Marking.TERHAD), profile().marking());
    }

    @Test
    void loadingTheFactsIsNoStepThatUndoTakesBack() {
        press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        assertEquals(5, window.store.portfolio().count(Project.class));
        assertEquals("All changes saved", text(".saved"));
    }

    @Test
    void theHeaderNamesThePartnerThatIsShown() {
        var japan = window.store.portfolio().all(Country.class).filter(each -> each.isoAlpha2().equals("JP"))
                .findFirst().orElseThrow().id();
        go(new Place.Partners(Optional.of(japan)));
        assertEquals("Japan", text(".crumb.here"));
        go(new Place.Overview());
        assertEquals("Overview", text(".crumb.here"));
        go(new Place.Partners(Optional.empty()));
        assertEquals("Japan", text(".crumb.here"), "the page of Japan is still open");
        clickOn("#malay");
        assertEquals("Japan", text(".crumb.here"), "and in another language");
        clickOn("#english");
    }

    @Test
    void theLanguageChangesAtOnceAndTheOfficerStaysWhereTheyAre() {
        clickOn("#projects").clickOn("#malay");
        assertEquals("Projek", text(".crumb.here"));
        assertEquals(new Place.Projects(), window.wiring.navigator().place());
        assertEquals(Optional.of(Language.MS), window.preferences.settings().language());
        clickOn("#english");
        assertEquals("Projects", text(".crumb.here"));
    }

    @Test
    void aBackupOfTodayIsOfTodayWhileThePastIsShown() {
        interact(() -> window.wiring.safety().ifOld());
        interact(() -> window.wiring.travel().look(Moment.of(LocalDate.of(2025, 9, 6)), Reckoning.HAPPENED));
        clickOn("#malay").clickOn("#english");
        assertEquals("Backup proved at 08:00", text(".backed-up"));
        interact(() -> window.wiring.travel().back());
    }

    @Test
    void whatHoversGoesBeforeTheWindow() {
        var words = new Tooltip("Words 0042");
        interact(() -> words.show(stage.getScene().getRoot(), 100, 100));
        assertTrue(words.isShowing());
        interact(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        assertFalse(words.isShowing());
    }

    @Test
    void theThemeChangesAtOnceAndIsRemembered() {
        interact(() -> window.preferences.change(settings -> settings.themed(Theme.LIGHT)));
        for (var next : List.of(Theme.DARK, Theme.CONTRAST, Theme.LIGHT)) {
            clickOn(".header > .icon-button");
            assertEquals(Optional.of(next), window.preferences.settings().theme());
            assertTrue(sheets().stream().anyMatch(sheet -> sheet.endsWith(next.name().toLowerCase() + ".css")));
        }
    }

    @Test
    void theNavigationBecomesARailByItsKey() {
        interact(() -> stage.setWidth(1440));
        assertEquals(208, node(".navigation").getLayoutBounds().getWidth());
        press(KeyCode.CONTROL, KeyCode.BACK_SLASH).release(KeyCode.BACK_SLASH, KeyCode.CONTROL);
        assertEquals(56, node(".navigation").getLayoutBounds().getWidth());
    }

    @Test
    void aStandingSentenceStaysUntilItIsClosed() {
        interact(() -> window.wiring.announcements().standing()
                .add(Announcements.Standing.of(() -> "The database was built anew.")));
        clickOn(".standing-notice .icon-button");
        assertEquals(List.of(), window.wiring.announcements().standing());
        assertTrue(lookup(".standing-notice").queryAll().isEmpty());
    }

    private Profile profile() {
        return window.wiring.model().portfolio().all(Profile.class).findAny().orElseThrow();
    }

    private List<String> sheets() {
        Scene scene = stage.getScene();
        return List.copyOf(scene.getStylesheets());
    }

    private Node node(String query) {
        return lookup(query).query();
    }

    private String text(String query) {
        return ((Labeled) node(query)).getText();
    }
}
