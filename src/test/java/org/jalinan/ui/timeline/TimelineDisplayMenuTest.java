package org.jalinan.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import org.jalinan.chart.Primitive.Text;
import org.jalinan.chart.Scene;
import org.jalinan.model.Language;
import org.jalinan.ui.Place;
import org.jalinan.ui.WindowTest;
import org.jalinan.ui.control.SceneCanvas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.util.WaitForAsyncUtils;

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

    @ParameterizedTest
    @EnumSource
    void noWordOfTheBarsIsCutInTheSmallestWindow(Language language) {
        interact(() -> {
            window.messages.languageProperty().set(language);
            stage.setWidth(1180);
            stage.setHeight(720);
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(List.of(), lookup(".timeline .toolbar .button, .timeline .toolbar .toggle-button, "
                + ".timeline .toolbar .menu-button, .timeline .filters-bar .menu-button, "
                + ".timeline .filters-bar .label").queryAllAs(Labeled.class).stream()
                .filter(Labeled::isTextTruncated).map(Labeled::getText).toList());
    }

    private List<String> texts() {
        Scene shown = from(lookup(".timeline-canvas").<Node>query()).lookup(".scene-canvas").queryAs(SceneCanvas.class)
                .shown();
        return shown.primitives().stream().filter(Text.class::isInstance).map(each -> ((Text) each).text()).toList();
    }
}
