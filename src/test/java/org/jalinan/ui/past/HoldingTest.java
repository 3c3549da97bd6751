package org.jalinan.ui.past;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.jalinan.model.Project;
import org.jalinan.model.RecordIds;
import org.jalinan.model.Samples;
import org.jalinan.model.change.Act;
import org.jalinan.model.change.Proposal;
import org.jalinan.ui.OpenWindow;
import org.jalinan.ui.Place;
import org.jalinan.ui.WindowTest;
import org.jalinan.ui.form.FieldEntry;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/// A window on a portfolio that somebody else has open.
class HoldingTest extends WindowTest {

    private static final Place PAGE = new Place.ProjectPage(RecordIds.ofFact("PRJ-4"));

    HoldingTest() {
        super(PAGE);
    }

    @Test
    void itShowsWhatTheOtherSavesAndIsOpenedForEditingOnceTheOtherCloses() throws TimeoutException {
        var other = window;
        FxToolkit.setupFixture(() -> stage.hide());
        FxToolkit.setupFixture(() -> window = OpenWindow.onNothing(folder).show(stage));
        go(PAGE);
        assertTrue(sentence().startsWith("Officer 0001 has this portfolio open"), sentence());
        assertFalse(title().isEditable());
        interact(() -> other.wiring.model().commit(Proposal.put(other.store.portfolio(), Act.of("test.edit"),
                Samples.set(project(other), "titleMs", "Tajuk 0042"))));
        interact(() -> window.wiring.model().follow());
        assertEquals("Tajuk 0042", project(window).titleMs().orElseThrow());
        interact(() -> lookup(".held > .button").<Button>query().fire());
        assertTrue(sentence().startsWith("Officer 0001 has this portfolio open"), "it is still theirs");
        other.close();
        interact(() -> window.wiring.model().follow());
        assertEquals("Nobody has this portfolio open any more.", sentence());
        push(KeyCode.F5);
        assertFalse(lookup(".held").query().isVisible());
        assertTrue(title().isEditable());
        interact(() -> window.wiring.form().enter(project(window).id(), "titleMs", "Tajuk 0043"));
        assertEquals("Tajuk 0043", project(window).titleMs().orElseThrow());
        assertEquals(List.of(), window.store.check().findings());
    }

    private static Project project(OpenWindow of) {
        return of.wiring.model().portfolio().get(Project.class, RecordIds.ofFact("PRJ-4"));
    }

    private String sentence() {
        return lookup(".held > .strong").<Label>query().getText();
    }

    private TextInputControl title() {
        return lookup(".field-entry").<FieldEntry>queryAll().stream().filter(each -> each.field().equals("title"))
                .flatMap(each -> each.lookupAll(".text-input").stream()).map(TextInputControl.class::cast).findFirst()
                .orElseThrow();
    }
}
