package org.jalinan.ui.sources;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jalinan.model.Source;
import org.jalinan.ui.Messages;
import org.jalinan.ui.control.Editing;

/// One side of a contradiction: what the record is, what it says where the two differ, who says so, and the way to take
/// it to be right.
public final class SidePane extends VBox {

    private final Label name = new Label();
    private final Label says = new Label();
    private final Label sources = new Label();
    private final Label standing = new Label();
    private final Button favour = new Button();
    private final Hyperlink open = new Hyperlink();
    private Optional<UUID> record = Optional.empty();

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
        open.setMinWidth(USE_PREF_SIZE);
        var ways = new HBox(favour, open);
        ways.getStyleClass().add("ways");
        getChildren().setAll(name, says, sources, standing, ways);
    }

    /// @param unreasoned while there is no reason, nothing can be settled
    /// @param opened called with the record when the officer wants to see it where it stands
    void offer(Messages messages, ObservableValue<Boolean> unreasoned, Runnable taken, Consumer<UUID> opened) {
        Editing.only(favour, unreasoned);
        favour.setOnAction(_ -> taken.run());
        open.setText(messages.text("sources.side.open"));
        open.setOnAction(_ -> {
            open.setVisited(false);
            record.ifPresent(opened);
        });
    }

    void show(Side side, Messages messages) {
        record = Optional.of(side.record());
        name.setText(side.name());
        says.setText(side.says());
        var codes = side.sources().stream().map(Source::code).collect(Collectors.joining(" "));
        sources.setText(codes.isEmpty() ? messages.text("sources.side.unsourced")
                : side.present() ? messages.text("sources.side.present", codes) : codes);
        standing.setText(side.right().map(right -> messages.text(right ? "sources.side.right" : "sources.side.kept"))
                .orElse(""));
        favour.setText(messages.text(side.standing().isPresent() ? "sources.side.set" : "sources.side.take"));
        favour.setAccessibleText(messages.text("sources.side.take.this", side.name() + ", " + side.says()));
    }
}
