package org.jalinan.ui.exchange;

import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.control.ProgressBar;
import javafx.util.Duration;

/// Shows how far long work is, for as long as it goes on.
public final class WorkBar extends ProgressBar {

    private static final Duration BETWEEN_LOOKS = Duration.millis(100);

    private final Timeline looks = new Timeline(new KeyFrame(BETWEEN_LOOKS, _ -> look()));
    private Optional<Work> watched = Optional.empty();

    /// As FXML makes it.
    public WorkBar() {
        looks.setCycleCount(Animation.INDEFINITE);
        setVisible(false);
    }

    /// @param work empty when it has ended
    void show(Optional<Work> work) {
        watched = work;
        setVisible(work.isPresent());
        look();
        if (work.isPresent()) {
            looks.play();
        } else {
            looks.stop();
        }
    }

    private void look() {
        setProgress(watched.map(Work::part).filter(part -> part > 0).orElse(INDETERMINATE_PROGRESS));
    }
}
