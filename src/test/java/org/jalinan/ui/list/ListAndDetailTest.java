package org.jalinan.ui.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jalinan.model.Source;
import org.jalinan.ui.Place;
import org.jalinan.ui.WindowTest;
import org.junit.jupiter.api.Test;

class ListAndDetailTest extends WindowTest {

    ListAndDetailTest() {
        super(new Place.Undertakings());
    }

    @Test
    void escLeadsFromTheFieldToTheRowsAndFromThereClosesTheDetail() {
        type(KeyCode.DOWN).type(KeyCode.ENTER);
        assertTrue(stage.getScene().getFocusOwner() instanceof TextArea);
        type(KeyCode.ESCAPE);
        assertEquals(table(), stage.getScene().getFocusOwner());
        assertTrue(detail().isVisible());
        type(KeyCode.ESCAPE);
        assertFalse(detail().isVisible());
        type(KeyCode.DOWN);
        assertTrue(detail().isVisible());
    }

    @Test
    void escRestoresWhatWasTypedBeforeItLeadsAway() {
        type(KeyCode.DOWN).type(KeyCode.ENTER);
        var field = (TextArea) stage.getScene().getFocusOwner();
        var before = field.getText();
        write("Word 0042").type(KeyCode.ESCAPE);
        assertEquals(before, field.getText());
        assertEquals(field, stage.getScene().getFocusOwner());
    }

    @Test
    void columnsGiveWayBesideTheDetailAndComeBackWithTheRoom() {
        var all = table().getVisibleLeafColumns().stream().map(TableColumn::getId).toList();
        type(KeyCode.DOWN);
        var left = table().getVisibleLeafColumns().stream().map(TableColumn::getId).toList();
        assertTrue(left.size() < all.size(), left::toString);
        assertEquals(all.subList(0, left.size()), left);
        type(KeyCode.ESCAPE);
        assertEquals(all, table().getVisibleLeafColumns().stream().map(TableColumn::getId).toList());
    }

    @Test
    void whereThereIsNoRoomForBothTheDetailLiesOverTheList() {
        interact(() -> stage.setWidth(1290));
        type(KeyCode.DOWN);
        assertTrue(detail().getBoundsInParent().getMinX() < list().getBoundsInParent().getMaxX());
        assertTrue(list().getWidth() >= 680);
        clickOn(".close-detail");
        assertFalse(detail().isVisible());
    }

    @Test
    void aRowThatWasAskedForIsInSightOnAScreenThatOpensForIt() {
        var source = window.store.portfolio().all(Source.class).filter(each -> each.code().equals("P139")).findFirst()
                .orElseThrow();
        go(new Place.Sources(Optional.of(source.id())));
        var flow = (VirtualFlow<?>) table().lookup(".virtual-flow");
        int row = table().getSelectionModel().getSelectedIndex();
        assertTrue(flow.getFirstVisibleCell().getIndex() < row && row < flow.getLastVisibleCell().getIndex(),
                () -> row + " of " + flow.getFirstVisibleCell().getIndex() + " to "
                        + flow.getLastVisibleCell().getIndex());
    }

    @Test
    void enterWaitsForWhatWasTypedBeforeIt() {
        TextField filter = lookup(".list-filter").query();
        interact(() -> {
            filter.requestFocus();
            filter.setText("o-ran");
            filter.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        });
        assertEquals(1, list().rows().size());
        assertEquals(Optional.of(list().rows().getFirst()), list().selected());
        assertTrue(detail().isVisible());
    }

    private TableView<?> table() {
        return lookup(".record-list .table-view").query();
    }

    private RecordList<?> list() {
        return lookup(".record-list").query();
    }

    private Node detail() {
        return lookup(".detail-pane").query();
    }
}
