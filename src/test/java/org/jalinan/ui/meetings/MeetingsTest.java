package org.jalinan.ui.meetings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.jalinan.model.AgendaItem;
import org.jalinan.model.Counterpart;
import org.jalinan.model.Country;
import org.jalinan.model.Discussion;
import org.jalinan.model.Event;
import org.jalinan.model.Meeting;
import org.jalinan.model.Name;
import org.jalinan.model.Outcome;
import org.jalinan.model.Participant;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.Project;
import org.jalinan.model.RecordIds;
import org.jalinan.model.Topic;
import org.jalinan.ui.Place;
import org.jalinan.ui.WindowTest;
import org.jalinan.ui.form.RecordForm;
import org.jalinan.ui.list.RecordList;
import org.junit.jupiter.api.Test;

class MeetingsTest extends WindowTest {

    MeetingsTest() {
        super(new Place.Meetings());
    }

    @Test
    void whatIsAheadStandsFirstAndTheRestFromTheLatest() {
        var lines = list().rows();
        assertEquals(23, lines.size());
        assertEquals(List.of(Tense.AHEAD, Tense.PAST), lines.stream().map(OccasionLine::tense).distinct().toList());
        assertTrue(lines.getFirst().occasion().name().startsWith("7th"), lines.getFirst().occasion().name());
        assertTrue(lines.get(1).occasion().date().to().isAfter(lines.getLast().occasion().date().to()));
    }

    @Test
    void seriesStandTogetherUnderTheirNames() {
        clickOn("#bySeries");
        var series = list().rows().stream().map(line -> line.series().name()).distinct().toList();
        assertTrue(series.contains(Optional.of("ADGMIN")));
        assertEquals(Optional.empty(), series.getLast());
        clickOn("#byTime");
        assertEquals(Tense.AHEAD, list().rows().getFirst().tense());
    }

    @Test
    void aBilateralAheadIsCreatedAndWhatIsOpenWithTheOtherSideArisesByItself() {
        clickOn("#newMeeting");
        write("Bilateral 0042").push(KeyCode.TAB);
        var begun = list().selected().orElseThrow().occasion().id();
        assertEquals(Optional.empty(), window.store.portfolio().find(begun));
        fill(begun, Map.of("kind", "BILATERAL", "mode", "IN_PERSON", "level", "MINISTERIAL", "date", "12 Jan 2027"));
        assertEquals("Bilateral 0042", window.store.portfolio().get(Meeting.class, begun).title());
        assertEquals(Tense.AHEAD, list().selected().orElseThrow().tense());
        clickOn("#whoTab");
        clickOn("#counterparts .add");
        interact(() -> form().enter(fresh(Counterpart.class), "partner", country("US").toString()));
        assertEquals(1, window.store.portfolio().naming(Counterpart.class, begun).count());
        clickOn("#agendaTab");
        clickOn("#agenda .add").write("Item 0042").push(KeyCode.TAB);
        assertEquals(List.of("Item 0042"),
                window.store.portfolio().naming(AgendaItem.class, begun).map(AgendaItem::title).toList());
        assertTrue(lookup("#matters").query().isVisible());
        assertEquals("2", lookup("#owed .count").queryAs(Label.class).getText());
        interact(() -> form().enter(window.store.portfolio().naming(Counterpart.class, begun).findFirst()
                .orElseThrow().id(), "partner", country("JP").toString()));
        assertEquals("0", lookup("#owed .count").queryAs(Label.class).getText());
        assertTrue(lookup("#since").queryAs(Label.class).getText().contains("Japan"));
    }

    @Test
    void theAgendaIsPutInOrderByKeysAndUndoPutsItBack() {
        var event = list().rows().getFirst().occasion();
        select(event.id());
        clickOn("#agendaTab");
        clickOn("#agenda .add").write("Item 0001").push(KeyCode.TAB);
        clickOn("#agenda .add").write("Item 0002").push(KeyCode.TAB);
        clickOn("Item 0002");
        press(KeyCode.ALT, KeyCode.UP).release(KeyCode.UP, KeyCode.ALT);
        assertEquals(List.of("Item 0002", "Item 0001"), agenda(event.id()));
        interact(() -> window.wiring.model().undo());
        assertEquals(List.of("Item 0001", "Item 0002"), agenda(event.id()));
    }

    @Test
    void whatIsOverHasNoMattersArising() {
        select(RecordIds.ofFact("ENG-2025-JP"));
        clickOn("#agendaTab");
        assertFalse(lookup("#matters").query().isVisible());
        go(new Place.Meetings(list().rows().stream().map(line -> line.occasion().id()).findFirst()));
        assertTrue(lookup("#matters").query().isVisible());
    }

    @Test
    void whatAMeetingWasAboutAndItsNamesAreAdded() {
        var bilateral = list().rows().stream().map(line -> line.occasion())
                .filter(Meeting.class::isInstance).findFirst().orElseThrow().id();
        select(bilateral);
        press("names");
        write("Name 0042").push(KeyCode.TAB);
        clickOn("#resultsTab");
        press("topics");
        write("Topic 0042").push(KeyCode.TAB);
        var project = window.store.portfolio().all(Project.class).findFirst().orElseThrow().id();
        interact(() -> form().create(Discussion.class, Map.of("meeting", bilateral, "project", project)));
        press("outcomes");
        write("Outcome 0042").push(KeyCode.TAB);
        var portfolio = window.store.portfolio();
        assertEquals(List.of("Name 0042"), portfolio.naming(Name.class, bilateral).map(Name::text).toList());
        assertEquals("Topic 0042", portfolio.naming(Topic.class, bilateral).toList().getLast().text());
        assertTrue(portfolio.naming(Discussion.class, bilateral).anyMatch(each -> each.project().equals(project)));
        assertEquals(List.of("Outcome 0042"), portfolio.naming(Outcome.class, bilateral).map(Outcome::text).toList());
    }

    @Test
    void participantsStandUnderTheirSide() {
        select(RecordIds.ofFact("ENG-2021-US"));
        clickOn("#whoTab");
        assertEquals(List.of("Malaysia", "United States of America"),
                lookup(".owned-heading").queryAllAs(Label.class).stream()
                        .map(Label::getText).toList());
        clickOn("Gina Raimondo");
        push(KeyCode.DELETE);
        assertEquals(1, window.store.portfolio()
                .naming(Participant.class, RecordIds.ofFact("ENG-2021-US")).count());
    }

    @Test
    void deletingSaysWhatGoesWithTheMeetingAndUndoBringsItBack() {
        var before = window.store.portfolio();
        select(RecordIds.ofFact("ENG-2021-US"));
        push(KeyCode.DELETE);
        assertTrue(window.asked.getFirst().contains("undertaking"), window.asked.toString());
        assertEquals(22, list().rows().size());
        interact(() -> window.wiring.model().undo());
        assertEquals(before, window.store.portfolio());
    }

    @Test
    void aNewEventIsPlannedUntilSomebodyRecordsThatItWasHeld() {
        clickOn("#newEvent");
        var begun = list().selected().orElseThrow().occasion().id();
        fill(begun, Map.of("series", "Series 0042", "name", "Event 0042", "date", "Jan 2020"));
        var event = window.store.portfolio().get(Event.class, begun);
        assertTrue(event.planned());
        var date = new OccasionColumns(window.messages).all().getFirst().says()
                .apply(list().selected().orElseThrow());
        assertEquals("Jan 2020, no record that it was held", date.words());
    }

    @Test
    void aMeetingBegunAndLeftEmptyIsForgotten() {
        clickOn("#newMeeting");
        assertEquals(24, list().rows().size());
        go(new Place.Projects());
        go(new Place.Meetings());
        assertEquals(23, list().rows().size());
    }

    private List<String> agenda(UUID occasion) {
        return window.store.portfolio().naming(AgendaItem.class, occasion).map(AgendaItem::title).toList();
    }

    private void select(UUID id) {
        interact(() -> {
            list().select(id);
            list().focusRows();
        });
    }

    /// Adds to a list that may lie below what is in sight.
    private void press(String list) {
        interact(() -> lookup("#" + list + " .add").queryButton().fire());
    }

    private void fill(UUID id, Map<String, String> fields) {
        interact(() -> fields.forEach((field, text) -> form().enter(id, field, text)));
    }

    private UUID fresh(Class<? extends PortfolioRecord> type) {
        return form().entries().fresh(type).findFirst().orElseThrow().id();
    }

    private UUID country(String code) {
        return window.store.portfolio().all(Country.class).filter(each -> each.isoAlpha2().equals(code)).findAny()
                .orElseThrow().id();
    }

    private RecordForm form() {
        return window.wiring.form();
    }

    private RecordList<OccasionLine> list() {
        return lookup(".record-list").query();
    }
}
