package org.jalinan.ui.projects;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jalinan.model.Milestone;
import org.jalinan.model.Project;
import org.jalinan.ui.OpenWindow;
import org.jalinan.ui.Place;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

class ProjectsTest extends FxRobot {

    @TempDir
    private Path folder;
    private Stage stage;
    private OpenWindow window;

    @BeforeEach
    void open() throws TimeoutException {
        stage = FxToolkit.registerPrimaryStage();
        FxToolkit.setupFixture(() -> window = OpenWindow.onTheFacts(folder).show(stage));
        interact(() -> window.wiring.navigator().go(new Place.Projects()));
    }

    @AfterEach
    void close() throws TimeoutException {
        FxToolkit.setupFixture(() -> stage.close());
        window.close();
        assertEquals(List.of(), window.failures);
    }

    @Test
    void theFilterFindsByCodeOrTitleInAnyCase() {
        press(KeyCode.CONTROL, KeyCode.F).release(KeyCode.F, KeyCode.CONTROL);
        write("cloud");
        assertEquals(List.of("CC"), codes());
        push(KeyCode.ESCAPE);
        assertEquals(5, codes().size());
        write("5g");
        assertEquals(List.of("5G"), codes());
    }

    @Test
    void aFilterThatFindsNothingSaysSo() {
        clickOn("#filter").write("zzz");
        assertEquals("No project has “zzz” in its code or title.", text("#nothing"));
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
        assertEquals("The code cs is already in use.", text(".problem"));
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

    private List<String> codes() {
        TableView<ProjectLine> table = lookup("#table").query();
        return table.getItems().stream().map(line -> line.project().code()).toList();
    }

    private String text(String query) {
        return ((Labeled) lookup(query).query()).getText();
    }
}
