package org.jalinan.ui.sources;

import java.util.UUID;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jalinan.ui.Messages;

/// One side of a contradiction: what the record is, what it says where the two differ, who says so, and the way to take
/// it to be right.
public final class SidePane extends VBox {

    private final Label name = new Label();
    private final Label says = new Label();
    private final Label sources = new Label();
    private final Label standing = new Label();
    private final Button favour = new Button();

    public SidePane() {
        getStyleClass().addAll("card", "side");
        name.getStyleClass().add("strong");
        says.getStyleClass().add("plain");
        sources.getStyleClass().add("sources");
        standing.getStyleClass().add("pill");
        standing.managedProperty().bind(standing.visibleProperty());
        standing.visibleProperty().bind(standing.textProperty().isNotEmpty());
        name.setWrapText(true);
        says.setWrapText(true);
        sources.setWrapText(true);
        favour.setMinWidth(USE_PREF_SIZE);
        getChildren().setAll(name, says, sources, standing, favour);
    }

    /// @param unreasoned while there is no reason, nothing can be settled
    void offer(Messages messages, ObservableValue<Boolean> unreasoned, Runnable taken) {
        favour.setText(messages.text("sources.side.take"));
        favour.disableProperty().bind(unreasoned);
        favour.setOnAction(_ -> taken.run());
    }

    void show(ContradictionLine line, UUID record, Messages messages) {
        name.setText(line.name(record, messages));
        says.setText(line.says(record, messages));
        var codes = line.sources(record);
        sources.setText(codes.isEmpty() ? messages.text("sources.side.unsourced") : codes);
        standing.setText(line.contradiction().favoured()
                .map(favoured -> messages.text(favoured.equals(record) ? "sources.side.right" : "sources.side.kept"))
                .orElse(""));
        favour.setAccessibleText(messages.text("sources.side.take.this", name.getText()));
    }
}
