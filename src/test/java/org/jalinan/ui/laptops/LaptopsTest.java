package org.jalinan.ui.laptops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jalinan.bundle.Keys;
import org.jalinan.exchange.PortfolioFacts;
import org.jalinan.model.Component;
import org.jalinan.model.Milestone;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Project;
import org.jalinan.model.RecordIds;
import org.jalinan.model.change.Act;
import org.jalinan.model.change.Proposal;
import org.jalinan.storage.Opening;
import org.jalinan.storage.PortfolioFolder;
import org.jalinan.storage.Store;
import org.jalinan.ui.OpenWindow;
import org.jalinan.ui.Place;
import org.jalinan.ui.WindowTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LaptopsTest extends WindowTest {

    private static final UUID WORKSHOPS = RecordIds.ofFact("MS-5-WORKSHOPS");

    @TempDir
    Path elsewhere;

    LaptopsTest() {
        super(new Place.Overview());
    }

    @Test
    void whatBothChangedIsAskedSideBySideAndMergedAsOneStep() throws IOException {
        place("Place 0001");
        var file = colleague(store -> {
            put(store, "place", "Place 0002");
            put(store, "label", "Label 0002");
        });
        interact(() -> window.wiring.laptops().receive(file));
        assertTrue(window.asked.getFirst().contains("Officer 0002"), window.asked.toString());
        assertEquals("1 of 1 still open", lookup("#openCount").<Label>query().getText());
        assertTrue(lookup("#mergeButton").<Button>query().isDisabled());
        interact(() -> lookup("#showUnasked").<Hyperlink>query().fire());
        assertTrue(lookup(".merge-unasked .label").<Label>query().getText().contains("Label 0002"));
        interact(() -> claim("Place 0002").fire());
        assertEquals("0 of 1 still open", lookup("#openCount").<Label>query().getText());
        interact(() -> lookup("#mergeButton").<Button>query().fire());
        assertEquals(Optional.of("Place 0002"), milestone().place());
        assertEquals(Optional.of("Label 0002"), milestone().label());
        assertTrue(window.wiring.safety().verifiedProperty().get().isPresent(), "a backup is proved before");
        assertTrue(lookup(".backed-up").<Label>query().getText().startsWith("Backup proved at"));
        interact(() -> window.wiring.model().undo());
        assertEquals(Optional.of("Place 0001"), milestone().place());
        interact(() -> window.wiring.laptops().receive(file));
        assertFalse(lookup(".over-screen.merge").tryQuery().isPresent(), "merged twice changes nothing");
    }

    @Test
    void bothTextsCanBeKept() throws IOException {
        place("Place 0001");
        var file = colleague(store -> put(store, "place", "Place 0002"));
        interact(() -> window.wiring.laptops().receive(file));
        interact(() -> lookup("Keep both").<Hyperlink>query().fire());
        interact(() -> lookup("#mergeButton").<Button>query().fire());
        assertEquals(Optional.of("Place 0001 / Place 0002"), milestone().place());
    }

    @Test
    void theKeysDecideAsTheFootOfTheScreenSays() throws IOException {
        place("Place 0001");
        var file = colleague(store -> put(store, "place", "Place 0002"));
        interact(() -> window.wiring.laptops().receive(file));
        fire(KeyCode.F8);
        fire(KeyCode.DIGIT2);
        assertTrue(claim("Place 0002").isSelected());
        interact(() -> lookup("#mergeButton").<Button>query().fire());
        assertEquals(Optional.of("Place 0002"), milestone().place());
    }

    private void fire(KeyCode code) {
        interact(() -> Event.fireEvent(lookup(".over-screen.merge").query(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false)));
    }

    @Test
    void aRuleThatOnlyTheMergeBreaksIsSaidBeforeAndAfterWithTheWayThere() throws IOException {
        put(window.wiring.model().portfolio(), "ZZ", 42, proposal -> window.wiring.model().commit(proposal));
        var file = colleague(store -> put(store.portfolio(), "ZZ", 43, proposal -> store.commit(proposal).join()));
        interact(() -> window.wiring.laptops().receive(file));
        var warning = lookup(".merge-warnings").<Label>query().getText();
        assertTrue(warning.contains("Project 0043") && warning.contains("ZZ"), warning);
        interact(() -> lookup("#mergeButton").<Button>query().fire());
        var notice = lookup(".standing-notice > .label").<Label>query().getText();
        assertTrue(notice.contains("Project 0043") && notice.contains("ZZ"), notice);
        interact(() -> lookup("Show it").<Button>query().fire());
        assertEquals(new Place.ProjectPage(new UUID(42, 43)), window.wiring.navigator().place());
    }

    private void put(Portfolio portfolio, String code, int number, Consumer<Proposal> commit) {
        var project = Project.called(new UUID(42, number), code, number, "Project %04d".formatted(number));
        interact(() -> commit.accept(Proposal.put(portfolio, Act.of("test.act"), project)));
    }

    @Test
    void aBackupIsRestoredAfterAQuestionAndTheRestoringUndone() throws IOException {
        interact(() -> window.wiring.safety().ifOld());
        var backup = window.wiring.safety().verifiedProperty().get().orElseThrow();
        place("Place 0001");
        interact(() -> window.wiring.laptops().restore(backup.file()));
        assertTrue(window.asked.getLast().contains("changes 1 fields")
                && window.asked.getLast().contains("Place 0001"), window.asked.toString());
        var told = window.messages.words().act(window.wiring.model().undoableProperty().get().orElseThrow());
        assertTrue(told.matches("Restored the backup of \\d+ \\w+ \\d{4}, \\d\\d:\\d\\d by .*"), told);
        assertFalse(milestone().place().equals(Optional.of("Place 0001")));
        interact(() -> window.wiring.model().undo());
        assertEquals(Optional.of("Place 0001"), milestone().place());
    }

    @Test
    void aClockThatGoesThreeDaysAheadIsSaidInTheDryRun() throws IOException {
        place("Place 0001");
        var file = colleague(Clock.offset(OpenWindow.CLOCK, Duration.ofDays(3)),
                store -> put(store, "place", "Place 0002"));
        interact(() -> window.wiring.laptops().receive(file));
        assertEquals("This computer’s date differs by 3 days from the file, which says that it was written later.",
                lookup(".merge-warnings").<Label>query().getText());
    }

    private RadioButton claim(String text) {
        return lookup(".claim").<RadioButton>queryAll().stream().filter(each -> each.getText().startsWith(text))
                .findFirst().orElseThrow();
    }

    private Milestone milestone() {
        return window.store.portfolio().get(Milestone.class, WORKSHOPS);
    }

    private interface Work {
        void on(Store store);
    }

    private Path colleague(Work work) throws IOException {
        return colleague(OpenWindow.CLOCK, work);
    }

    private Path colleague(Clock clock, Work work) throws IOException {
        var opening = Store.open(new PortfolioFolder(elsewhere.resolve("portfolio")), clock,
                "Officer 0002", new UUID(2, 2));
        try (var store = ((Opening.Opened) opening).store()) {
            var facts = PortfolioFacts.shipped();
            store.commit(facts.proposal(), facts.author()).join();
            work.on(store);
            return Files.write(elsewhere.resolve("file.jalinan"),
                    store.bundle(Set.of(), Keys.in(elsewhere.resolve("keys")).own()));
        }
    }

    private void place(String place) {
        interact(() -> window.wiring.model().commit(proposal(window.store, "place", place)));
    }

    private static void put(Store store, String field, String text) {
        store.commit(proposal(store, field, text)).join();
    }

    private static Proposal proposal(Store store, String field, String text) {
        var milestone = store.portfolio().get(Milestone.class, WORKSHOPS);
        return Proposal.put(store.portfolio(), Act.of("test.act"), Component.named(Milestone.class, field)
                .orElseThrow().replace(milestone, Optional.of(text)));
    }
}
