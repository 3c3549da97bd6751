package org.jalinan.ui.overview;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jalinan.model.RatingDimension;
import org.jalinan.model.RatingValue;
import org.jalinan.text.RatingWords;
import org.jalinan.ui.Messages;
import org.jalinan.ui.control.RatingMark;

/// The six ratings of each project as marks under their short names, and what the marks mean.
final class Ratings {

    private Ratings() {
    }

    static Node heads(Messages messages) {
        return row(Arrays.stream(RatingDimension.values()).map(dimension -> {
            var head = new Label(messages.text("overview.rating." + dimension));
            head.setMinWidth(Region.USE_PREF_SIZE);
            head.setAccessibleText(messages.label(dimension));
            return head;
        }));
    }

    static Node of(ProjectRow row, Messages messages) {
        var marks = row(row.ratings().stream().map(each -> new RatingMark(each.value(), messages.words())));
        marks.setAccessibleText(row.ratings().stream().map(each -> messages.text("overview.rating.says",
                messages.label(each.dimension()), new RatingWords(messages.words()).value(each.value())))
                .collect(Collectors.joining(", ")));
        return marks;
    }

    static Stream<Node> legend(Messages messages) {
        return Stream
                .concat(Arrays.stream(RatingValue.values()).map(Optional::of), Stream.of(Optional.<RatingValue>empty()))
                .map(value -> meaning(value, messages));
    }

    private static Label meaning(Optional<RatingValue> value, Messages messages) {
        var meaning = new Label(new RatingWords(messages.words()).value(value),
                new RatingMark(value, messages.words()));
        meaning.setMinWidth(Region.USE_PREF_SIZE);
        return meaning;
    }

    /// Each in a box as wide as every other, so that marks stand under their names.
    private static HBox row(Stream<? extends Node> cells) {
        var row = new HBox();
        row.getStyleClass().add("ratings");
        cells.forEach(cell -> row.getChildren().add(new StackPane(cell)));
        return row;
    }
}
