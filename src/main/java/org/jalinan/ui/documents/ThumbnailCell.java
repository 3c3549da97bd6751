package org.jalinan.ui.documents;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import org.jalinan.ui.Messages;
import org.jspecify.annotations.Nullable;

/// A small page over its number; an empty sheet in its shape until it is drawn.
final class ThumbnailCell extends ListCell<Thumbnail> {

    private static final double WIDTH = 98;

    private final Messages messages;
    private final ImageView image = new ImageView();
    private final StackPane sheet = new StackPane(image);

    ThumbnailCell(Messages messages) {
        this.messages = messages;
        sheet.getStyleClass().add("sheet");
        image.setFitWidth(WIDTH);
        image.setPreserveRatio(true);
        setContentDisplay(ContentDisplay.TOP);
    }

    @Override
    protected void updateItem(@Nullable Thumbnail item, boolean empty) {
        super.updateItem(item, empty);
        if (item == null || empty) {
            setText(null);
            setGraphic(null);
            setAccessibleText(null);
        } else {
            setText(Integer.toString(item.page() + 1));
            image.setImage(item.image().orElse(null));
            sheet.setMinHeight(WIDTH / item.shape());
            setGraphic(sheet);
            setAccessibleText(messages.text("documents.page", item.page() + 1, getListView().getItems().size()));
        }
    }
}
