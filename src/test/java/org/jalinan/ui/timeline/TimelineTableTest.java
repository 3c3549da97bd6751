package org.jalinan.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.jalinan.chart.Rows.Head;
import org.jalinan.chart.Tabulation.Column;
import org.jalinan.chart.Tabulation.Line;
import org.jalinan.model.Dependency;
import org.jalinan.model.Milestone;
import org.jalinan.model.StatedDate;
import org.jalinan.model.change.Act;
import org.jalinan.model.change.Proposal;
import org.jalinan.ui.Place;
import org.jalinan.ui.WindowTest;
import org.junit.jupiter.api.Test;

/// The table in the place of the surface, by keys and mouse.
class TimelineTableTest extends WindowTest {

    TimelineTableTest() {
        super(new Place.Timeline());
    }

    @Test
    void oneKeyShowsTheSameLinesAndSelectionAndOneKeyLeadsBack() {
        var canvas = canvas();
        type(KeyCode.HOME).type(KeyCode.DOWN, 4).type(KeyCode.SPACE);
        var said = canvas.getAccessibleText();
        type(KeyCode.B);
        assertNull(canvas.getScene());
        assertEquals("Declaration adopted by leaders", selected().cell(Column.NAME).orElseThrow());
        assertEquals(said, row().getAccessibleText());
        type(KeyCode.DOWN);
        assertTrue(inspected().startsWith("Target stated: formal establishment"), this::inspected);
        type(KeyCode.B);
        assertNotNull(canvas.getScene());
        assertTrue(canvas.isFocused());
        assertTrue(canvas.getAccessibleText().startsWith("ASEAN AI Safe: Formal establishment"),
                canvas::getAccessibleText);
    }

    @Test
    void whatNobodyRecordedIsSaid() {
        canvas();
        type(KeyCode.END).type(KeyCode.SPACE).type(KeyCode.B);
        assertEquals(Optional.of("+325 d"), selected().cell(Column.PAST));
        var missing = from(row()).lookup(".not-recorded").queryAllAs(Label.class).stream().map(Labeled::getText);
        assertEquals(Set.of("not recorded", "none recorded"), missing.collect(Collectors.toSet()));
    }

    @Test
    void aLaneFoldsAndUnfoldsByKeysAndTheSurfaceWithIt() {
        canvas();
        clickOn("#tabling");
        int lines = table().getItems().size();
        type(KeyCode.HOME).type(KeyCode.DOWN).type(KeyCode.LEFT);
        assertFalse(((Head) selected().row()).folded());
        type(KeyCode.LEFT);
        assertTrue(((Head) selected().row()).folded());
        assertTrue(table().getItems().size() < lines);
        type(KeyCode.RIGHT);
        assertEquals(lines, table().getItems().size());
        clickOn(from(row()).lookup(".fold").<Node>query());
        assertTrue(table().getItems().size() < lines);
    }

    @Test
    void theTableFollowsAnEditAndTheGrouping() {
        canvas();
        type(KeyCode.END).type(KeyCode.SPACE).type(KeyCode.B);
        var target = (Milestone) window.wiring.model().portfolio().find(selected().row().record()).orElseThrow();
        interact(() -> window.wiring.model().commit(Proposal.put(window.wiring.model().portfolio(),
                Act.of("test.forecast"), target.expected(StatedDate.day(LocalDate.of(2027, 1, 12))))));
        assertEquals(Optional.of("12 Jan 2027"), selected().cell(Column.FORECAST));
        choose("#arranging", "Lanes by", "Partner country");
        assertEquals("Malaysia", table().getItems().getFirst().cell(Column.LANE).orElseThrow());
    }

    @Test
    void theKeysThatEditOnTheSurfaceEditInTheTableToo() {
        canvas();
        type(KeyCode.END).type(KeyCode.SPACE).type(KeyCode.B);
        push(KeyCode.ALT, KeyCode.RIGHT);
        assertTrue(selected().cell(Column.FORECAST).isPresent(), () -> selected().toString());
        push(KeyCode.CONTROL, KeyCode.L);
        type(KeyCode.UP);
        type(KeyCode.ENTER);
        assertEquals(1, window.wiring.model().portfolio().all(Dependency.class).count());
        assertTrue(selected().cell(Column.BEFORE).isPresent(), () -> selected().toString());
    }

    @Test
    void enterOpensTheProject() {
        canvas();
        clickOn("#tabling");
        type(KeyCode.HOME).type(KeyCode.DOWN).type(KeyCode.ENTER);
        assertTrue(window.wiring.navigator().place() instanceof Place.ProjectPage);
    }

    private TimelineCanvas canvas() {
        var canvas = lookup(".timeline-canvas").queryAs(TimelineCanvas.class);
        interact(canvas::requestFocus);
        return canvas;
    }

    @SuppressWarnings("unchecked")
    private TableView<Line> table() {
        return lookup(".timeline-table").queryAs(TableView.class);
    }

    private Line selected() {
        return table().getSelectionModel().getSelectedItem();
    }

    private TableRow<?> row() {
        return lookup(".timeline-table .table-row-cell").queryAllAs(TableRow.class).stream()
                .filter(row -> row.isSelected()).findFirst().orElseThrow();
    }

    private String inspected() {
        return lookup(".inspector .strong").queryAs(Label.class).getText();
    }
}
