package org.jalinan.ui.form;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import org.jalinan.model.Source;
import org.jalinan.ui.Messages;
import org.jalinan.ui.control.FullText;
import org.jspecify.annotations.Nullable;

/// A cell that shows what its column says of a row.
public final class RowCell<R> extends TableCell<UUID, R> {

    private final Function<R, Node> says;

    public RowCell(Function<R, Node> says) {
        this.says = says;
    }

    @Override
    protected void updateItem(@Nullable R row, boolean empty) {
        super.updateItem(row, empty);
        put(this, row == null ? null : says.apply(row));
    }

    /// Puts a node into a cell. What is nested in the node of a cell that is on the screen already gets its style from
    /// nobody else.
    public static void put(TableCell<?, ?> cell, @Nullable Node node) {
        cell.setGraphic(node);
        if (node != null && node.getScene() != null) {
            node.applyCss();
        }
    }

    public static Label words(String text, String style) {
        var label = FullText.on(new Label(text));
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }

    public static SourceLinks sources(List<Source> sources, Messages messages) {
        var links = new SourceLinks();
        links.show(sources, messages);
        return links;
    }
}
