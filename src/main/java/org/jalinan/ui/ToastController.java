package org.jalinan.ui;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.jalinan.model.change.Act;
import org.jalinan.storage.CommitResult;
import org.jalinan.ui.Announcements.Announcement;
import org.jalinan.ui.control.Showing;

/// The passing sentence at the foot of the screen: what was just done, with Undo for eight seconds. After that the step
/// is still on the undo button.
public final class ToastController {

    private static final Duration SHOWN_FOR = Duration.seconds(8);

    private final PortfolioModel model;
    private final Announcements announcements;
    private final Messages messages;
    private final PauseTransition pause = new PauseTransition(SHOWN_FOR);

    @FXML
    private HBox toast;
    @FXML
    private Label sentence;
    @FXML
    private Button undo;

    public ToastController(PortfolioModel model, Announcements announcements, Messages messages) {
        this.model = model;
        this.announcements = announcements;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        pause.setOnFinished(_ -> announcements.dismiss());
        var showing = Showing.of(toast);
        model.resultProperty().when(showing).addListener((_, _, result) -> tellOf(result));
        announcements.latestProperty().when(showing).subscribe(this::show);
    }

    private void tellOf(CommitResult result) {
        if (result instanceof CommitResult.Committed committed) {
            switch (committed.edit().act().key()) {
                case Act.UNDO, Act.REDO -> announcements.say(again(committed));
                default -> announcements.sayUndoable(messages.act(committed.edit().act()));
            }
        }
    }

    /// Names the step that was taken back or done again; says how many of its values stay as a later edit left them.
    private String again(CommitResult.Committed committed) {
        var words = messages.act(committed.edit().act());
        return committed.left().isEmpty() ? words
                : messages.text("toast.left", words, messages.number(committed.left().size()));
    }

    private void show(Optional<Announcement> latest) {
        toast.setVisible(latest.isPresent());
        latest.ifPresent(announcement -> {
            sentence.setText(announcement.sentence());
            undo.setVisible(announcement.undoable());
            undo.setManaged(announcement.undoable());
            pause.playFromStart();
        });
    }

    @FXML
    private void undo() {
        announcements.dismiss();
        model.undo();
    }

    @FXML
    private void dismiss() {
        announcements.dismiss();
    }
}
