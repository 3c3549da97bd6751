package org.jalinan.ui.list;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import org.jalinan.text.Words;
import org.jalinan.ui.control.FullText;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// What a column says of a record. In the first column of a list with groups it says the heading too, over the width of
/// the row.
final class ColumnCell<R> extends TableCell<Entry<R>, Entry<R>> {

    private final Column<R> column;
    private final Label label = FullText.on(new Label());
    private final Optional<Drawing<? super R>> drawing;
    private Optional<Node> clip = Optional.empty();
    private double order;

    ColumnCell(Column<R> column) {
        this.column = column;
        drawing = column.drawing().map(supplier -> supplier.get());
    }

    /// Goes along with what is scrolled sideways, over the cells that go out of sight.
    void stayInSight(ObservableValue<? extends Number> scrolled) {
        translateXProperty().bind(scrolled);
        order = -0.5;
        getStyleClass().add("staying");
    }

    @Override
    protected void updateItem(@Nullable Entry<R> entry, boolean empty) {
        super.updateItem(entry, empty);
        // A heading hangs over the cells to its right, which would cover it.
        setViewOrder(entry instanceof Entry.Heading && isFirst() ? -1 : order);
        switch (entry) {
            case null -> setGraphic(null);
            case Entry.Row<R>(R record) -> show(record);
            case Entry.Heading<R> heading -> showHeading(heading);
        }
    }

    /// The skin clips every cell to its own width, which would cut a heading at the first column.
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        clip = Optional.ofNullable(getClip()).or(() -> clip);
        setClip(getItem() instanceof Entry.Heading ? null : clip.orElse(null));
    }

    private void show(R record) {
        var said = column.says().apply(record);
        setAccessibleText(said.words());
        if (drawing.isPresent()) {
            drawing.get().show(record);
            setGraphic(drawing.get().node());
        } else {
            label.setText(said.words());
            label.getStyleClass().setAll("label", said.style());
            said.tone().colour(label);
            setGraphic(label);
        }
    }

    private boolean isFirst() {
        var first = getTableView().getVisibleLeafColumn(0);
        return first != null && first.equals(getTableColumn());
    }

    private static HBox words(Entry.Heading<?> heading) {
        var name = new Label(heading.words(),
                new FontIcon(heading.folded() ? "fth-chevron-right" : "fth-chevron-down"));
        name.getStyleClass().add("name");
        var count = new Label(Words.number(heading.rows()));
        var note = new Label(heading.note());
        count.getStyleClass().add("count");
        note.getStyleClass().add("count");
        var words = new HBox(name, count, note);
        words.getStyleClass().add("group-heading");
        return words;
    }

    /// A cell is as wide as its column, so the heading hangs out of it over the cells to the right, which are empty.
    private void showHeading(Entry.Heading<R> heading) {
        setAccessibleText(heading.words() + " " + heading.rows() + " " + heading.note());
        if (!isFirst()) {
            setGraphic(null);
            return;
        }
        var words = words(heading);
        words.setManaged(false);
        var hanging = new Pane(words) {
            @Override
            protected void layoutChildren() {
                words.resizeRelocate(0, Math.rint((getHeight() - words.prefHeight(-1)) / 2), words.prefWidth(-1),
                        words.prefHeight(-1));
            }
        };
        hanging.setMinSize(0, 0);
        hanging.setPrefHeight(words.prefHeight(-1));
        setGraphic(hanging);
    }
}
