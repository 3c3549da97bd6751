package org.jalinan.ui.meetings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.jalinan.ui.OpenWindow;
import org.jalinan.ui.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

class EmptyPortfolioTest extends FxRobot {

    @TempDir
    private Path folder;
    private OpenWindow window;

    @Test
    void anEmptyListSaysSoAndOffersTheActionThatFillsIt() throws TimeoutException {
        Stage stage = FxToolkit.registerPrimaryStage();
        FxToolkit.setupFixture(() -> window = OpenWindow.onNothing(folder).show(stage));
        interact(() -> window.wiring.navigator().go(new Place.Meetings()));
        assertEquals("No event and no meeting is recorded.", lookup("#nothing").queryAs(Labeled.class).getText());
        clickOn(".empty-action");
        assertTrue(lookup(".detail-pane").query().isVisible());
        interact(() -> window.wiring.navigator().go(new Place.Undertakings()));
        assertEquals("No undertaking is recorded.", lookup("#nothing").queryAs(Labeled.class).getText());
        FxToolkit.setupFixture(stage::close);
        window.close();
        assertEquals(List.of(), window.failures);
    }
}
