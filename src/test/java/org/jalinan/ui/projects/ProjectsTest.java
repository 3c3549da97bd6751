package org.jalinan.ui.projects;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.jalinan.model.Language;
import org.jalinan.model.Milestone;
import org.jalinan.model.Project;
import org.jalinan.model.change.Act;
import org.jalinan.model.change.Proposal;
import org.jalinan.ui.Place;
import org.jalinan.ui.Preferences;
import org.jalinan.ui.WindowTest;
import org.jalinan.ui.form.FieldEntry;
import org.jalinan.ui.list.RecordList;
import org.jalinan.ui.settings.SettingsFile;
import org.junit.jupiter.api.Test;

class ProjectsTest extends WindowTest {

    ProjectsTest() {
        super(new Place.Projects());
    }

    @Test
    void theFilterFindsInAnyColumnAndSaysHowMuchItHides() {
        press(KeyCode.CONTROL, KeyCode.F).release(KeyCode.F, KeyCode.CONTROL);
        write("cloud");
        assertEquals(List.of("CC"), codes());
        push(KeyCode.ESCAPE);
        assertEquals(5, codes().size());
        write("5g");
        assertEquals(List.of("5G"), codes());
        assertEquals("1 of 5 shown, 4 hidden", text(".list-count"));
        clickOn(".show-all");
        assertEquals("5 shown, nothing hidden", text(".list-count"));
    }

    @Test
    void aFilterThatFindsNothingSaysSoAndOffersAllAgain() {
        clickOn(".list-filter").write("zzz");
        assertEquals("None of the 5 rows fits these filters.", text("#nothing"));
        clickOn(".empty-action");
        assertEquals(5, codes().size());
    }

    @Test
    void conditionsAreSwitchedByMouseAndByKey() {
        clickOn("past target");
        assertEquals(List.of("CS"), codes());
        push(KeyCode.TAB).push(KeyCode.SPACE);
        assertEquals("no fact for 365 d", chipsOn().getLast());
        push(KeyCode.SPACE);
        clickOn("past target");
        assertEquals(5, codes().size());
    }

    @Test
    void aChoiceStandsAsAChipWhileItIsOn() {
        clickOn(lookup(".condition-menu").nth(1).<Node>query()).push(KeyCode.DOWN).push(KeyCode.ENTER);
        assertEquals(List.of("DC", "5G"), codes());
        clickOn(".condition-chip:selected");
        assertEquals(5, codes().size());
    }

    @Test
    void columnsAndOrderAreRememberedInTheSettings() {
        clickOn("#columns").clickOn("#there-lead").clickOn("#sort-code");
        assertEquals(List.of("5G", "AI", "CC", "CS", "DC"), codes());
        push(KeyCode.SPACE).push(KeyCode.ESCAPE);
        assertEquals(List.of("DC", "CS", "CC", "AI", "5G"), codes());
        var remembered = new Preferences(new SettingsFile(folder.resolve("settings.properties")))
                .arrangement("projects").orElseThrow();
        assertTrue(remembered.endsWith("|code desc") && remembered.contains("!lead "), remembered);
        interact(() -> window.messages.languageProperty().set(Language.MS));
        assertEquals(List.of("DC", "CS", "CC", "AI", "5G"), codes());
    }

    @Test
    void selectedRowsAreCopiedAsText() {
        clickOn("CC");
        press(KeyCode.SHIFT, KeyCode.DOWN).release(KeyCode.DOWN, KeyCode.SHIFT);
        press(KeyCode.CONTROL, KeyCode.C).release(KeyCode.C, KeyCode.CONTROL);
        var lines = new ArrayList<String>();
        interact(() -> lines.addAll(Clipboard.getSystemClipboard().getString().lines().toList()));
        assertEquals("Code\tTitle\tStage\tDocumented state\tLead\tNext milestone\tLast fact", lines.getFirst());
        assertEquals(List.of("CC", "5G"), lines.stream().skip(1).map(line -> line.split("\t")[0]).toList());
    }

    @Test
    void theSelectionStaysWithItsRecordWhenThePortfolioChanges() {
        clickOn("CC");
        interact(() -> window.wiring.model().commit(Proposal.remove(window.wiring.model().portfolio(),
                Act.of("project.delete", "AI"), project("AI"))));
        assertEquals(List.of("DC", "CC", "5G", "CS"), codes());
        assertEquals("CC", list().selected().orElseThrow().project().code());
        push(KeyCode.DELETE);
        assertEquals("5G", list().selected().orElseThrow().project().code());
    }

    @Test
    void severalProjectsAreDeletedAndComeBackAsOne() {
        clickOn("DC");
        press(KeyCode.CONTROL, KeyCode.A).release(KeyCode.A, KeyCode.CONTROL);
        push(KeyCode.DELETE);
        assertEquals("No project yet.", text("#nothing"));
        clickOn(".toast-undo");
        assertEquals(5, codes().size());
    }

    @Test
    void aDeletedProjectComesBackWithEverythingThatBelongedToIt() {
        var milestones = window.store.portfolio().count(Milestone.class);
        clickOn("CS");
        push(KeyCode.DELETE);
        assertEquals(List.of("AI", "DC", "CC", "5G"), codes());
        assertTrue(window.store.portfolio().count(Milestone.class) < milestones);
        clickOn(".toast-undo");
        assertEquals(5, codes().size());
        assertEquals(milestones, window.store.portfolio().count(Milestone.class));
    }

    @Test
    void aProjectIsCreatedByCodeAndTitleAndIsTheLast() {
        press(KeyCode.CONTROL, KeyCode.N).release(KeyCode.N, KeyCode.CONTROL);
        clickOn(".new-project #code").write("P42").push(KeyCode.TAB);
        write("Project 0042").push(KeyCode.ENTER);
        var created = window.store.portfolio().all(Project.class).filter(each -> each.code().equals("P42")).findAny()
                .orElseThrow();
        assertEquals("Project 0042", created.title());
        assertEquals(6, created.number());
        assertEquals(new Place.ProjectPage(created.id()), window.wiring.navigator().place());
    }

    @Test
    void aCodeThatIsTakenCreatesNothingAndSaysWhy() {
        press(KeyCode.CONTROL, KeyCode.N).release(KeyCode.N, KeyCode.CONTROL);
        interact(() -> {
            lookup(".new-project #code").queryAs(TextField.class).setText("cs");
            var title = lookup(".new-project #title").queryAs(TextField.class);
            title.setText("Project 0042");
            title.requestFocus();
        });
        push(KeyCode.ENTER);
        assertEquals("The code cs is already in use.",
                ((Text) lookup(".new-project .problem-line .sentence").query()).getText());
        assertTrue(lookup(".new-project #code").query().getPseudoClassStates().contains(FieldEntry.WRONG));
        assertFalse(lookup(".new-project #title").query().getPseudoClassStates().contains(FieldEntry.WRONG));
        assertEquals(5, window.store.portfolio().count(Project.class));
        push(KeyCode.ESCAPE);
        assertFalse(lookup(".new-project").query().isVisible());
    }

    @Test
    void enterOpensTheSelectedProject() {
        clickOn("CS");
        push(KeyCode.ENTER);
        assertTrue(window.wiring.navigator().place() instanceof Place.ProjectPage);
    }

    private RecordList<ProjectLine> list() {
        return lookup(".record-list").query();
    }

    private List<String> codes() {
        return list().rows().stream().map(line -> line.project().code()).toList();
    }

    private List<String> chipsOn() {
        return lookup(".condition-chip").queryAllAs(ToggleButton.class).stream().filter(ToggleButton::isSelected)
                .map(ToggleButton::getText).toList();
    }

    private Project project(String code) {
        return window.store.portfolio().all(Project.class).filter(each -> each.code().equals(code)).findAny()
                .orElseThrow();
    }

    private String text(String query) {
        return ((Labeled) lookup(query).query()).getText();
    }
}
