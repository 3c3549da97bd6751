package org.jalinan.ui.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.jalinan.model.Component;
import org.jalinan.model.Event;
import org.jalinan.model.Milestone;
import org.jalinan.model.Project;
import org.jalinan.model.RecordIds;
import org.jalinan.model.Snapshot;
import org.jalinan.model.StatedDate;
import org.jalinan.model.change.Act;
import org.jalinan.model.change.Proposal;
import org.jalinan.model.past.Reckoning;
import org.jalinan.storage.LogEntry;
import org.jalinan.ui.Place;
import org.jalinan.ui.WindowTest;
import org.jalinan.ui.list.RecordList;
import org.junit.jupiter.api.Test;

class HistoryTest extends WindowTest {

    HistoryTest() {
        super(new Place.History());
    }

    @Test
    void aValueOfTheHistoryIsRestoredByANewEdit() {
        move(StatedDate.year(2027));
        move(StatedDate.year(2028));
        var first = list().rows().get(1);
        interact(() -> list().select(first.edit()));
        assertTrue(texts(".edit-pane .change").contains("“Draft to workshops”: Forecast set to 2027."),
                texts(".edit-pane .change").toString());
        var restore = lookup(".restore").<Button>queryAllAs(Button.class).stream()
                .filter(each -> each.getText().contains("2027")).findFirst().orElseThrow();
        interact(restore::fire);
        assertEquals(Optional.of(StatedDate.year(2027)), workshops().forecast());
        assertEquals(4, list().rows().size());
    }

    @Test
    void theEditsOfOneRecordAreThoseThatTouchedIt() {
        move(StatedDate.year(2027));
        interact(() -> window.wiring.model().commit(Proposal.put(window.store.portfolio(), Act.of("snapshot.add", "X"),
                new Snapshot(RecordIds.at(1), "Point 0042", LocalDate.of(2025, 1, 17), Optional.empty(),
                        Optional.empty(), Optional.empty()))));
        assertEquals(3, list().rows().size());
        interact(() -> window.wiring.navigator().go(new Place.History(Optional.of(workshops().id()))));
        assertEquals(2, list().rows().size());
    }

    @Test
    void everyRecordThatIsShownLeadsToItsHistory() {
        var project = window.store.portfolio().all(Project.class).findFirst().orElseThrow();
        interact(() -> window.wiring.navigator().go(new Place.ProjectPage(project.id())));
        interact(() -> lookup(".crumbs #history").queryButton().fire());
        assertEquals(new Place.History(Optional.of(project.id())), window.wiring.navigator().place());
    }

    @Test
    void aMeetingThatHasJustEndedIsOfferedAsASnapshot() {
        var ended = new Event(RecordIds.at(2), "Series 0042", Optional.empty(), "Meeting 0042",
                StatedDate.day(LocalDate.of(2026, 11, 20)), false, "Town 0042", Optional.empty(), Optional.empty(),
                Optional.empty());
        interact(() -> window.wiring.form().commit(Act.of("event.add", ended.name()), ended));
        interact(() -> window.wiring.travel().offer());
        assertEquals(1, window.wiring.announcements().standing().size());
        interact(() -> window.wiring.travel().name(ended));
        assertEquals(Optional.of(ended.id()),
                window.store.portfolio().all(Snapshot.class).findFirst().orElseThrow().occasion());
        assertEquals(0, window.wiring.travel().justEnded().count());
    }

    @Test
    void twoDaysAreComparedInWordsAndInNumbers() {
        interact(() -> lookup(".segments .toggle-button").<Labeled>match(each -> each.getText().startsWith("Compare"))
                .<ToggleButton>query().fire());
        interact(() -> {
            lookup("#first").<TextField>query().setText("17 Jan 2025");
            lookup("#last").<TextField>query().setText("16 Jan 2026");
            lookup("#last").<TextField>query().fireEvent(new ActionEvent());
        });
        var said = lookup(".news .hyperlink").<Labeled>queryAllAs(Labeled.class).stream().map(Labeled::getText)
                .toList();
        assertTrue(said.contains("“DPM address, CYDES” recorded: 1 Jul 2025."), said.toString());
        assertTrue(said.contains("The target Oct 2025 of “Unveiled at the Summit” passed without a record."),
                said.toString());
        assertTrue(texts("#numbers").containsAll(List.of("Milestones recorded", "8", "13", "10", "11")),
                texts("#numbers").toString());
    }

    @Test
    void theWholeWindowGoesToADayIsReadOnlyThereAndComesBackWithOneKey() {
        interact(() -> window.wiring.navigator().go(new Place.Overview()));
        interact(() -> assertEquals(Optional.empty(),
                window.wiring.travel().look("17 Jan 2025", Reckoning.HAPPENED)));
        assertEquals(8, window.wiring.model().portfolio().all(Milestone.class).filter(Milestone::isRecorded).count());
        assertTrue(lookup(".past-band > .back").query().getParent().isVisible());
        var before = window.store.portfolio();
        interact(() -> window.wiring.form().enter(workshops().id(), "title", "Title 0042"));
        interact(() -> window.wiring.form().create(Project.class, Map.of()));
        move(StatedDate.year(2030));
        assertEquals(before, window.store.portfolio());
        push(KeyCode.ESCAPE);
        assertFalse(lookup(".past-band > .back").query().getParent().isVisible());
        assertEquals(before, window.wiring.model().portfolio());
    }

    @Test
    void whatWasDeletedSinceComesBackMarked() {
        interact(() -> window.wiring.travel().name("Before"));
        interact(() -> window.wiring.model().commit(Proposal.remove(window.store.portfolio(),
                Act.of("milestone.remove", "Draft"), workshops())));
        interact(() -> window.wiring.travel().look("before", Reckoning.RECORDED));
        var back = window.wiring.model().portfolio().get(Milestone.class, RecordIds.ofFact("MS-5-WORKSHOPS"));
        assertEquals("Draft to workshops [deleted 21 Nov 2026]", back.shortName());
        interact(() -> window.wiring.travel().back());
        assertTrue(window.wiring.model().portfolio().find(back.id()).isEmpty());
    }

    private void move(StatedDate forecast) {
        var field = Component.named(Milestone.class, "forecast").orElseThrow();
        interact(() -> window.wiring.form().commit(Act.of("milestone.set.forecast", "Draft to workshops", "–", "…"),
                field.replace(workshops(), Optional.of(forecast))));
    }

    private Milestone workshops() {
        return window.store.portfolio().get(Milestone.class, RecordIds.ofFact("MS-5-WORKSHOPS"));
    }

    private List<String> texts(String within) {
        return lookup(within).lookup(".label").<Labeled>queryAllAs(Labeled.class).stream().map(Labeled::getText)
                .toList();
    }

    private RecordList<LogEntry> list() {
        return lookup(".record-list").query();
    }
}
