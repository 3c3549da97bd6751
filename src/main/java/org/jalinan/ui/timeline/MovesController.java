package org.jalinan.ui.timeline;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.jalinan.model.schedule.Schedule;
import org.jalinan.text.ScheduleSentences;
import org.jalinan.ui.Messages;
import org.jalinan.ui.PortfolioModel;
import org.jspecify.annotations.Nullable;

/// What links push later: a sentence for the first, how many there are, and the one edit that makes them all. Nothing moves
/// before an officer says so.
public final class MovesController {

    private final PortfolioModel model;
    private final Messages messages;
    private @Nullable TimelineSight sight;
    private Reckoned reckoned = Reckoned.NOTHING;

    @FXML
    private HBox moves;
    @FXML
    private Label words;
    @FXML
    private ToggleButton showing;

    public MovesController(PortfolioModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    void show(TimelineSight what) {
        sight = what;
        moves.managedProperty().bind(moves.visibleProperty());
        showing.selectedProperty().addListener((_, _, on) -> tint(on));
    }

    void show(Reckoned next) {
        reckoned = next;
        var moving = next.moves();
        moves.setVisible(!moving.isEmpty());
        if (moving.isEmpty()) {
            showing.setSelected(false);
        } else {
            var first = new ScheduleSentences(model.portfolio(), messages.words()).of(moving.getFirst());
            words.setText(moving.size() == 1 ? first
                    : messages.text("timeline.moves.more", first, messages.number(moving.size() - 1)));
        }
    }

    /// The rows that would move look like those that an edit has moved.
    private void tint(boolean on) {
        var shown = Objects.requireNonNull(sight);
        shown.lay(shown.overlays().changing(on
                ? reckoned.moves().stream().map(move -> move.task().id()).collect(Collectors.toSet())
                : Set.of()));
        reckoned.moves().stream().findFirst().filter(_ -> on).ifPresent(move -> shown.lookAt(move.task().id()));
    }

    @FXML
    private void apply() {
        reckoned.schedule().map(Schedule::proposal).ifPresent(model::commit);
    }
}
