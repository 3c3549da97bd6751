package org.jalinan.ui.timeline;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jalinan.chart.Rows.Head;
import org.jalinan.chart.Tabulation.Line;
import org.jspecify.annotations.Nullable;

/// A line of the timeline in the table. A screen reader says of it what it says on the surface.
final class TimelineTableRow extends TableRow<Line> {

    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

    private final Function<Line, String> sentence;

    TimelineTableRow(Function<Line, String> sentence, Consumer<Line> open, Consumer<UUID> fold) {
        this.sentence = sentence;
        setOnMouseClicked(click -> {
            if (getItem() == null || click.getButton() != MouseButton.PRIMARY) {
                return;
            }
            if (isOnFold(click)) {
                fold.accept(getItem().row().lane().id());
            } else if (click.getClickCount() == 2) {
                open.accept(getItem());
            }
        });
    }

    private static boolean isOnFold(MouseEvent click) {
        return Optional.ofNullable(click.getPickResult().getIntersectedNode())
                .filter(node -> node.getStyleClass().contains("fold")).isPresent();
    }

    @Override
    protected void updateItem(@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        pseudoClassStateChanged(HEADING, line != null && line.row() instanceof Head);
        setAccessibleText(line == null ? null : sentence.apply(line));
    }
}
