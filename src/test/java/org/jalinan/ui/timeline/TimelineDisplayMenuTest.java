package org.jalinan.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import org.jalinan.chart.Primitive.Text;
import org.jalinan.chart.Scene;
import org.jalinan.ui.Place;
import org.jalinan.ui.WindowTest;
import org.jalinan.ui.control.SceneCanvas;
import org.junit.jupiter.api.Test;

/// What stands around the surface of the timeline: what is shown beside a mark, how years are counted, snapping.
class TimelineDisplayMenuTest extends WindowTest {

    TimelineDisplayMenuTest() {
        super(new Place.Timeline());
    }

    @Test
    void namesStandBesideTheMarksOnceAnOfficerChoosesThem() {
        assertFalse(texts().contains("First deliverable · Dec 2024"));
        choose("#displaying", "Beside a mark", "Name");
        assertTrue(texts().contains("First deliverable · Dec 2024"), () -> texts().toString());
    }

    @Test
    void aFiscalYearStandsAboveTheQuartersOnceAnOfficerChoosesIt() {
        choose("#displaying", "Years", "Fiscal years from Apr");
        assertTrue(texts().stream().anyMatch(each -> each.startsWith("Fiscal year 2025/26")), () -> texts().toString());
    }

    @Test
    void snappingSaysWhereItSnapsAndCanBeSwitchedOff() {
        ToggleButton snapping = lookup("#snapping").query();
        assertEquals("week", snapping.getText());
        clickOn(snapping);
        assertEquals("off", snapping.getText());
    }

    private void choose(String button, String menu, String item) {
        interact(() -> ((Menu) named(lookup(button).queryAs(MenuButton.class).getItems(), menu)).getItems().stream()
                .filter(each -> item.equals(each.getText())).findFirst().orElseThrow().fire());
    }

    private static MenuItem named(List<MenuItem> items, String words) {
        return items.stream().filter(each -> words.equals(each.getText())).findFirst().orElseThrow();
    }

    private List<String> texts() {
        Scene shown = from(lookup(".timeline-canvas").<Node>query()).lookup(".scene-canvas").queryAs(SceneCanvas.class)
                .shown();
        return shown.primitives().stream().filter(Text.class::isInstance).map(each -> ((Text) each).text()).toList();
    }
}
