package org.jalinan.ui.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.controlsfx.control.CheckComboBox;
import org.jalinan.model.Component;
import org.jalinan.model.Language;
import org.jalinan.model.Milestone;
import org.jalinan.model.Participation;
import org.jalinan.model.Project;
import org.jalinan.model.RecordIds;
import org.jalinan.model.Role;
import org.jalinan.model.Samples;
import org.jalinan.model.change.Act;
import org.jalinan.model.change.Proposal;
import org.jalinan.text.Words;
import org.jalinan.ui.OpenWindow;
import org.jalinan.ui.Place;
import org.jalinan.ui.control.SceneCanvas;
import org.jalinan.ui.form.FieldEntry;
import org.jalinan.ui.form.FieldText;
import org.jalinan.wiring.Wiring;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ProjectPageTest {

    @TempDir
    private static Path folder;
    private OpenWindow window;
    private Wiring wiring;

    @Start
    private void start(Stage stage) throws IOException {
        window = OpenWindow.onTheFacts(Files.createTempDirectory(folder, "page"));
        wiring = window.wiring;
        wiring.navigator().go(new Place.ProjectPage(project().id()));
        window.show(stage);
    }

    @AfterEach
    void close() {
        assertEquals(List.of(), window.failures);
        window.close();
    }

    private Project project() {
        return wiring.model().portfolio().all(Project.class).filter(each -> each.number() == 1).findFirst()
                .orElseThrow();
    }

    private Milestone first() {
        return wiring.model().portfolio().naming(Milestone.class, project().id()).findFirst().orElseThrow();
    }

    @Test
    void everyProjectOpensAndNamesItself(FxRobot robot) {
        for (var each : wiring.model().portfolio().all(Project.class).toList()) {
            robot.interact(() -> wiring.navigator().go(new Place.ProjectPage(each.id())));
            assertEquals(each.title(), robot.lookup("#title").queryAs(Label.class).getText());
            showMilestones(robot);
            assertEquals(wiring.model().portfolio().countNaming(Milestone.class, each.id()),
                    table(robot).getItems().size());
        }
    }

    @Test
    void goingFromProjectToProjectChangesNone(FxRobot robot) {
        var projects = wiring.model().portfolio().all(Project.class).toList();
        for (var one : projects) {
            for (var other : projects) {
                for (var place : List.of(new Place.ProjectPage(one.id()), new Place.Meetings(),
                        new Place.ProjectPage(other.id()))) {
                    robot.interact(() -> wiring.navigator().go(place));
                }
                assertEquals(Optional.empty(), wiring.model().undoableProperty().get(),
                        one.code() + " to " + other.code());
            }
        }
    }

    @Test
    void aDateTypedInTheTableIsSavedWhenItIsLeftAndUndone(FxRobot robot) {
        showMilestones(robot);
        var id = first().id();
        type(robot, id, "target", "Jan 2027", KeyCode.TAB);
        assertEquals("Jan 2027", shown(id, "target"));
        assertEquals("forecast", column(robot), "Tab went on to the next cell");
        robot.push(KeyCode.ESCAPE);
        robot.interact(() -> wiring.model().undo());
        assertEquals("", shown(id, "target"));
        assertEquals(id, table(robot).getSelectionModel().getSelectedItem(), "the selection stayed");
    }

    @Test
    void anInvalidDateIsNotLostByAnotherTabPlaceOrLanguage(FxRobot robot) {
        showMilestones(robot);
        var id = first().id();
        type(robot, id, "forecast", "31 Feb 2027", KeyCode.ENTER);
        assertTrue(robot.lookup("#problems").query().isVisible());
        assertEquals("31 Feb 2027", framed(robot));
        robot.interact(() -> robot.lookup("#tabs").queryAs(TabPane.class).getSelectionModel().select(0));
        robot.interact(() -> wiring.navigator().go(new Place.Overview()));
        robot.interact(() -> window.messages.languageProperty().set(Language.MS));
        robot.interact(() -> wiring.navigator().go(new Place.ProjectPage(project().id())));
        showMilestones(robot);
        assertEquals("31 Feb 2027", cell(robot, id, "forecast"));
        assertEquals("1 ralat", robot.lookup("#errorCount").queryAs(Label.class).getText());
    }

    @Test
    void anEditLeftByGoingElsewhereIsSaved(FxRobot robot) {
        showMilestones(robot);
        var id = first().id();
        begin(robot, id, "forecast");
        robot.write("2028");
        robot.interact(() -> wiring.navigator().go(new Place.Overview()));
        assertEquals("2028", shown(id, "forecast"));
    }

    @Test
    void theBaselineOfWhatMetATargetIsThatTarget(FxRobot robot) {
        showMilestones(robot);
        var adopted = RecordIds.ofFact("MS-1-ADOPTED");
        robot.interact(() -> table(robot).getSelectionModel().select(adopted));
        assertTrue(robot.lookup(".side-pane .check").<Labeled>queryAll().stream().map(Labeled::getText)
                .anyMatch(said -> said.startsWith("Baseline") && said.contains("Oct 2025")));
        assertEquals(Optional.empty(), wiring.model().portfolio().get(Milestone.class, adopted).firstStated());
    }

    @Test
    void escapeRestoresTheCell(FxRobot robot) {
        showMilestones(robot);
        var before = first().title();
        type(robot, first().id(), "title", "Milestone 0042", KeyCode.ESCAPE);
        assertEquals(before, first().title());
        assertEquals(Optional.empty(), wiring.model().undoableProperty().get());
    }

    @Test
    void aRowIsAddedNamedDeletedAndBroughtBack(FxRobot robot) {
        showMilestones(robot);
        robot.interact(() -> table(robot).requestFocus());
        var before = table(robot).getItems().size();
        robot.push(KeyCode.CONTROL, KeyCode.N);
        robot.write("Milestone 0042").push(KeyCode.ENTER);
        var id = table(robot).getItems().getLast();
        assertEquals("Milestone 0042", wiring.model().portfolio().get(Milestone.class, id).title());
        robot.interact(() -> {
            table(robot).requestFocus();
            table(robot).getSelectionModel().select(before);
        });
        robot.push(KeyCode.DELETE);
        assertFalse(wiring.model().portfolio().find(Milestone.class, id).isPresent());
        assertEquals(before, table(robot).getItems().size());
        robot.interact(() -> wiring.model().undo());
        assertEquals(before + 1, table(robot).getItems().size());
    }

    @Test
    void aCellThatIsWrongHasAnIconAndTheSavedValueStruckThrough(FxRobot robot) {
        showMilestones(robot);
        var id = first().id();
        type(robot, id, "target", "Jan 2027", KeyCode.ENTER);
        type(robot, id, "target", "31 Feb 2027", KeyCode.ENTER);
        var wrong = robot.lookup(".milestone-cell")
                .match(node -> node.getPseudoClassStates().contains(FieldEntry.WRONG)).query();
        assertEquals("was Jan 2027", ((Label) wrong.lookup(".was")).getText());
        assertTrue(wrong.lookup(".ikonli-font-icon").isVisible());
        robot.interact(() -> robot.lookup("#problems .hyperlink").queryAs(Hyperlink.class).fire());
        assertEquals("28 Feb 2027", shown(id, "target"), "the first link puts it right");
    }

    @Test
    void aRowMovesWithAltAndAnArrowAndTakesTheSelectionWithIt(FxRobot robot) {
        showMilestones(robot);
        var order = List.copyOf(table(robot).getItems());
        robot.interact(() -> {
            table(robot).requestFocus();
            table(robot).getSelectionModel().clearAndSelect(0, table(robot).getColumns().get(1));
        });
        robot.push(KeyCode.ALT, KeyCode.DOWN);
        assertEquals(order.getFirst(), table(robot).getItems().get(1));
        assertEquals(order.getFirst(), table(robot).getSelectionModel().getSelectedItem());
        assertEquals("milestone.move", wiring.model().undoableProperty().get().orElseThrow().key());
        robot.interact(() -> wiring.model().undo());
        assertEquals(order, table(robot).getItems());
    }

    @Test
    void sortingByDateIsOneEditAndUndoGivesTheOrderBack(FxRobot robot) {
        showMilestones(robot);
        var id = table(robot).getItems().getFirst();
        robot.interact(() -> wiring.form().enter(id, "recorded", ""));
        robot.interact(() -> wiring.form().enter(id, "target", "2040"));
        var before = List.copyOf(table(robot).getItems());
        robot.interact(() -> robot.lookup(".milestones .menu-button").queryAs(MenuButton.class).getItems().getLast()
                .fire());
        assertEquals(id, table(robot).getItems().getLast());
        robot.interact(() -> wiring.model().undo());
        assertEquals(before, table(robot).getItems());
    }

    @Test
    void severalRowsAreDeletedAsOneEditAfterOneQuestion(FxRobot robot) {
        showMilestones(robot);
        var before = List.copyOf(table(robot).getItems());
        robot.interact(() -> {
            table(robot).requestFocus();
            table(robot).getSelectionModel().clearAndSelect(0, table(robot).getColumns().get(1));
            table(robot).getSelectionModel().select(1, table(robot).getColumns().get(1));
        });
        robot.push(KeyCode.DELETE);
        assertEquals(before.subList(2, before.size()), table(robot).getItems());
        assertEquals(1, window.asked.size());
        assertTrue(window.asked.getFirst().startsWith("Delete what is selected: milestone (2)?"),
                window.asked.getFirst());
        robot.interact(() -> wiring.model().undo());
        assertEquals(before, table(robot).getItems());
    }

    @Test
    void thePreviewFollowsAnEditAndANewRow(FxRobot robot) {
        showMilestones(robot);
        var marks = robot.lookup("#preview #marks").queryAs(SceneCanvas.class);
        var before = marks.shown();
        robot.interact(() -> wiring.form().enter(first().id(), "recorded", "12 Jan 2024"));
        assertNotEquals(before, marks.shown());
        assertFalse(robot.lookup("#preview #unsaved").query().isVisible());
        robot.interact(() -> robot.lookup(".milestones .tools .button").queryButton().fire());
        assertTrue(robot.lookup("#preview #unsaved").query().isVisible());
    }

    @Test
    void aMilestoneOpensOnTheTimelineSelected(FxRobot robot) {
        showMilestones(robot);
        var id = first().id();
        robot.interact(() -> table(robot).getSelectionModel().clearAndSelect(0, table(robot).getColumns().get(1)));
        robot.interact(() -> robot.lookup("#preview .hyperlink").queryAs(Hyperlink.class).fire());
        assertEquals(new Place.Timeline(Optional.of(id)), wiring.navigator().place());
        assertEquals(first().title(), robot.lookup(".inspector #title").queryAs(Label.class).getText());
    }

    @Test
    void aFieldOfTheSummaryIsSavedWhenItIsLeft(FxRobot robot) {
        var entry = FieldEntry.in(robot.lookup("#summary #fields").queryAs(Parent.class))
                .filter(each -> each.field().equals("titleMs")).findFirst().orElseThrow();
        robot.interact(entry::focus);
        robot.write("Projek 0042").push(KeyCode.TAB);
        assertEquals(Optional.of("Projek 0042"), project().titleMs());
        assertEquals("Projek 0042", robot.lookup(".project-page #malay").queryAs(Label.class).getText());
    }

    @Test
    void aProjectThatIsUndoneLeadsBackToTheList(FxRobot robot) {
        var made = Samples.project("Project 0042");
        robot.interact(() -> {
            wiring.model()
                    .commit(Proposal.put(wiring.model().portfolio(), Act.of("project.create", "Project 0042"), made));
            wiring.navigator().go(new Place.ProjectPage(made.id()));
        });
        assertEquals("Project 0042", robot.lookup("#title").queryAs(Label.class).getText());
        robot.interact(() -> wiring.model().undo());
        assertEquals(new Place.Projects(), wiring.navigator().place());
    }

    @Test
    void severalMemberStatesAreGivenARoleAtOnce(FxRobot robot) {
        showTab(robot, 2);
        var before = wiring.model().portfolio().countNaming(Participation.class, project().id());
        robot.interact(() -> {
            CheckComboBox<?> states = robot.lookup("#partners #states").queryAs(CheckComboBox.class);
            states.getCheckModel().check(0);
            states.getCheckModel().check(1);
            ComboBox<?> role = robot.lookup("#partners #role").queryAs(ComboBox.class);
            role.getSelectionModel().select(Role.SUPPORTING_MEMBER_STATE.ordinal());
            robot.lookup("#partners #give").queryButton().fire();
        });
        assertEquals(before + 2, wiring.model().portfolio().countNaming(Participation.class, project().id()));
        assertEquals(before + 2, robot.lookup("#partners #table").queryTableView().getItems().size());
        robot.interact(() -> wiring.model().undo());
        assertEquals(before, wiring.model().portfolio().countNaming(Participation.class, project().id()),
                "both were one edit");
    }

    @Test
    void everySourceOfThePageIsListed(FxRobot robot) {
        showTab(robot, 7);
        var count = robot.lookup("#sourceCount").queryAs(Label.class).getText();
        assertEquals(count, Integer.toString(robot.lookup("#sources #table").queryTableView().getItems().size()));
    }

    private void showMilestones(FxRobot robot) {
        showTab(robot, 1);
    }

    private static void showTab(FxRobot robot, int tab) {
        robot.interact(() -> robot.lookup("#tabs").queryAs(TabPane.class).getSelectionModel().select(tab));
    }

    @SuppressWarnings("unchecked")
    private static TableView<UUID> table(FxRobot robot) {
        return robot.lookup("#milestones #table").queryAs(TableView.class);
    }

    private static void begin(FxRobot robot, UUID id, String column) {
        robot.interact(() -> {
            var table = table(robot);
            var found = table.getColumns().stream().filter(each -> column.equals(each.getId())).findFirst()
                    .orElseThrow();
            table.requestFocus();
            table.getSelectionModel().clearAndSelect(table.getItems().indexOf(id), found);
            table.edit(table.getItems().indexOf(id), found);
        });
    }

    private static void type(FxRobot robot, UUID id, String column, String text, KeyCode then) {
        begin(robot, id, column);
        robot.write(text).push(then);
    }

    /// The text of the cell that is framed as wrong.
    private static String framed(FxRobot robot) {
        var cell = robot.lookup(".milestone-cell").match(node -> node.getPseudoClassStates().contains(FieldEntry.WRONG))
                .query();
        return ((Label) cell.lookup(".plain")).getText();
    }

    private static String column(FxRobot robot) {
        return table(robot).getEditingCell().getTableColumn().getId();
    }

    private static String cell(FxRobot robot, UUID id, String column) {
        var found = table(robot).getColumns().stream().filter(each -> column.equals(each.getId())).findFirst()
                .orElseThrow();
        var row = (MilestoneRow) found.getCellObservableValue(id).getValue();
        return row.text(column, Words.in(Language.EN));
    }

    private String shown(UUID id, String field) {
        return FieldText.of(Component.named(Milestone.class, field).orElseThrow()
                .get(wiring.model().portfolio().get(Milestone.class, id)), window.messages.words());
    }
}
