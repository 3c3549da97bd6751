package org.jalinan.ui.list;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// A list with its selected record beside it. The list keeps the width in which its rows can be read and the detail gives
/// way: it is as narrow as its fields allow until the list has enough, and where there is no room for both it lies over
/// the right end of the list.
///
/// Esc leads from the detail back to the rows, and from the rows closes the detail.
public final class ListAndDetail extends Region {

    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");
    private static final double GAP = 16;
    private static final double LIST_LEAST = 680;
    private static final double LIST_ENOUGH = 800;
    private static final double DETAIL_LEAST = 380;
    private static final double DETAIL_MOST = 440;
    private static final double CLOSE = 32;

    private final BooleanProperty open = new SimpleBooleanProperty(false);
    private final Button close = new Button(null, new FontIcon("fth-x"));
    private Optional<Node> left = Optional.empty();
    private Optional<Node> detail = Optional.empty();

    public ListAndDetail() {
        getStyleClass().add("list-and-detail");
        close.getStyleClass().addAll("icon-button", "close-detail");
        close.setVisible(false);
        open.subscribe(this::requestLayout);
    }

    /// Takes the list in; called once, when the view is there.
    public void serve(RecordList<?> list) {
        serve(list, list);
    }

    /// Takes in what stands to the left and holds the list.
    public void serve(Node holdsList, RecordList<?> list) {
        left = Optional.of(holdsList);
        detail.ifPresent(node -> getChildren().setAll(holdsList, node, close));
        var words = list.messages().text("list.detail.close");
        close.setAccessibleText(words);
        close.setTooltip(new Tooltip(words));
        close.setOnAction(_ -> close(list));
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE && open.get()) {
                key.consume();
                if (isWithin(holdsList, key.getTarget())) {
                    list.deselect();
                } else {
                    list.focusRows();
                }
            }
        });
    }

    /// Asked of where the key was pressed: a text field passes its keys on after it has lost the focus.
    private static boolean isWithin(Node part, EventTarget target) {
        return target instanceof Node node && Stream.iterate(node, Objects::nonNull, Node::getParent)
                .anyMatch(each -> each.equals(part));
    }

    private static void close(RecordList<?> list) {
        list.deselect();
        list.focusRows();
    }

    @Override
    protected void layoutChildren() {
        var width = getWidth();
        var beside = snapSizeX(Math.clamp(width - GAP - LIST_ENOUGH, DETAIL_LEAST, DETAIL_MOST));
        var over = width - GAP - beside < LIST_LEAST;
        var wide = over ? Math.min(DETAIL_MOST, width) : beside;
        var listWidth = open.get() && !over ? width - GAP - wide : width;
        left.ifPresent(list -> list.resizeRelocate(0, 0, listWidth, getHeight()));
        detail.ifPresent(node -> {
            node.pseudoClassStateChanged(OVER, over);
            node.resizeRelocate(width - wide, 0, wide, getHeight());
        });
        close.setVisible(over && open.get());
        close.resizeRelocate(width - CLOSE, 2, CLOSE, CLOSE);
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return LIST_LEAST;
    }

    public @Nullable Node getDetail() {
        return detail.orElse(null);
    }

    /// What stands beside the list while this is open.
    public void setDetail(Node node) {
        detail = Optional.of(node);
        node.getStyleClass().add("detail-pane");
        node.visibleProperty().bind(open);
    }

    public BooleanProperty openProperty() {
        return open;
    }

    public boolean isOpen() {
        return open.get();
    }

    public void setOpen(boolean now) {
        open.set(now);
    }
}
