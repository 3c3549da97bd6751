package org.jalinan.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import org.jalinan.model.Language;
import org.jalinan.ui.Place;
import org.jalinan.ui.WindowTest;
import org.junit.jupiter.api.Test;

/// A change of language makes the screen anew and leaves what the officer chose to see.
class LastViewTest extends WindowTest {

    LastViewTest() {
        super(new Place.Timeline());
    }

    @Test
    void lanesAndFilterOutliveAChangeOfLanguage() {
        interact(() -> lanesBy("Lead").fire());
        interact(() -> words().setText("Strategy"));
        var lanes = lanes();
        interact(() -> window.messages.languageProperty().set(Language.MS));
        assertNotEquals(lanes, lanes(), "in Malay");
        assertEquals("Strategy", words().getText());
        interact(() -> window.messages.languageProperty().set(Language.EN));
        assertEquals(lanes, lanes());
    }

    private TextField words() {
        return lookup(".filters .text-field").match(node -> !node.getStyleClass().contains("status-date"))
                .<TextField>query();
    }

    private String lanes() {
        return lookup("#arranging").<MenuButton>query().getText();
    }

    private MenuItem lanesBy(String name) {
        var levels = (Menu) lookup("#arranging").<MenuButton>query().getItems().getFirst();
        return levels.getItems().stream().filter(each -> each.getText().startsWith(name)).findFirst().orElseThrow();
    }
}
