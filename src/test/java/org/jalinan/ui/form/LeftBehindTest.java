package org.jalinan.ui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import org.jalinan.model.IssuedKind;
import org.jalinan.model.Language;
import org.jalinan.model.Line;
import org.jalinan.model.Project;
import org.jalinan.model.RecordIds;
import org.jalinan.ui.OpenWindow;
import org.jalinan.ui.Place;
import org.jalinan.ui.Places;
import org.jalinan.ui.WindowTest;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// A program that ended while somebody was typing.
class LeftBehindTest extends WindowTest {

    private static final Place PAGE = new Place.ProjectPage(RecordIds.ofFact("PRJ-4"));

    private static final UUID JAPAN = RecordIds.ofFact("country/JP");

    LeftBehindTest() {
        super(PAGE);
    }

    @Test
    void whatWasBeingTypedIsOfferedAgainAndSavedByOnePress() throws TimeoutException {
        type("Title 0042");
        assertEquals(List.of(), window.wiring.form().entries().begun().toList(), "nobody judges it yet");
        endAndStartAgain();
        assertEquals("Not saved when the program ended: Title of 5G · " + project().title() + ", “Title 0042”.",
                notice().replace(project().shortTitle(), project().title()));
        interact(() -> window.messages.languageProperty().set(Language.MS));
        assertTrue(notice().startsWith("Tidak disimpan semasa program berakhir: "), notice());
        press("Simpan");
        assertEquals("Title 0042", project().title());
        assertTrue(lookup(".standing-notice").queryAll().isEmpty());
        endAndStartAgain();
        assertTrue(lookup(".standing-notice").queryAll().isEmpty());
    }

    @Test
    void itStandsInItsFieldWithTheChoiceToSaveItOrToPutBackWhatWas() throws TimeoutException {
        var before = project().title();
        type("Title 0042");
        endAndStartAgain();
        press("Show");
        assertEquals("Title 0042", field().getText());
        assertEquals(before, project().title(), "showing it saves nothing");
        clickLink("Put back what is saved");
        assertEquals(before, field().getText());
        endAndStartAgain();
        assertTrue(lookup(".standing-notice").queryAll().isEmpty());
    }

    @Test
    void whatIsTypedAndTakenBackLeavesNothing() throws TimeoutException {
        var before = project().title();
        type("Title 0042");
        interact(() -> field().setText(before));
        endAndStartAgain();
        assertTrue(lookup(".standing-notice").queryAll().isEmpty());
    }

    @Test
    void whatWasTypedIntoANewProjectStandsInItAgain() throws TimeoutException {
        interact(() -> window.wiring.navigator().go(Place.Projects.toCreate()));
        jot(".new-project #code", "X0042");
        jot(".new-project #title", "Project 0042");
        endAndStartAgain();
        assertEquals("Not saved when the program ended, new project: “X0042”, “Project 0042”.", notice());
        press("Show");
        assertEquals("Project 0042", lookup(".new-project #title").<TextInputControl>query().getText());
        interact(() -> lookup(".new-project .accent").<Button>query().fire());
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(window.store.portfolio().all(Project.class).anyMatch(each -> each.code().equals("X0042")));
        endAndStartAgain();
        assertTrue(lookup(".standing-notice").queryAll().isEmpty());
    }

    @Test
    void theNameOfAPointIsKeptUntilItIsForgotten() throws TimeoutException {
        clickOn("#chip");
        jot("#snapshot-name", "Before trial 0042");
        endAndStartAgain();
        assertEquals("Not saved when the program ended, name of a point in time: “Before trial 0042”.", notice());
        press("Forget it");
        endAndStartAgain();
        assertTrue(lookup(".standing-notice").queryAll().isEmpty());
    }

    @Test
    void whatWasTypedAndChosenForABilateralStandsThereAgain() throws TimeoutException {
        openPlan();
        interact(() -> lookup("#plan-mode").<ComboBox<Choice>>query().getSelectionModel().select(1));
        jot("#plan-place", "Place 0042");
        var chosen = lookup("#plan-mode").<ComboBox<Choice>>query().getValue();
        endAndStartAgain();
        assertEquals("Not saved when the program ended, planned bilateral: “Place 0042”.", notice());
        openPlan();
        assertEquals(chosen, lookup("#plan-mode").<ComboBox<Choice>>query().getValue());
        assertEquals("Place 0042", lookup("#plan-place").<TextInputControl>query().getText());
    }

    private void openPlan() {
        interact(() -> window.wiring.navigator().go(Places.of(window.store.portfolio(), JAPAN).orElseThrow()));
        WaitForAsyncUtils.waitForFxEvents();
        interact(() -> lookup("#plan").queryButton().fire());
    }

    @Test
    void theWordingOfAPointIsKeptUntilItIsConfirmed() throws TimeoutException {
        openBrief();
        jot(".point .text-area", "Point 0042");
        endAndStartAgain();
        assertEquals("Not saved when the program ended, wording of a point in a brief: “Point 0042”.", notice());
        openBrief();
        assertEquals("Point 0042", lookup(".point .text-area").<TextInputControl>query().getText());
        interact(() -> lookup(".point .button").<Button>query().fire());
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(window.store.portfolio().all(Line.class).anyMatch(each -> each.text().equals("Point 0042")));
        endAndStartAgain();
        assertTrue(lookup(".standing-notice").queryAll().isEmpty());
    }

    private void openBrief() throws TimeoutException {
        interact(() -> window.wiring.navigator().go(Place.Documents.of(IssuedKind.PARTNER_BRIEF, JAPAN)));
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> lookup(".point .text-area").tryQuery().isPresent());
    }

    @Test
    void whereASourceSaysItIsKeptUntilItIsCited() throws TimeoutException {
        interact(() -> lookup(".cite").<Hyperlink>queryAll().stream().filter(Node::isVisible).findFirst()
                .orElseThrow().fire());
        jot("#cite-locator", "page 42");
        endAndStartAgain();
        assertEquals("Not saved when the program ended, source of a field: “page 42”.", notice());
    }

    private void jot(String field, String text) throws TimeoutException {
        interact(() -> lookup(field).<TextInputControl>query().setText(text));
        var kept = JottingFile.in(window.store.drafts());
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> kept.read().containsValue(text));
    }

    /// Types and rests, without leaving the field.
    private void type(String text) throws TimeoutException {
        interact(() -> {
            field().requestFocus();
            field().setText(text);
        });
        var kept = DraftFile.in(window.store.drafts());
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS,
                () -> kept.read().stream().anyMatch(each -> each.text().equals(text)));
    }

    /// As after a crash: no screen was left, nothing was put away.
    private void endAndStartAgain() throws TimeoutException {
        window.close();
        FxToolkit.setupFixture(() -> stage.hide());
        FxToolkit.setupFixture(() -> window = OpenWindow.onNothing(folder).show(stage));
    }

    private Project project() {
        return window.store.portfolio().get(Project.class, RecordIds.ofFact("PRJ-4"));
    }

    private TextInputControl field() {
        return lookup(".field-entry").<FieldEntry>queryAll().stream().filter(each -> each.field().equals("title"))
                .flatMap(each -> each.lookupAll(".text-input").stream()).map(TextInputControl.class::cast).findFirst()
                .orElseThrow();
    }

    private String notice() {
        return lookup(".standing-notice > .label").<Label>query().getText();
    }

    private void press(String label) {
        interact(() -> lookup(".standing-notice .button").<Button>queryAll().stream()
                .filter(each -> label.equals(each.getText())).findFirst().orElseThrow().fire());
    }

    private void clickLink(String words) {
        interact(() -> lookup(words).queryAs(Hyperlink.class).fire());
    }
}
