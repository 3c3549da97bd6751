package org.jalinan.ui.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.jalinan.model.Kind;
import org.jalinan.model.Language;
import org.jalinan.model.Project;
import org.jalinan.model.Samples;
import org.jalinan.model.change.Act;
import org.jalinan.model.change.Proposal;
import org.jalinan.ui.Place;
import org.jalinan.ui.WindowTest;
import org.junit.jupiter.api.Test;

/// The search and the sheet of keys as an officer uses them.
class SearchViewTest extends WindowTest {

    SearchViewTest() {
        super(new Place.Overview());
    }

    @Test
    void aProjectIsOpenedFromTheKeyboardBySlippedWords() {
        search("cybersecurty stratgy");
        assertEquals(Kind.PROJECT, chosenRecord().hit().kind());
        type(KeyCode.ENTER);
        assertEquals("CS", project().code());
        assertTrue(lookup(".search").tryQuery().isEmpty());
    }

    @Test
    void theResultsAreGroupedUnderHeadingsThatCannotBeChosen() {
        search("workshops");
        var lines = list().getItems();
        assertInstanceOf(FoundLine.Heading.class, lines.getFirst());
        assertEquals(1, list().getSelectionModel().getSelectedIndex());
        type(KeyCode.UP);
        assertEquals(1, list().getSelectionModel().getSelectedIndex());
        while (!(lines.get(list().getSelectionModel().getSelectedIndex() + 1) instanceof FoundLine.Heading)) {
            type(KeyCode.DOWN);
        }
        var last = list().getSelectionModel().getSelectedIndex();
        type(KeyCode.DOWN);
        assertEquals(last + 2, list().getSelectionModel().getSelectedIndex());
    }

    @Test
    void aMilestoneOpensItsProject() {
        search("workshops");
        interact(() -> list().getSelectionModel().select(list().getItems().stream()
                .filter(line -> line instanceof FoundLine.OfRecord of && of.hit().kind() == Kind.MILESTONE)
                .findFirst().orElseThrow()));
        type(KeyCode.ENTER);
        assertEquals("CS", project().code());
    }

    @Test
    void aCommandIsRunByItsName() {
        search("speak malay").type(KeyCode.ENTER);
        assertEquals(Language.MS, window.messages.language());
        search("projek baharu").type(KeyCode.ENTER);
        assertEquals(Place.Projects.toCreate(), window.wiring.navigator().place());
    }

    @Test
    void recordsStandBeforeCommandsUnlessOneIsTypedByItsWholeName() {
        interact(() -> window.wiring.model().commit(titled("Speak Malay 0042")));
        search("speak mal");
        assertEquals("Speak Malay 0042", chosenRecord().hit().title().text());
        assertInstanceOf(FoundLine.OfCommand.class, list().getItems().getLast());
        interact(() -> ((TextField) lookup("#words").query()).setText("SPEAK MALÁY"));
        assertEquals("command.malay", assertInstanceOf(FoundLine.OfCommand.class,
                list().getSelectionModel().getSelectedItem()).command().name());
    }

    @Test
    void screensStandBeforeCommands() {
        search("");
        var headings = list().getItems().stream().filter(FoundLine.Heading.class::isInstance)
                .map(line -> ((FoundLine.Heading) line).words()).toList();
        assertEquals(List.of("Screens", "Commands"), headings);
    }

    @Test
    void nothingFoundIsSaidInASentence() {
        search("zzzzqqqq *:* AND (");
        assertEquals(List.of(), list().getItems());
        assertEquals("Nothing found", ((Label) lookup("#count").query()).getText());
    }

    @Test
    void theHeaderOpensItAndEscClosesIt() {
        clickOn(".search-box");
        assertTrue(lookup("#words").query().isFocused());
        type(KeyCode.ESCAPE);
        assertTrue(lookup(".search").tryQuery().isEmpty());
    }

    @Test
    void anEditIsFoundAtOnceAndItsUndoIsNoLonger() {
        search("harbour 0042");
        assertEquals(List.of(), list().getItems());
        type(KeyCode.ESCAPE);
        interact(() -> window.wiring.model().commit(titled("Harbour 0042")));
        search("harbour 0042");
        assertEquals(Kind.PROJECT, chosenRecord().hit().kind());
        type(KeyCode.ESCAPE);
        interact(window.wiring.model()::undo);
        search("harbour 0042");
        assertEquals(List.of(), list().getItems());
    }

    @Test
    void theSheetOfKeysListsThoseOfTheScreenAndOfTheWindow() {
        interact(() -> window.wiring.navigator().go(new Place.Timeline()));
        type(KeyCode.F1);
        assertTrue(labels().containsAll(List.of("Go to today", "Go to the overview", "Ctrl+K")), labels().toString());
        type(KeyCode.ESCAPE);
        assertTrue(lookup(".keys").tryQuery().isEmpty());
    }

    private Proposal titled(String title) {
        var project = Samples.project(title);
        return Proposal.put(window.wiring.model().portfolio(),
                Act.of("project.create", project.title()), project);
    }

    private SearchViewTest search(String typed) {
        press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL);
        interact(() -> ((TextField) lookup("#words").query()).setText(typed));
        return this;
    }

    private ListView<FoundLine> list() {
        return lookup("#list").query();
    }

    private FoundLine.OfRecord chosenRecord() {
        return assertInstanceOf(FoundLine.OfRecord.class, list().getSelectionModel().getSelectedItem());
    }

    private Project project() {
        var place = assertInstanceOf(Place.ProjectPage.class, window.wiring.navigator().place());
        return window.wiring.model().portfolio().get(Project.class, place.project());
    }

    private List<String> labels() {
        return lookup(".keys .label").queryAllAs(Label.class).stream().map(Label::getText).toList();
    }
}
