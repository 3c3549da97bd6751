package org.jalinan.ui.laptops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.jalinan.bundle.Keys;
import org.jalinan.model.Language;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.change.Act;
import org.jalinan.model.change.Proposal;
import org.jalinan.ui.Announcements;
import org.jalinan.ui.Background;
import org.jalinan.ui.OpenWindow;
import org.jalinan.ui.Place;
import org.jalinan.ui.Safety;
import org.jalinan.ui.WindowTest;
import org.jalinan.ui.settings.SecondPlace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Backups that go outside this computer, and those before much is changed.
class ElsewhereTest extends WindowTest {

    @TempDir
    private Path stick;

    ElsewhereTest() {
        super(new Place.Overview());
    }

    @Test
    void aCopyThatIsNineDaysOldIsMissedAndMadeByOnePress() {
        last(9);
        assertEquals("Last copy outside this computer: 9 days ago.", notice());
        assertEquals(notice(), lookup(".missed").<Label>query().getText());
        press("Copy to " + stick);
        assertEquals(OpenWindow.CLOCK.instant(), window.preferences.settings().second().orElseThrow().last());
        assertEquals(1, count(stick));
        assertTrue(lookup(".standing-notice").queryAll().isEmpty());
        assertEquals(false, lookup(".missed").<Label>query().isVisible());
    }

    @Test
    void theNextCopyIsOfferedTheNextDayAndNotTheSame() {
        last(0);
        assertTrue(lookup(".standing-notice").queryAll().isEmpty());
        last(1);
        assertEquals("Last copy outside this computer: 1 day ago.", notice());
        assertEquals(false, lookup(".missed").<Label>query().isVisible());
    }

    @Test
    void itIsOfferedOnceADayInTheLanguageOfNow() {
        last(2);
        interact(() -> window.messages.languageProperty().set(Language.MS));
        assertEquals("Salinan terakhir di luar komputer ini: 2 hari lalu.", notice());
        interact(() -> {
            window.wiring.announcements().standing().clear();
            window.wiring.elsewhere().offerDaily();
        });
        assertTrue(lookup(".standing-notice").queryAll().isEmpty(), "it was offered today");
    }

    /// A clock that is set by hand.
    private static final class DeskClock extends Clock {
        private Instant now = OpenWindow.CLOCK.instant();

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    @Test
    void aWindowThatStaysOpenForDaysIsOfferedOneEachDayInOneLine() {
        var clock = new DeskClock();
        var announcements = new Announcements();
        var elsewhere = new Elsewhere(
                new Safety(window.store, Background.direct(window.failures::add), () -> Keys.in(folder), clock),
                window.preferences, window.wiring.dialogs(), announcements, window.messages);
        window.preferences.change(settings -> settings.copying(new SecondPlace(stick, clock.instant())));
        elsewhere.offerDaily();
        assertEquals(List.of(), announcements.standing());
        for (int day = 1; day <= 3; day++) {
            clock.now = clock.now.plus(Duration.ofHours(24));
            elsewhere.offerDaily();
            elsewhere.offerDaily();
            assertEquals(1, announcements.standing().size());
        }
        assertEquals("Last copy outside this computer: 3 days ago.",
                announcements.standing().getFirst().sentence().get());
    }

    @Test
    void aPlaceThatIsAwayIsOnlyMissedAfterAWeek() throws IOException {
        Files.delete(stick);
        last(6);
        assertTrue(lookup(".standing-notice").queryAll().isEmpty());
        last(8);
        assertTrue(notice().endsWith(stick + " cannot be reached."), notice());
    }

    @Test
    void manyRecordsAreRemovedAfterABackupAndAnEmptierOneIsOnlyWrittenWhenMeant() {
        interact(() -> window.wiring.model().commit(Proposal.removeAll(window.store.portfolio(),
                Act.of("records.remove", "42"), window.store.portfolio().all(PortfolioRecord.class).toList())));
        assertEquals(0, window.store.portfolio().count(PortfolioRecord.class));
        var backups = window.store.folder().backups();
        assertEquals(1, count(backups), "before the bulk edit");
        interact(() -> window.wiring.safety().before(_ -> {}));
        assertEquals(1, count(backups));
        assertTrue(notice().startsWith("No backup was written: the last holds"), notice());
        press("Write it anyway");
        assertEquals(2, count(backups));
    }

    private void last(int daysAgo) {
        interact(() -> {
            window.wiring.announcements().standing().clear();
            window.preferences.change(settings -> settings.copying(new SecondPlace(stick,
                    OpenWindow.CLOCK.instant().minus(Duration.ofDays(daysAgo)))));
            window.wiring.elsewhere().offer();
        });
    }

    private String notice() {
        return lookup(".standing-notice > .label").<Label>query().getText();
    }

    private void press(String label) {
        interact(() -> lookup(".standing-notice .button").<Button>queryAll().stream()
                .filter(each -> label.equals(each.getText())).findFirst().orElseThrow().fire());
    }

    private static long count(Path folder) {
        try (var files = Files.list(folder)) {
            return files.count();
        } catch (IOException none) {
            return 0;
        }
    }
}
